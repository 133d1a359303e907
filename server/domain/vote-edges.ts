import type { RecordEdge } from '../../graph-seed/model/edge.ts'
import type { GraphNode, NodeOf } from '../../graph-seed/model/node.ts'

type RollCall = NodeOf<'ROLL_CALL'>
const LISTS = ['yes', 'no', 'abstain'] as const

/**
 * Votes as edges, from the roll calls that hold them: one from each state to each roll call among the nodes. They are not
 * stored one by one, since there are hundreds of thousands and whoever looks at a graph sees a few.
 */
export function voteEdges(nodes: readonly GraphNode[]): readonly RecordEdge[] {
  const states = new Set(nodes.flatMap((node) => (node.kind === 'STATE' ? [node.id] : [])))
  return nodes.flatMap((node) =>
    node.kind === 'ROLL_CALL'
      ? LISTS.flatMap((list) =>
          node[list].filter((state) => states.has(state)).map((state) => voteEdge(node, state, list)),
        )
      : [],
  )
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
