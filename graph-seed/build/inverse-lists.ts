import type { GraphNode, NodeOf } from '../model/node.ts'
import { groupBy } from './group.ts'

/** The nodes with the lists filled in that lead from the whole to its parts. */
export function withInverseLists(
  nodes: readonly GraphNode[],
  assertions: readonly NodeOf<'ASSERTION'>[],
): readonly GraphNode[] {
  const passages = nodes.filter((node) => node.kind === 'PASSAGE').sort((a, b) => a.number - b.number)
  const passagesOfDocument = groupBy(passages, (passage) => passage.document)
  const ofDocument = groupBy(assertions, (assertion) => assertion.document)
  const ofPassage = groupBy(assertions, (assertion) => assertion.passage ?? '')
  const ofProposition = groupBy(assertions, (assertion) => assertion.proposition)
  return nodes.map((node) => {
    switch (node.kind) {
      case 'DOCUMENT': {
        const made = ofDocument.get(node.id) ?? []
        return {
          ...node,
          passages: ids(passagesOfDocument.get(node.id)),
          assertions: ids(made),
          propositions: [...new Set(made.map((assertion) => assertion.proposition))],
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

function ids(nodes: readonly GraphNode[] | undefined): string[] {
  return (nodes ?? []).map((node) => node.id)
}
