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
  // What somebody has brought in again is there, and of what was withdrawn twice one is enough.
  const broughtAgain = new Set(standing.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const gone = new Map(
    withdrawn.flatMap(({ contribution }) =>
      contribution.nodes.flatMap((node) => (broughtAgain.has(node.id) ? [] : [[node.id, node]])),
    ),
  )
  const needed = new Set<string>()
  const wanted = standing.flatMap(namedBy)
  // Grows while it is walked, by what a record that is kept names in its turn.
  for (const id of wanted) {
    const node = gone.get(id)
    if (node === undefined || needed.has(id)) continue
    needed.add(id)
    wanted.push(...namedByNode(bereft(node)))
  }
  const isKept = (node: GraphNode): boolean => needed.has(node.id) && gone.get(node.id) === node
  return withdrawn.flatMap(({ contribution, withdrawal }) => {
    const texts = new Set(contribution.nodes.flatMap((node) => (isKept(node) ? [node.id] : [])))
    const nodes = contribution.nodes
      .filter((node) =>
        node.kind === 'PASSAGE' ? node.texts.some(({ expression }) => texts.has(expression)) : isKept(node),
      )
      .map((node) => marked(bereft(node), withdrawal))
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

/** Every id that a node names. */
export function namedByNode(node: GraphNode): readonly string[] {
  const about = node.kind === 'PROPOSITION' ? node.about.map(({ entity }) => entity) : []
  return [...referencesOf(node).flatMap(({ targets }) => targets), ...about]
}

/** Without its place in a text that may be gone. */
function bereft(node: GraphNode): GraphNode {
  if (node.kind !== 'ASSERTION') return node
  const { passage: _, ...assertion } = node
  return { ...assertion, anchors: [] }
}

/** What an import claimed, and where it was read. Whom and what it named is there whether or not it stands. */
function marked(node: GraphNode, withdrawn: Withdrawal): GraphNode {
  return node.kind === 'ASSERTION' || node.kind === 'DOCUMENT' || node.kind === 'SOURCE' ? { ...node, withdrawn } : node
}
