import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type {
  ContributionChange,
  Desk,
  JournalEntry,
  NewEntry,
  NewImport,
  StoredScene,
} from '../../server/domain/desk.ts'
import { StoreUnavailable } from '../../server/domain/store-errors.ts'
import { PATIENCE } from './store-harness.ts'

/** How the tests reach a desk: `open` may be called several times on the same data, `reset` empties it. */
export interface DeskHarness {
  readonly name: string
  open(): Promise<Desk>
  reset(): Promise<void>
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
/** What JSON can hold and stores may stumble over. */
const AWKWARD = {
  text: '公約 <script> \u202e \u0000 "\'\\ 😀 \n',
  number: 1.5e-7,
  none: null,
  list: [[], {}],
  '': 'no name',
}

function imported(id: string, more: Partial<NewImport> = {}): NewImport {
  const createdAt = '2026-01-05T10:00:00.000Z'
  return { id, sha256: sha256(id), createdAt, by: 'ann', summary: { title: id }, payload: AWKWARD, ...more }
}
function entry(payload: unknown): NewEntry {
  return { at: '2026-01-05T11:00:00.000Z', by: 'ann', payload }
}
function scene(id: string, more: Partial<StoredScene> = {}): StoredScene {
  const createdAt = '2026-01-05T10:00:00.000Z'
  return { id, title: `Scene ${id}`, createdAt, by: 'ann', summary: { note: id }, payload: AWKWARD, ...more }
}
async function journalOf(desk: Desk, id: string): Promise<readonly JournalEntry[]> {
  return (await desk.importWithJournal(id))?.journal ?? []
}
const WITHDRAWAL = { date: '2026-02-01T00:00:00.000Z', reason: 'It was <b>another</b> text.' }

/** What every adapter of the port must do. */
export function describeDesk(harness: DeskHarness): void {
  describe(`${harness.name} as a desk`, () => {
    const opened: Desk[] = []
    const open = async (): Promise<Desk> => {
      const desk = await harness.open()
      opened.push(desk)
      return desk
    }
    beforeEach(() => harness.reset(), PATIENCE)
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((desk) => desk.close()))
    }, PATIENCE)

    describe('imports', () => {
      it(
        'gives back what it was given, also when it is opened again',
        async () => {
          const first = await harness.open()
          expect(await first.addImport(imported('note'))).toEqual({ added: true })
          expect(await first.append('note', 0, [entry(AWKWARD), entry('second')])).toBe(true)
          await first.close()
          const desk = await open()
          const kept = { ...imported('note'), entries: 2, contribution: null, withdrawn: null }
          const journal = [AWKWARD, 'second'].map((payload, index) => ({ ...entry(payload), seq: index + 1 }))
          expect(await desk.import('note')).toEqual({ ...kept, journal })
          expect(await desk.import('nothing')).toBeNull()
          const { payload: _, ...row } = kept
          expect(await desk.importWithJournal('note')).toEqual({ ...row, journal })
          expect(await desk.importWithJournal('nothing')).toBeNull()
          expect(await desk.importOfText(kept.sha256)).toEqual(row)
          expect(await desk.importOfText(sha256('nothing'))).toBeNull()
        },
        PATIENCE,
      )

      it(
        'lists them newest first, page by page',
        async () => {
          const desk = await open()
          const days = { b: 5, a: 5, newest: 9, oldest: 1 }
          for (const [id, day] of Object.entries(days)) {
            await desk.addImport(imported(id, { createdAt: `2026-01-0${day}T10:00:00.000Z` }))
          }
          const one = await desk.imports({ first: 3, after: null })
          expect(one.items.map(({ id }) => id)).toEqual(['newest', 'a', 'b'])
          expect({ ...one, items: [] }).toEqual({ items: [], totalCount: 4, hasNextPage: true })
          expect(one.items[0]).not.toHaveProperty('payload')
          const [, a] = one.items
          if (a === undefined) throw new Error('no second item')
          const two = await desk.imports({ first: 3, after: a })
          expect(two.items.map(({ id }) => id)).toEqual(['b', 'oldest'])
          expect(two.hasNextPage).toBe(false)
        },
        PATIENCE,
      )

      it(
        'tells the latest that stand and of which the graph is to hold nothing yet',
        async () => {
          const desk = await open()
          for (const [index, id] of ['old', 'applied', 'withdrawn', 'new'].entries())
            await desk.addImport(imported(id, { createdAt: `2026-01-0${index + 1}T10:00:00.000Z` }))
          const change = (importId: string, effect: ContributionChange['effect']): ContributionChange => ({
            importId,
            after: 0,
            entries: [entry('changed')],
            effect,
          })
          const contribute = { type: 'CONTRIBUTE', digest: 'd', contribution: {} } as const
          const changes = [
            change('applied', contribute),
            change('withdrawn', { type: 'WITHDRAW', withdrawal: WITHDRAWAL, records: ['a-letter'] }),
          ]
          await desk.contribute(changes, 0)
          const pending = await desk.pendingImports(5)
          expect(pending.map(({ id, summary }) => [id, summary])).toEqual([
            ['new', { title: 'new' }],
            ['old', { title: 'old' }],
          ])
          expect(pending[0]).not.toHaveProperty('payload')
          expect((await desk.pendingImports(1)).map(({ id }) => id)).toEqual(['new'])
        },
        PATIENCE,
      )

      it(
        'tells with which of them a record was withdrawn',
        async () => {
          const desk = await open()
          const withdraw = (importId: string, ...records: readonly string[]): ContributionChange => ({
            importId,
            after: 0,
            entries: [entry('withdrawn')],
            effect: { type: 'WITHDRAW', withdrawal: WITHDRAWAL, records },
          })
          for (const [index, id] of ['earlier', 'standing', 'later', 'unapplied'].entries())
            await desk.addImport(imported(id, { createdAt: `2026-01-0${index + 1}T10:00:00.000Z` }))
          const changes = [
            withdraw('earlier', 'a-letter', 'a-league'),
            withdraw('later', 'a-topic', 'a-letter'),
            withdraw('unapplied'),
          ]
          await desk.contribute(changes, 0)
          const withdrawn = await desk.withdrawnImports('a-letter')
          expect(withdrawn.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
            ['later', WITHDRAWAL],
            ['earlier', WITHDRAWAL],
          ])
          expect(withdrawn[0]).not.toHaveProperty('payload')
          expect((await desk.withdrawnImports('a-league')).map(({ id }) => id)).toEqual(['earlier'])
          expect(await desk.withdrawnImports('another')).toEqual([])
        },
        PATIENCE,
      )

      it(
        'refuses a text that stands already, until that is withdrawn',
        async () => {
          const desk = await open()
          const text = sha256('one text')
          await desk.addImport(imported('first', { sha256: text }))
          const refused = await desk.addImport(imported('second', { sha256: text }))
          expect(refused).toMatchObject({ added: false, standing: { id: 'first', summary: { title: 'first' } } })
          expect(await desk.import('second')).toBeNull()
          const effect = { type: 'WITHDRAW', withdrawal: WITHDRAWAL, records: [] } as const
          const change = { importId: 'first', after: 0, entries: [entry('withdrawn')], effect }
          expect(await desk.contribute([change], 0)).toEqual({ written: true, version: 1 })
          expect(await desk.import('first')).toMatchObject({ withdrawn: WITHDRAWAL, sha256: text })
          expect(await desk.importOfText(text)).toBeNull()
          expect(await desk.addImport(imported('second', { sha256: text }))).toEqual({ added: true })
        },
        PATIENCE,
      )

      it(
        'takes one of several that bring in one text at once',
        async () => {
          const desks = [await open(), await open(), await open()]
          const text = sha256('wanted by all')
          const added = await Promise.all(
            desks.map((desk, index) => desk.addImport(imported(`import-${index}`, { sha256: text }))),
          )
          const winners = added.filter((result) => result.added)
          expect(winners).toHaveLength(1)
          const winner = added.findIndex((result) => result.added)
          for (const result of added) {
            if (!result.added) expect(result.standing.id).toBe(`import-${winner}`)
          }
        },
        PATIENCE,
      )
    })

    describe('journals', () => {
      it(
        'refuses entries of whoever has not seen the last ones',
        async () => {
          const desk = await open()
          await desk.addImport(imported('note'))
          expect(await desk.append('note', 0, [entry(1), entry(2)])).toBe(true)
          expect(await desk.append('note', 0, [entry('late')])).toBe(false)
          expect(await desk.append('note', 1, [entry('late')])).toBe(false)
          expect(await desk.append('note', 3, [entry('early')])).toBe(false)
          expect(await desk.append('nothing', 0, [entry('lost')])).toBe(false)
          expect(await desk.append('note', 2, [entry(3)])).toBe(true)
          const journal = await journalOf(desk, 'note')
          expect(journal.map(({ seq, payload }) => [seq, payload])).toEqual([
            [1, 1],
            [2, 2],
            [3, 3],
          ])
        },
        PATIENCE,
      )

      it(
        'lets one of several who add at once come first, and loses nothing of those who try again',
        async () => {
          const desks = [await open(), await open(), await open()]
          await desks[0]?.addImport(imported('note'))
          const written = desks.map(async (desk, writer) => {
            for (let count = 0; count < 8; count += 1) {
              for (let done = false; !done;) {
                const seen = (await desk.import('note'))?.entries ?? 0
                done = await desk.append('note', seen, [entry([writer, count, 'a']), entry([writer, count, 'b'])])
              }
            }
          })
          await Promise.all(written)
          const journal = await journalOf(await open(), 'note')
          expect(journal.map(({ seq }) => seq)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1))
          const pairs = Array.from({ length: 24 }, (_, index) => journal.slice(2 * index, 2 * index + 2))
          for (const [a, b] of pairs) expect(a?.payload).toEqual([...(b?.payload as unknown[]).slice(0, 2), 'a'])
        },
        PATIENCE,
      )
    })

    describe('contributions', () => {
      const contribution = (importId: string, after: number, digest: string, value: unknown): ContributionChange => ({
        importId,
        after,
        entries: [entry(`apply ${digest}`)],
        effect: { type: 'CONTRIBUTE', digest, contribution: value },
      })
      const withdrawal = (importId: string, after: number): ContributionChange => ({
        importId,
        after,
        entries: [entry('withdraw')],
        effect: { type: 'WITHDRAW', withdrawal: WITHDRAWAL, records: [] },
      })
      const withImports = async (): Promise<Desk> => {
        const desk = await open()
        for (const id of ['b-note', 'a-note', 'unused']) await desk.addImport(imported(id))
        return desk
      }

      it(
        'keeps what the graph is to hold, and what is withdrawn, with the entries that say so',
        async () => {
          const desk = await withImports()
          expect(await desk.contributors()).toEqual({ version: 0, items: [] })
          const changes = [contribution('b-note', 0, 'd1', AWKWARD), contribution('a-note', 0, 'd2', ['a'])]
          expect(await desk.contribute(changes, 0)).toEqual({ written: true, version: 1 })
          const standing = { withdrawn: null, settled: false }
          expect(await desk.contributors()).toEqual({
            version: 1,
            items: [
              { importId: 'a-note', digest: 'd2', changedIn: 1, ...standing },
              { importId: 'b-note', digest: 'd1', changedIn: 1, ...standing },
            ],
          })
          expect(await desk.contributions(['b-note', 'unused', 'a-note'])).toEqual([AWKWARD, null, ['a']])
          expect(await desk.import('b-note')).toMatchObject({ contribution: 'd1', entries: 1 })
          await desk.contribute([contribution('b-note', 1, 'd3', { other: true })], 1)
          expect(await desk.contribute([withdrawal('a-note', 1)], 2)).toEqual({ written: true, version: 3 })
          expect(await desk.contributors()).toEqual({
            version: 3,
            items: [
              { importId: 'a-note', digest: 'd2', changedIn: 3, settled: false, withdrawn: WITHDRAWAL },
              { importId: 'b-note', digest: 'd3', changedIn: 2, ...standing },
            ],
          })
          expect(await desk.contributions(['b-note', 'a-note'])).toEqual([{ other: true }, ['a']])
          const journal = await journalOf(desk, 'a-note')
          expect(journal.map(({ payload }) => payload)).toEqual(['apply d2', 'withdraw'])
        },
        PATIENCE,
      )

      it(
        'writes none of several changes where one comes too late',
        async () => {
          const desk = await withImports()
          await desk.append('b-note', 0, [entry('a decision')])
          const changes = [contribution('a-note', 0, 'd1', 1), contribution('b-note', 0, 'd2', 2)]
          const late = { written: false, because: 'journal', importId: 'b-note' }
          expect(await desk.contribute(changes, 0)).toEqual(late)
          const unknown = [contribution('a-note', 0, 'd1', 1), contribution('nothing', 0, 'd2', 2)]
          expect(await desk.contribute(unknown, 0)).toEqual({ ...late, importId: 'nothing' })
          expect(await desk.contributors()).toEqual({ version: 0, items: [] })
          await desk.contribute([contribution('unused', 0, 'd3', 3)], 0)
          const outdated = { written: false, because: 'contributors' }
          expect(await desk.contribute([contribution('a-note', 0, 'd1', 1)], 0)).toEqual(outdated)
          expect(await journalOf(desk, 'a-note')).toEqual([])
          expect((await desk.contributors()).items.map(({ importId }) => importId)).toEqual(['unused'])
        },
        PATIENCE,
      )

      it(
        'takes those of several people one after the other',
        async () => {
          await withImports()
          const desks = [await open(), await open(), await open()]
          const versions = await Promise.all(
            desks.map(async (desk, index) => {
              const id = ['b-note', 'a-note', 'unused'][index] ?? ''
              for (;;) {
                const { version } = await desk.contributors()
                const done = await desk.contribute([contribution(id, 0, `d${index}`, index)], version)
                if (done.written) return done.version
              }
            }),
          )
          expect(versions.toSorted()).toEqual([1, 2, 3])
          const all = await desks[0]?.contributors()
          expect(all?.version).toBe(3)
          expect(all?.items.map(({ digest }) => digest)).toEqual(['d1', 'd0', 'd2'])
        },
        PATIENCE,
      )

      it(
        'notes once that the graph holds a contribution, unless that has changed',
        async () => {
          const desk = await withImports()
          await desk.contribute([contribution('a-note', 0, 'd1', 1)], 0)
          const settle = (changedIn: number, payload: string) =>
            desk.settle([{ importId: 'a-note', changedIn }], entry(payload))
          expect(await settle(0, 'done')).toEqual([])
          expect(await settle(1, 'done')).toEqual(['a-note'])
          expect(await settle(1, 'done')).toEqual([])
          expect((await desk.contributors()).items).toMatchObject([{ importId: 'a-note', settled: true }])
          await desk.contribute([withdrawal('a-note', 2)], 1)
          expect(await settle(1, 'late')).toEqual([])
          expect((await desk.contributors()).items).toMatchObject([{ settled: false, changedIn: 2 }])
          expect(await settle(2, 'gone')).toEqual(['a-note'])
          const journal = await journalOf(desk, 'a-note')
          expect(journal.map(({ seq, payload }) => [seq, payload])).toEqual([
            [1, 'apply d1'],
            [2, 'done'],
            [3, 'withdraw'],
            [4, 'gone'],
          ])
        },
        PATIENCE,
      )

      it(
        'notes it of several at once, passing over those that are settled, changed or unknown',
        async () => {
          const desk = await withImports()
          await desk.contribute([contribution('b-note', 0, 'd1', 1), contribution('a-note', 0, 'd2', 2)], 0)
          await desk.contribute([contribution('unused', 0, 'd3', 3)], 1)
          await desk.settle([{ importId: 'unused', changedIn: 2 }], entry('alone'))
          const all = ['unused', 'nothing', 'b-note', 'a-note'].map((importId) => ({ importId, changedIn: 1 }))
          expect(await desk.settle(all, entry('together'))).toEqual(['b-note', 'a-note'])
          expect((await desk.contributors()).items.map(({ settled }) => settled)).toEqual([true, true, true])
          const journals = await Promise.all(['a-note', 'b-note', 'unused'].map((id) => journalOf(desk, id)))
          expect(journals.map((journal) => journal.map(({ payload }) => payload))).toEqual([
            ['apply d2', 'together'],
            ['apply d1', 'together'],
            ['apply d3', 'alone'],
          ])
        },
        PATIENCE,
      )
    })

    describe('scenes', () => {
      it(
        'gives back what it was given, and never puts one in the place of another',
        async () => {
          const desk = await open()
          const large = scene('large', { payload: 'ж'.repeat(3_000_000) })
          expect(await desk.addScene(large)).toBe(true)
          expect(await desk.scene('large')).toEqual(large)
          expect(await desk.addScene(scene('large'))).toBe(false)
          expect(await desk.scene('large')).toEqual(large)
          expect(await desk.scene('nothing')).toBeNull()
        },
        PATIENCE,
      )

      it(
        'lists them newest first, page by page',
        async () => {
          const desk = await open()
          for (const [id, day] of Object.entries({ b: 5, a: 5, newest: 9 })) {
            await desk.addScene(scene(id, { createdAt: `2026-01-0${day}T10:00:00.000Z` }))
          }
          const one = await desk.scenes({ first: 2, after: null })
          const { payload: _, ...newest } = scene('newest', { createdAt: '2026-01-09T10:00:00.000Z' })
          expect(one.items[0]).toEqual(newest)
          expect(one.items.map(({ id }) => id)).toEqual(['newest', 'a'])
          expect({ ...one, items: [] }).toEqual({ items: [], totalCount: 3, hasNextPage: true })
          const two = await desk.scenes({ first: 2, after: one.items[1] ?? null })
          expect(two.items.map(({ id }) => id)).toEqual(['b'])
        },
        PATIENCE,
      )
    })

    it(
      'cannot be used once closed',
      async () => {
        const desk = await harness.open()
        await desk.close()
        await desk.close()
        await expect(desk.import('note')).rejects.toBeInstanceOf(StoreUnavailable)
        await expect(desk.append('note', 0, [entry(1)])).rejects.toBeInstanceOf(StoreUnavailable)
        await expect(desk.addScene(scene('a'))).rejects.toBeInstanceOf(StoreUnavailable)
      },
      PATIENCE,
    )
  })
}
