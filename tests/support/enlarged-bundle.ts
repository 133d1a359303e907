import { createHash } from 'node:crypto'
import { ledgers } from '../../graph-seed/build/ledgers.ts'
import { partyEdges } from '../../graph-seed/build/party-edges.ts'
import { profiles } from '../../graph-seed/build/profiles.ts'
import { votingRecords } from '../../graph-seed/build/voting.ts'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { type GraphNode, isIndex } from '../../graph-seed/model/node.ts'

/**
 * The bundle with so many times its instruments with treaty actions, and its roll calls: each copy has ids of its own, the
 * same states and the same dates. What is derived from them is derived anew.
 */
export function enlarged(bundle: Bundle, times: number): Bundle {
  const copies = Array.from({ length: times - 1 }, (_, copy) => `x${String(copy + 2)}`)
  const authored = bundle.nodes.filter((node) => !isIndex(node))
  const nodes = [...authored, ...copies.flatMap((copy) => authored.flatMap((node) => copyOf(node, copy)))]
  const books = ledgers(nodes)
  const known = new Set(bundle.edges.map(({ id }) => id))
  const edges = [...bundle.edges, ...partyEdges(books).filter(({ id }) => !known.has(id))]
  const rollCalls = nodes.filter((node) => node.kind === 'ROLL_CALL')
  const coverage = bundle.nodes.filter((node) => node.kind === 'COVERAGE')
  return {
    revision: createHash('sha256')
      .update(`${bundle.revision} × ${String(times)}`)
      .digest('hex'),
    nodes: [...nodes, ...books, ...profiles(nodes), ...votingRecords(rollCalls), ...coverage],
    edges,
  }
}

function copyOf(node: GraphNode, copy: string): readonly GraphNode[] {
  const id = `${node.id}-${copy}`
  switch (node.kind) {
    case 'INSTRUMENT':
      return [{ ...node, id, provisions: [], labels: { ...node.labels, en: `${node.labels.en} ${copy}` } }]
    case 'TREATY_ACTION':
      return [{ ...node, id, instrument: `${node.instrument}-${copy}` }]
    case 'ROLL_CALL':
      return [{ ...node, id }]
    default:
      return []
  }
}
