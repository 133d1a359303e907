import { type NodeOf } from '../model/node.ts'
import { ROLL_CALL_INDEX_ID, votingRecordId } from '../model/index-node.ts'

type RollCall = NodeOf<'ROLL_CALL'>

/** The index of all roll calls by date, and each state's votes in its order. No nodes where there are no roll calls. */
export function votingRecords(
  rollCalls: readonly RollCall[],
): readonly (NodeOf<'ROLL_CALL_INDEX'> | NodeOf<'VOTING_RECORD'>)[] {
  if (rollCalls.length === 0) return []
  const ordered = [...rollCalls].sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1))
  const votes = new Map<string, string[]>()
  ordered.forEach((rollCall, position) => {
    for (const [letter, states] of [
      ['y', rollCall.yes],
      ['n', rollCall.no],
      ['a', rollCall.abstain],
    ] as const) {
      for (const state of states) {
        let record = votes.get(state)
        if (record === undefined) votes.set(state, (record = new Array<string>(ordered.length).fill('-')))
        record[position] = letter
      }
    }
  })
  return [
    {
      kind: 'ROLL_CALL_INDEX',
      id: ROLL_CALL_INDEX_ID,
      rollCalls: ordered.map(({ id, date, issues }) => ({ id, date, issues })),
    },
    ...[...votes].map(([state, record]) => ({
      kind: 'VOTING_RECORD' as const,
      id: votingRecordId(state),
      state,
      votes: record.join(''),
    })),
  ]
}
