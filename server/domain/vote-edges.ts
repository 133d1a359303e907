import type { RecordEdge } from '../../graph-seed/model/edge.ts'
import type { GraphNode, NodeOf } from '../../graph-seed/model/node.ts'

type RollCall = NodeOf<'ROLL_CALL'>
const LISTS = ['yes', 'no', 'abstain'] as const

/**
 * Votes as edges, from the roll calls that hold them: one from each state to each roll call where both are among the nodes, or one
 * there and one among the others (nothing being both). They are not stored one by one, since there are hundreds of thousands
 * and whoever looks at a graph sees a few.
 */
export function voteEdges(nodes: readonly GraphNode[], others: readonly GraphNode[]): readonly RecordEdge[] {
  const states = statesAmong(nodes)
  return [...votesOf(nodes, new Set([...states, ...statesAmong(others)])), ...votesOf(others, states)]
}

function votesOf(nodes: readonly GraphNode[], voters: ReadonlySet<string>): readonly RecordEdge[] {
  return nodes.flatMap((node) =>
    node.kind === 'ROLL_CALL'
      ? LISTS.flatMap((list) =>
          node[list].filter((state) => voters.has(state)).map((state) => voteEdge(node, state, list)),
        )
      : [],
  )
}

function statesAmong(nodes: readonly GraphNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (node.kind === 'STATE' ? [node.id] : [])))
}

function voteEdge(rollCall: RollCall, state: string, list: (typeof LISTS)[number]): RecordEdge {
  return {
    layer: 'RECORD',
    id: `${state}|VOTED|${rollCall.id}|${list}`,
    type: 'VOTED',
    source: state,
    target: rollCall.id,
    role: list,
    date: rollCall.date,
    basis: 'SOURCE',
    citations: rollCall.citations,
    treatyActions: [],
    verification: rollCall.verification,
  }
}
