import { describe, expect, test } from '@jest/globals'
import { graphNodeSchema, type NodeOf } from '../model/node.ts'
import { votingRecords } from './voting.ts'

function rollCall(id: string, date: string, votes: Partial<Record<'yes' | 'no' | 'abstain', string[]>>) {
  const node = graphNodeSchema.parse({
    kind: 'ROLL_CALL',
    id,
    labels: { en: id },
    date,
    session: 76,
    issues: ['NUCLEAR'],
    tally: { yes: 0, no: 0, abstain: 0 },
    citations: [{ source: 'table' }],
    ...votes,
  })
  return node as NodeOf<'ROLL_CALL'> // its kind is given above
}

describe('voting records', () => {
  const LATER = rollCall('rc-1', '2021-12-07', { yes: ['borland'], no: ['arland'] })
  const EARLIER = rollCall('rc-2', '2020-12-06', { abstain: ['arland'], yes: ['old-arland'] })
  const SAME_DAY = rollCall('rc-3', '2021-12-07', { yes: ['arland', 'borland'] })
  const made = votingRecords([LATER, SAME_DAY, EARLIER])

  test('come with an index of the roll calls by date, then by id', () => {
    expect(made[0]).toEqual({
      kind: 'ROLL_CALL_INDEX',
      id: 'roll-call-index',
      rollCalls: [
        { id: 'rc-2', date: '2020-12-06', issues: ['NUCLEAR'] },
        { id: 'rc-1', date: '2021-12-07', issues: ['NUCLEAR'] },
        { id: 'rc-3', date: '2021-12-07', issues: ['NUCLEAR'] },
      ],
    })
    expect(made.map((node) => graphNodeSchema.parse(node))).toEqual(made)
  })

  test('have one letter for each roll call, in the order of the index, and a dash where no vote is recorded', () => {
    const records = made.flatMap((node) => (node.kind === 'VOTING_RECORD' ? [[node.id, node.state, node.votes]] : []))
    expect(records.sort()).toEqual([
      ['arland:votes', 'arland', 'any'],
      ['borland:votes', 'borland', '-yy'],
      ['old-arland:votes', 'old-arland', 'y--'],
    ])
  })

  test('do not depend on the order in which the roll calls are listed', () => {
    const byId = (nodes: typeof made) => [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(votingRecords([EARLIER, LATER, SAME_DAY]))).toEqual(byId(made))
  })

  test('are none where there are no roll calls', () => {
    expect(votingRecords([])).toEqual([])
  })
})
