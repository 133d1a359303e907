import { describe, expect, test } from '@jest/globals'
import { contributionSchema } from '../../graph-seed/model/contribution.ts'
import { applyInGroups, type GroupApplied } from './apply-in-groups.ts'
import { notReady, type Ready } from './applying.ts'
import type { DeskRefused } from './desk-refused.ts'

/** An import of so many records. */
function ready(importId: string, records: number): Ready {
  const provenance = { import: importId, rule: 'MANUAL' }
  const nodes = Array.from({ length: records }, (_, index) => ({
    kind: 'TOPIC' as const,
    id: `${importId}-${String(index)}`,
    labels: { en: importId },
    verification: 'UNCHECKED' as const,
    provenance,
  }))
  return { importId, entries: 0, digest: importId, contribution: contributionSchema.parse({ importId, nodes }) }
}

function refusalOf(importId: string): DeskRefused {
  const fault = { importId, record: null, field: 'id', problem: 'is wrong', remedy: 'Correct it.', decision: null }
  return notReady(importId, [fault])
}

async function* oneByOne<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item)
}

/** Applies groups, of which some fit only once all of some others were applied; tells the groups there were. */
function applier(needs: Readonly<Record<string, readonly string[]>> = {}) {
  const groups: (readonly string[])[] = []
  const there = new Set<string>()
  const applyGroup = (group: readonly Ready[]): Promise<GroupApplied> => {
    const ids = group.map(({ importId }) => importId)
    groups.push(ids)
    const fits = (id: string) => (needs[id] ?? []).every((other) => there.has(other) || ids.includes(other))
    const [applied, unfit] = [ids.filter(fits), ids.filter((id) => !fits(id))]
    for (const id of applied) there.add(id)
    const revision = applied.length === 0 ? null : `after ${applied.join(' ')}`
    return Promise.resolve({ applied, refused: unfit.map(refusalOf), unfit, revision })
  }
  return { groups, applyGroup }
}

const none = () => oneByOne<Ready>([])

describe('imports applied in groups', () => {
  test('are made ready when their turn comes, and no more of them held than of one group', async () => {
    const { groups, applyGroup } = applier()
    let made = 0
    let most = 0
    async function* imports() {
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        made += 1
        yield await Promise.resolve(ready(id, 2_500))
      }
    }
    const outcome = await applyInGroups(
      imports(),
      (group) => {
        most = Math.max(most, made - groups.flat().length)
        return applyGroup(group)
      },
      none,
    )
    expect(groups).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    expect(most).toBe(2)
    expect(outcome).toEqual({ applied: ['a', 'b', 'c', 'd', 'e'], refused: [], revision: 'after e' })
  })

  test('are tried once more together where they name what a later group brings', async () => {
    const { groups, applyGroup } = applier({ a: ['c'], b: ['nowhere'] })
    const again: string[] = []
    const outcome = await applyInGroups(
      oneByOne([ready('a', 4_000), ready('b', 4_000), ready('c', 4_000)]),
      applyGroup,
      (ids) => {
        again.push(...ids)
        return oneByOne(ids.map((id) => ready(id, 4_000)))
      },
    )
    expect(again).toEqual(['a', 'b'])
    expect(groups).toEqual([['a'], ['b'], ['c'], ['a', 'b']])
    expect(outcome.applied).toEqual(['c', 'a'])
    expect(outcome.refused.map(({ faults }) => faults[0]?.importId)).toEqual(['b'])
  })

  test('are in nobody’s way where they are not ready, and make one group where they are few', async () => {
    const { groups, applyGroup } = applier({ c: ['nowhere'] })
    const outcome = await applyInGroups(oneByOne([ready('a', 1), refusalOf('b'), ready('c', 1)]), applyGroup, none)
    expect(groups).toEqual([['a', 'c']])
    expect(outcome.applied).toEqual(['a'])
    expect(outcome.refused.map(({ faults }) => faults[0]?.importId)).toEqual(['b', 'c'])
  })
})
