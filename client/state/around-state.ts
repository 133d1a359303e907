import type { StateHeadQuery } from '../api/__generated__/record-operations.ts'

type Around = StateHeadQuery['around']
type Edge = Around['edges'][number]

export interface Neighbour {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly labelLanguage: string
  readonly edge: Edge
}

/** What a state belongs to, by name, and which states it succeeded. */
export function aroundState(
  id: string,
  { nodes, edges }: Around,
): {
  readonly groups: readonly Neighbour[]
  readonly predecessors: readonly Neighbour[]
} {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const neighbours = (ends: (edge: Edge) => string | null) =>
    edges
      .flatMap((edge): readonly Neighbour[] => {
        const node = known.get(ends(edge) ?? '')
        return node === undefined ? [] : [{ ...node, edge }]
      })
      .sort((one, other) => one.label.localeCompare(other.label))
  return {
    groups: neighbours(({ type, source, target }) => (type === 'MEMBER_OF' && source === id ? target : null)),
    predecessors: neighbours(({ type, source, target }) => (type === 'SUCCEEDED_BY' && target === id ? source : null)),
  }
}
