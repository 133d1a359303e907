import { describe, expect, test } from '@jest/globals'
import { byWhatIsKnown, changeFrom, changeInAddress, CHANGES, chosenChanges, tallyOf } from './position-changes.ts'
import type { PositionChange } from './position-changes.ts'

function change(id: string, type: PositionChange['change'], exact: string): PositionChange {
  return {
    change: type,
    rule: 'SAME_STRENGTH',
    proposition: { id, label: `Proposition ${id}`, labelLanguage: 'en' },
    before: [
      {
        id: `${id}:1`,
        speechAct: 'URGES',
        stance: 'AFFIRMS',
        date: '2021-10-07',
        verification: 'CHECKED',
        speakers: [{ id: 'chn', label: 'China', labelLanguage: 'en' }],
        document: { id: 'd', label: 'Document', labelLanguage: 'en' },
        anchors: [{ language: 'en', exact }],
        citations: [],
      },
    ],
    after: [],
    links: [],
  }
}
const ALL = [change('a', 'KEPT', 'same words'), change('b', 'NOT_KNOWN', 'mobile teams'), change('c', 'KEPT', 'teams')]
const ids = (changes: readonly PositionChange[]) => changes.map(({ proposition }) => proposition.id)

describe('what became of propositions', () => {
  test('is named in the address and found again', () => {
    for (const type of CHANGES) expect(changeFrom(changeInAddress(type))).toBe(type)
    expect(changeFrom('won')).toBeNull()
  })

  test('is counted, without what there is none of', () => {
    expect(tallyOf(ALL)).toEqual([
      ['KEPT', 2],
      ['NOT_KNOWN', 1],
    ])
  })

  test('is told, or known of one of the two alone', () => {
    const one = change('d', 'NOT_KNOWN', 'quoted')
    const after = one.before.map((said) => ({ ...said, proposition: one.proposition }))
    const ofSecond: PositionChange = { ...one, before: [], after }
    const { told, firstAlone, secondAlone } = byWhatIsKnown([...ALL, ofSecond])
    expect([ids(told), ids(firstAlone), ids(secondAlone)]).toEqual([['a', 'c'], ['b'], ['d']])
  })

  test('is chosen by what became of it and by words of the proposition or the quotes', () => {
    expect(ids(chosenChanges(ALL, 'kept', undefined))).toEqual(['a', 'c'])
    expect(ids(chosenChanges(ALL, 'not-known', undefined))).toEqual(['b'])
    expect(ids(chosenChanges(ALL, undefined, 'teams'))).toEqual(['b', 'c'])
    expect(ids(chosenChanges(ALL, 'nonsense', 'same'))).toEqual(['a'])
  })
})
