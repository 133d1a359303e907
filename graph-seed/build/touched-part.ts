import type { Contribution } from '../model/contribution.ts'
import { COVERAGE_ID, coverageId, profileId } from '../model/index-node.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import { namedByNode } from './remains.ts'

/** Nodes of a graph by id, in the order asked for; null where there is none. */
export type ReadNodes = (ids: readonly string[]) => Promise<readonly (GraphNode | null)[]>

/**
 * The nodes of a graph that contributions of new documents touch, in six round trips: those that they name; of what they
 * assert and what that is about, all that was asserted before; and what these belong to. Null where the graph has one of their
 * records already, or lacks one that they name.
 */
export async function touchedPart(
  contributions: readonly Contribution[],
  read: ReadNodes,
): Promise<readonly GraphNode[] | null> {
  const brought = contributions.flatMap(({ nodes }) => nodes)
  const own = new Map(brought.map((node) => [node.id, node]))
  const derived = brought.flatMap((node) => (node.kind === 'DOCUMENT' ? [profileId(node.id), coverageId(node.id)] : []))
  if ((await read([...own.keys(), ...derived])).some((node) => node !== null)) return null

  const part = new Map<string, GraphNode>()
  const take = async (ids: readonly string[]): Promise<boolean> => {
    const wanted = [...new Set(ids)].filter((id) => !own.has(id) && !part.has(id))
    const found = wanted.length === 0 ? [] : await read(wanted)
    for (const node of found) if (node !== null) part.set(node.id, node)
    return !found.includes(null)
  }
  const here = (id: string): GraphNode | undefined => own.get(id) ?? part.get(id)

  if (!(await take([COVERAGE_ID, ...brought.flatMap(namedByNode)]))) return null
  const propositions = brought.flatMap((node) => (node.kind === 'ASSERTION' ? (here(node.proposition) ?? []) : []))
  const about = propositions.flatMap(aboutOf)
  await take(about)
  // In a provision stands who invokes it, by whatever proposition.
  await take([...propositions, ...about.flatMap((id) => here(id) ?? [])].flatMap(assertedOf))
  const asserted = [...part.values()].filter((node): node is NodeOf<'ASSERTION'> => node.kind === 'ASSERTION')
  await take(asserted.flatMap(({ document, proposition }) => [document, proposition]))
  await take([...part.values()].flatMap((node) => (node.kind === 'PROVISION' ? [node.instrument] : [])))
  return [...part.values()]
}

function aboutOf(node: GraphNode): readonly string[] {
  return node.kind === 'PROPOSITION' ? node.about.map(({ entity }) => entity) : []
}

function assertedOf(node: GraphNode): readonly string[] {
  if (node.kind === 'PROPOSITION') return node.assertions
  return node.kind === 'PROVISION' ? node.invokedBy : []
}
