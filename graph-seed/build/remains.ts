import type { Contribution } from '../model/contribution.ts'
import type { GraphNode } from '../model/node.ts'
import { referencesOf } from '../model/reference.ts'

export interface Withdrawal {
  /** A day, in EDTF. */
  readonly date: string
  readonly reason: string
}

/** What an import had brought before it was withdrawn. */
export interface WithdrawnContribution {
  readonly contribution: Contribution
  readonly withdrawal: Withdrawal
}

/**
 * What is left of contributions that were withdrawn: the records that others rest on, directly or through one another,
 * which then say when and why they were withdrawn. Names, edges and links go; so does a text that nobody else quotes.
 */
export function remains(
  withdrawn: readonly WithdrawnContribution[],
  standing: readonly Contribution[],
): readonly Contribution[] {
  const gone = new Map(withdrawn.flatMap(({ contribution }) => contribution.nodes.map((node) => [node.id, node])))
  const needed = new Set<string>()
  const wanted = standing.flatMap(namedBy)
  // Grows while it is walked, by what a record that is kept names in its turn.
  for (const id of wanted) {
    const node = gone.get(id)
    if (node === undefined || needed.has(id)) continue
    needed.add(id)
    wanted.push(...namedByNode(bereft(node)))
  }
  const isKept = (node: GraphNode): boolean =>
    needed.has(node.id) || (node.kind === 'PASSAGE' && node.texts.some(({ expression }) => needed.has(expression)))
  return withdrawn.flatMap(({ contribution, withdrawal }) => {
    const nodes = contribution.nodes.filter(isKept).map((node) => marked(bereft(node), withdrawal))
    return nodes.length === 0
      ? []
      : { importId: contribution.importId, nodes, edges: [], links: [], aliases: [], externalIds: [] }
  })
}

function namedBy({ nodes, edges, links, aliases, externalIds }: Contribution): readonly string[] {
  return [
    ...nodes.flatMap(namedByNode),
    ...edges.flatMap(({ source, target }) => [source, target]),
    ...links.flatMap(({ source, target }) => [source, target]),
    ...[...aliases, ...externalIds].map(({ entity }) => entity),
  ]
}

function namedByNode(node: GraphNode): readonly string[] {
  const about = node.kind === 'PROPOSITION' ? node.about.map(({ entity }) => entity) : []
  return [...referencesOf(node).flatMap(({ targets }) => targets), ...about]
}

/** Without its place in a text that may be gone. */
function bereft(node: GraphNode): GraphNode {
  if (node.kind !== 'ASSERTION') return node
  const { passage: _, ...assertion } = node
  return { ...assertion, anchors: [] }
}

function marked(node: GraphNode, withdrawn: Withdrawal): GraphNode {
  return node.kind === 'ASSERTION' || node.kind === 'DOCUMENT' ? { ...node, withdrawn } : node
}
