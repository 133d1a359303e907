import type { RecordEdge } from '../model/edge.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import { groupBy } from './group.ts'

/** The nodes with the lists filled in that lead from the whole to its parts; assertions come in order of their place. */
export function withInverseLists(
  nodes: readonly GraphNode[],
  assertions: readonly NodeOf<'ASSERTION'>[],
  edges: readonly RecordEdge[],
): readonly GraphNode[] {
  const passages = nodes.filter((node) => node.kind === 'PASSAGE').sort((a, b) => a.number - b.number)
  const passagesOfDocument = groupBy(passages, (passage) => passage.document)
  const ofDocument = groupBy(assertions, (assertion) => assertion.document)
  const ofPassage = groupBy(assertions, (assertion) => assertion.passage ?? '')
  const ofProposition = groupBy(assertions, (assertion) => assertion.proposition)
  const propositions = new Map(nodes.flatMap((node) => (node.kind === 'PROPOSITION' ? [[node.id, node]] : [])))
  const joined = joinedTo(edges)
  return nodes.map((node) => {
    switch (node.kind) {
      case 'DOCUMENT': {
        const made = ofDocument.get(node.id) ?? []
        const asserted = [...new Set(made.map((assertion) => assertion.proposition))]
        const about = asserted.flatMap((id) => propositions.get(id)?.about ?? []).map(({ entity }) => entity)
        const spoken = made.flatMap((assertion) => [...assertion.speakers, ...assertion.addressees])
        const entities = new Set([...spoken, ...about, ...(joined.get(node.id) ?? [])])
        entities.delete(node.id)
        return {
          ...node,
          passages: ids(passagesOfDocument.get(node.id)),
          assertions: ids(made),
          propositions: asserted,
          entities: [...entities].filter((id) => !propositions.has(id)).sort(),
        }
      }
      case 'PASSAGE':
        return { ...node, assertions: ids(ofPassage.get(node.id)) }
      case 'PROPOSITION':
        return { ...node, assertions: ids(ofProposition.get(node.id)) }
      default:
        return node
    }
  })
}

/** Assertions in the order of their place: by document, then by paragraph, then as their author listed them. */
export function inOrderOfPlace(
  assertions: readonly NodeOf<'ASSERTION'>[],
  passages: readonly NodeOf<'PASSAGE'>[],
): readonly NodeOf<'ASSERTION'>[] {
  const numbers = new Map(passages.map((passage) => [passage.id, passage.number]))
  const numberOf = (assertion: NodeOf<'ASSERTION'>): number => numbers.get(assertion.passage ?? '') ?? 0
  return [...groupBy(assertions, (assertion) => assertion.document).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, made]) => [...made].sort((a, b) => numberOf(a) - numberOf(b)))
}

/** The other ends of the edges that touch an entity. */
function joinedTo(edges: readonly RecordEdge[]): ReadonlyMap<string, readonly string[]> {
  const ends = edges.flatMap(({ source, target }) => [
    { at: source, other: target },
    { at: target, other: source },
  ])
  return new Map([...groupBy(ends, ({ at }) => at)].map(([at, found]) => [at, found.map(({ other }) => other)]))
}

function ids(nodes: readonly GraphNode[] | undefined): string[] {
  return (nodes ?? []).map((node) => node.id)
}
