import { describe, expect, it } from '@jest/globals'
import type { JournalEntry } from '../domain/desk.ts'
import type { Decision, Entry } from './decision.ts'
import type { Imported } from './imported.ts'
import { review } from './review.ts'

const mention = (exact: string, chosen: string | null): Imported['mentions'][number] => ({
  start: 0,
  end: exact.length,
  exact,
  candidates: [],
  chosen,
  open: chosen === null ? 'Two may be meant.' : null,
})
const imported: Imported = {
  document: { format: 'TEXT', title: null, language: { language: 'en', reason: '', declared: null }, text: 'A B A', sha256: '', passages: [], warnings: [] },
  description: { id: 'a-letter', title: 'As it came' },
  mentions: [mention('A', 'arland'), mention('B', null), mention('B', null)],
  claims: [],
} // prettier-ignore

function after(...entries: readonly (Entry | readonly Decision[])[]): ReturnType<typeof review> {
  const journal = entries.map((entry, index): JournalEntry => ({
    seq: index + 1,
    at: '2022-01-05T00:00:00.000Z',
    by: 'ann',
    payload: 'type' in entry ? entry : { type: 'DECIDED', decisions: entry },
  }))
  return review(imported, journal)
}
const accept: Decision = { type: 'ACCEPT', mentions: ['m1'] }
const name: Decision = { type: 'NAME', mentions: ['m1', 'm2'], entity: 'borland' }

describe('a review', () => {
  it('tells of each suggestion what was decided last', () => {
    const { mentions, decided, total } = after(
      [accept],
      [name],
      [{ type: 'REJECT', suggestions: ['m2'], reason: 'No.' }],
    )
    expect(mentions).toEqual([
      { type: 'ACCEPTED', seq: 2, as: 'borland' },
      { type: 'REJECTED', seq: 3, reason: 'No.' },
      { type: 'OPEN' },
    ])
    expect([decided, total]).toEqual([2, 3])
  })

  it('takes back decisions in the order in which they were taken, and decides them again', () => {
    const undone = after([accept], [name], { type: 'UNDONE' })
    expect(undone.mentions[0]).toEqual({ type: 'ACCEPTED', seq: 1, as: 'arland' })
    expect(undone).toMatchObject({ canUndo: true, canRedo: true, seen: 3 })
    expect(after([accept], [name], { type: 'UNDONE' }, { type: 'UNDONE' })).toMatchObject({
      decided: 0,
      canUndo: false,
    })
    expect(after([accept], { type: 'UNDONE' }, { type: 'REDONE' }).mentions[0]).toEqual({
      type: 'ACCEPTED',
      seq: 1,
      as: 'arland',
    })
  })

  it('forgets what was taken back once something else is decided', () => {
    const { canRedo, mentions } = after([accept], { type: 'UNDONE' }, [name])
    expect(canRedo).toBe(false)
    expect(mentions[0]).toEqual({ type: 'ACCEPTED', seq: 3, as: 'borland' })
  })

  it('takes words that were left open to be a name that is said to be an entity’s, and opens those that are said not to mean it', () => {
    const same: Decision = { type: 'SAME_AS', entity: 'borland', language: 'en', name: 'B', reason: 'Its initial.' }
    expect(after([accept], [same]).mentions.map(({ type }) => type)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
    const not: Decision = { type: 'NOT_SAME_AS', entity: 'borland', name: 'B', reason: 'Another.' }
    expect(after([same], [not]).mentions.map(({ type }) => type)).toEqual(['OPEN', 'OPEN', 'OPEN'])
  })

  it('completes what is told of the document, and knows what was not applied yet', () => {
    const told: Decision = { type: 'DESCRIBE', description: { date: '2022' } }
    const applied: Entry = { type: 'TO_BE_APPLIED', digest: '' }
    expect(after([told]).description).toEqual({ id: 'a-letter', title: 'As it came', date: '2022' })
    expect([after([told], applied), after([told], applied, [accept])].map(({ changedSince }) => changedSince)).toEqual([
      false,
      true,
    ])
  })
})
