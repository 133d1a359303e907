import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import { type GraphNode, NODE_KINDS } from '../../graph-seed/model/node.ts'
import type { GraphStore, Page } from '../../server/domain/graph-store.ts'

const PAGE = 1_000

/** Everything a store holds, read through the port, in the order of ids: to compare with a bundle by `inOrder`. */
export async function storedGraph(store: GraphStore): Promise<Pick<Bundle, 'nodes' | 'edges'>> {
  const snapshot = store.snapshot()
  const nodes: GraphNode[] = []
  for (const kind of NODE_KINDS) {
    for (let after: string | null = null, more = true; more;) {
      const page: Page<GraphNode> = await snapshot.list({ kind }, { first: PAGE, after })
      nodes.push(...page.items)
      after = page.items.at(-1)?.id ?? null
      more = page.hasNextPage
    }
  }
  const ids = nodes.map(({ id }) => id)
  const edges = await snapshot.edgesTouching(ids, ['RECORD', 'CLAIM'], Number.MAX_SAFE_INTEGER)
  return { nodes: byId(nodes), edges: byId(edges) }
}

export function inOrder({ nodes, edges }: Bundle): Pick<Bundle, 'nodes' | 'edges'> {
  return { nodes: byId(nodes), edges: byId(edges) }
}

function byId<R extends GraphNode | GraphEdge>(records: readonly R[]): R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}
