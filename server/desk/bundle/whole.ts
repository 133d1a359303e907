import { namedByNode } from '../../../graph-seed/build/remains.ts'
import { isEntity, type GraphNode } from '../../../graph-seed/model/node.ts'
import type { BundleRecords } from './records.ts'

/** A record that is not taken, and why. */
export interface LeftOut {
  readonly id: string
  readonly because: string
}

type Records = Pick<BundleRecords, 'nodes' | 'edges' | 'links'>
export interface Whole extends Records {
  readonly leftOut: readonly LeftOut[]
}

/**
 * The new records of a bundle without what stands at its edge: assertions that are not whole in it, paragraphs of texts
 * that it does not hold, and what nothing else needs. `isThere` tells of any id whether the graph has it.
 */
export function wholeOf(
  { nodes, edges, links }: Records,
  atTheEdge: ReadonlySet<string>,
  isThere: (id: string) => boolean,
): Whole {
  const brought = new Map(nodes.map((node) => [node.id, node]))
  const isKnown = (id: string): boolean => brought.has(id) || isThere(id)
  const dropped = new Map<string, string>()
  for (const node of nodes) {
    if (node.kind === 'ASSERTION' && atTheEdge.has(node.id))
      dropped.set(node.id, 'the bundle does not hold all the words that it stands on')
    if (node.kind === 'PASSAGE' && !node.texts.some(({ expression }) => isKnown(expression)))
      dropped.set(node.id, 'the bundle holds no text of it')
  }
  for (const node of nodes)
    if (node.kind === 'ANCHOR' && dropped.has(node.assertion)) dropped.set(node.id, `${node.assertion} is left out`)
  const keptLinks = links.filter(({ source, target }) =>
    [source, target].every((id) => isKnown(id) && !dropped.has(id)),
  )
  const unlinked = links.filter((link) => !keptLinks.includes(link))
  const orphans = new Set([
    ...[...dropped.keys()].flatMap((id) => named(brought.get(id))),
    ...unlinked.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ])
  for (;;) {
    const kept = nodes.filter(({ id }) => !dropped.has(id))
    const needed = new Set([
      ...kept.flatMap(namedByNode),
      ...edges.flatMap(({ source, target, citations }) => [source, target, ...citations.map((one) => one.source)]),
      ...keptLinks.flatMap(({ citations }) => citations.map(({ source }) => source)),
    ])
    const more = kept.filter((node) => orphans.has(node.id) && !needed.has(node.id) && isNeededByOthers(node))
    if (more.length === 0) break
    for (const node of more) {
      dropped.set(node.id, 'only what is left out needs it')
      for (const id of named(node)) orphans.add(id)
    }
  }
  return {
    nodes: nodes.flatMap((node) => (dropped.has(node.id) ? [] : [withKnownTexts(node, isKnown)])),
    edges,
    links: keptLinks,
    leftOut: [
      ...[...dropped].map(([id, because]) => ({ id, because })),
      ...unlinked.map(({ source, type, target }) => ({
        id: `${source} ${type} ${target}`,
        because: 'one of the two assertions is neither in the bundle nor in the graph',
      })),
    ],
  }

  function named(node: GraphNode | undefined): readonly string[] {
    return node === undefined ? [] : namedByNode(node)
  }
}

/** Kinds that are in a graph for what others say of them. */
function isNeededByOthers(node: GraphNode): boolean {
  return node.kind === 'SOURCE' || (isEntity(node) && node.kind !== 'DOCUMENT')
}

function withKnownTexts(node: GraphNode, isKnown: (id: string) => boolean): GraphNode {
  return node.kind === 'PASSAGE' ? { ...node, texts: node.texts.filter(({ expression }) => isKnown(expression)) } : node
}
