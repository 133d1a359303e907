import type { GraphNode } from '../../../graph-seed/model/node.ts'

/** The expression of the graph that has the very same text; null where none has. */
export function sameExpression(sha256: string, nodes: readonly GraphNode[]): { id: string; document: string } | null {
  for (const node of nodes) {
    if (node.kind === 'EXPRESSION' && node.sha256 === sha256) return { id: node.id, document: node.document }
  }
  return null
}
