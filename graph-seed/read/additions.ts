import type { GraphNode } from '../model/node.ts'
import { type Authored, faultAt, type Origin } from './authored.ts'
import type { Fault } from './fault.ts'

/** Something that belongs into a list of a record which somebody else may have written. */
export interface Addition {
  /** Id of the record. */
  readonly to: string
  readonly origin: Origin
  /** Where it names the record. */
  readonly path: readonly PropertyKey[]
  /** The record with it; null where that has no such list. */
  readonly added: (node: GraphNode) => GraphNode | null
}

/** The nodes with what is added to them, and a fault for each addition to what is not there, or cannot have it. */
export function withAdditions(
  nodes: readonly Authored<GraphNode>[],
  additions: readonly Addition[],
): { readonly nodes: readonly Authored<GraphNode>[]; readonly faults: readonly Fault[] } {
  const waiting = new Map<string, Addition[]>()
  for (const addition of additions) {
    const known = waiting.get(addition.to)
    if (known === undefined) waiting.set(addition.to, [addition])
    else known.push(addition)
  }
  const faults: Fault[] = []
  const refuse = ({ origin, path }: Addition, message: string): void => {
    faults.push(faultAt(origin, path, message, 'correct the id or add the record'))
  }
  const changed = nodes.map(({ value, origin }) => {
    const found = waiting.get(value.id) ?? []
    // The first of an id takes it; that there is a second is a fault of its own.
    waiting.delete(value.id)
    const sum = found.reduce<GraphNode>((node, addition) => {
      const more = addition.added(node)
      if (more === null) refuse(addition, `${node.id} is of kind ${node.kind}, to which this cannot be added`)
      return more ?? node
    }, value)
    return { value: sum, origin }
  })
  for (const addition of [...waiting.values()].flat()) refuse(addition, `unknown id ${addition.to}`)
  return { nodes: changed, faults }
}
