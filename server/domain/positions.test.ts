import { describe, expect, it } from '@jest/globals'
import type { NodeOf } from '../../graph-seed/model/node.ts'
import { positionsOf } from './positions.ts'

const assertion = (id: string, speakers: string[], stance: 'AFFIRMS' | 'DENIES'): NodeOf<'ASSERTION'> => ({
  kind: 'ASSERTION',
  id,
  document: 'doc',
  speakers,
  speechAct: stance === 'AFFIRMS' ? 'ALLEGES' : 'DENIES',
  stance,
  addressees: [],
  proposition: 'prop',
  date: '2021',
  anchors: [],
  citations: [],
  verification: 'CHECKED',
  links: [],
  linkedFrom: [],
})

describe('positionsOf', () => {
  it('gives each speaker of a joint assertion a position of its own', () => {
    const joint = assertion('a1', ['chn', 'rus'], 'AFFIRMS')
    expect(positionsOf([joint])).toEqual([
      { speaker: 'chn', stance: 'AFFIRMS', assertions: [joint] },
      { speaker: 'rus', stance: 'AFFIRMS', assertions: [joint] },
    ])
  })

  it('keeps affirming and denying apart, and repetitions together', () => {
    const first = assertion('a1', ['usa'], 'AFFIRMS')
    const second = assertion('a2', ['usa'], 'DENIES')
    const third = assertion('a3', ['usa'], 'DENIES')
    expect(positionsOf([first, second, third]).map(({ stance, assertions }) => [stance, assertions.length])).toEqual([
      ['AFFIRMS', 1],
      ['DENIES', 2],
    ])
  })
})
