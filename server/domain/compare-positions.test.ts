import { describe, expect, test } from '@jest/globals'
import { SPEECH_ACTS } from '../../graph-seed/model/document.ts'
import type { NodeOf } from '../../graph-seed/model/node.ts'
import { comparePositions, silenceOf, type Silences, STRENGTH } from './compare-positions.ts'

type Assertion = NodeOf<'ASSERTION'>

function says(id: string, fields: Partial<Assertion> = {}): Assertion {
  return {
    kind: 'ASSERTION',
    id,
    document: id.split(':')[0] ?? id,
    speakers: ['arland'],
    speechAct: 'STRESSES',
    stance: 'AFFIRMS',
    addressees: [],
    proposition: 'calm',
    date: '2021',
    anchors: [],
    citations: [],
    verification: 'CHECKED',
    links: [],
    linkedFrom: [],
    ...fields,
  }
}
const BOTH: Silences = { first: 'KNOWN', second: 'KNOWN' }
const judged = (first: readonly Assertion[], second: readonly Assertion[], silences = BOTH): readonly string[] =>
  comparePositions(first, second, silences).map(({ proposition, change, rule }) => `${proposition} ${change} ${rule}`)

describe('the positions of two documents', () => {
  test.each([
    ['the same act', {}, {}, 'calm KEPT SAME_STRENGTH'],
    ['a stronger act', { speechAct: 'CALLS_FOR' }, { speechAct: 'URGES' }, 'calm HARDENED STRONGER_ACT'],
    ['a weaker act', { speechAct: 'CALLS_FOR' }, { speechAct: 'NOTES' }, 'calm SOFTENED WEAKER_ACT'],
    ['a stance at last', { stance: 'NEITHER' }, {}, 'calm HARDENED STANCE_TAKEN'],
    ['no stance any more', {}, { stance: 'NEITHER' }, 'calm SOFTENED STANCE_LEFT'],
    ['the opposite stance', {}, { stance: 'DENIES', speechAct: 'NOTES' }, 'calm REVERSED STANCE_REVERSED'],
    ['another speaker', {}, { speakers: ['borland'] }, 'calm ANSWERED OTHER_SPEAKER'],
  ] as const)('%s', (_, before, after, expected) => {
    const [first, second] = [says('a:1', copied(before)), says('b:1', copied(after))]
    expect(judged([first], [second])).toEqual([expected])
  })

  test('the strongest of several acts counts, and only those of a speaker of both', () => {
    const first = [says('a:1', { speechAct: 'NOTES' }), says('a:2', { speechAct: 'URGES', speakers: ['borland'] })]
    const second = [says('b:1', { speechAct: 'NOTES' }), says('b:2', { speechAct: 'WELCOMES' })]
    expect(judged(first, second)).toEqual(['calm HARDENED STRONGER_ACT'])
  })

  test('what one document alone says is new, dropped, or not taken up where its speakers are silent in the other', () => {
    const first = [says('a:1', { proposition: 'fund' }), says('a:2', { proposition: 'peace', speakers: ['carland'] })]
    expect(judged(first, [says('b:1')])).toEqual([
      'fund DROPPED FIRST_ONLY',
      'peace NOT_TAKEN_UP FIRST_ONLY',
      'calm NEW SECOND_ONLY',
    ])
  })

  test('what a document does not say is not known where its text is not held or not gone through, and comes last', () => {
    const first = [says('a:1', { proposition: 'fund' })]
    const second = [says('b:1')]
    expect(judged(first, second, { ...BOTH, second: 'TEXT_NOT_HELD' })).toEqual([
      'calm NEW SECOND_ONLY',
      'fund NOT_KNOWN TEXT_NOT_HELD',
    ])
    expect(judged(first, second, { ...BOTH, first: 'CLAIMS_OPEN' })).toEqual([
      'fund DROPPED FIRST_ONLY',
      'calm NOT_KNOWN CLAIMS_OPEN',
    ])
  })

  test('what is answered by a link on something else is answered, with what answers', () => {
    const link: Omit<Assertion['links'][number], 'assertion'> = {
      type: 'ANSWERS',
      citations: [],
      verification: 'CHECKED',
    }
    const first = says('a:1', { linkedFrom: [{ ...link, assertion: 'b:1' }] })
    const second = says('b:1', { proposition: 'fund', links: [{ ...link, assertion: 'a:1' }] })
    const [change] = comparePositions([first], [second], BOTH)
    expect(change).toMatchObject({ change: 'ANSWERED', rule: 'LINK', before: [first], after: [second] })
    expect(change?.links).toEqual([{ ...link, later: 'b:1', earlier: 'a:1' }])
    const [turned] = comparePositions([second], [first], BOTH)
    expect(turned?.links).toEqual(change?.links)
  })
})

test('what a document leaves unsaid is known once one of its texts was gone through', () => {
  const text = (openClaims?: number) =>
    ({ ...(openClaims === undefined ? {} : { openClaims }) }) as NodeOf<'EXPRESSION'>
  expect(silenceOf([])).toBe('TEXT_NOT_HELD')
  expect(silenceOf([text(3)])).toBe('CLAIMS_OPEN')
  expect(silenceOf([text(3), text()])).toBe('KNOWN')
})

test('a link to a third document is none between the two', () => {
  const link = { type: 'DISPUTES', assertion: 'c:1', citations: [], verification: 'CHECKED' } as const
  const [change] = comparePositions([says('a:1')], [says('b:1', { links: [{ ...link, citations: [] }] })], BOTH)
  expect(change?.links).toEqual([])
})

test('every speech act has a strength from 1 to 5', () => {
  for (const act of SPEECH_ACTS) expect([1, 2, 3, 4, 5]).toContain(STRENGTH[act])
})

/** Without the readonly marks of a constant. */
function copied(fields: Readonly<Partial<Assertion>> | Readonly<{ speakers: readonly string[] }>): Partial<Assertion> {
  return structuredClone(fields) as Partial<Assertion>
}
