import type { GraphNode } from '../../graph-seed/model/node.ts'
import type { Contribution } from '../../graph-seed/model/contribution.ts'
import { faultAt } from '../../graph-seed/read/authored.ts'
import { originIn } from '../../graph-seed/read/contributions.ts'
import type { Fault } from '../../graph-seed/read/fault.ts'

/**
 * Records of contributions whose ids others have: records of the graph, or contributions that come before. Of a document whose
 * id is taken, nothing is told of its parts, since their ids follow from it.
 */
export function takenIds(nodes: readonly GraphNode[], proposed: readonly Contribution[]): readonly Fault[] {
  const held = new Set(nodes.filter(isHeldAlone).map(({ id }) => id))
  return proposed.flatMap(({ importId, nodes: brought }) => {
    const own = brought.map((node, index) => ({ node, index })).filter(({ node }) => isHeldAlone(node))
    const taken = own.filter(({ node: { id } }) => held.has(id))
    const ids = new Set(taken.map(({ node: { id } }) => id))
    for (const { node } of own) held.add(node.id)
    return taken
      .filter(({ node: { id } }) => !id.includes(':') || !ids.has(id.slice(0, id.indexOf(':'))))
      .map(({ node: { id, kind }, index }) => {
        const origin = originIn(importId, index + 1, ['nodes', index])
        return faultAt(origin, ['id'], `"${id}" is taken`, kind === 'EXPRESSION' ? BY_A_VERSION : 'Take another id.')
      })
  })
}

/** Nobody chooses the id of a version: it follows from those that the graph has of the document. */
const BY_A_VERSION = 'Another version of its document came first: apply this one again.'

/** Several versions of a document have the same passages; what else has an id has it alone. */
function isHeldAlone({ kind }: GraphNode): boolean {
  return kind !== 'PASSAGE' && kind !== 'ANCHOR'
}
