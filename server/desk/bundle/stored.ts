import { namedByNode } from '../../../graph-seed/build/remains.ts'
import type { AuthoredLink } from '../../../graph-seed/model/document.ts'
import type { RecordEdge } from '../../../graph-seed/model/edge.ts'
import type { GraphNode } from '../../../graph-seed/model/node.ts'
import { linkKey } from '../../../graph-seed/read/assertion-links.ts'
import type { GraphSnapshot } from '../../domain/graph-store.ts'
import { asAuthored } from '../../exchange/as-authored.ts'
import type { BundleRecords } from './records.ts'

/** What the graph has, but for what one import has added to it, of the records of a bundle and of those that they name. */
export interface Stored {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, RecordEdge>
  /** By linkKey(). */
  readonly links: ReadonlyMap<string, AuthoredLink>
}

/** Ids in one read of the graph. */
const BATCH = 2000

export async function readStored(snapshot: GraphSnapshot, records: BundleRecords, importId: string): Promise<Stored> {
  const isOwn = (record: { readonly provenance?: { readonly import: string } | undefined }): boolean =>
    record.provenance?.import === importId
  const found = await inBatches(idsIn(records), (ids) => snapshot.nodes(ids))
  const standing = found.filter((node) => !('provenance' in node && isOwn(node)))
  const own = new Set(found.filter((node) => !standing.includes(node)).map(({ id }) => id))
  const links = standing.flatMap((node) =>
    node.kind === 'ASSERTION'
      ? node.links.flatMap((link): AuthoredLink[] => {
          const { assertion, provenance: _, ...rest } = link
          return isOwn(link) ? [] : [{ ...rest, source: node.id, target: assertion }]
        })
      : [],
  )
  const edges = await inBatches(
    records.edges.map(({ id }) => id),
    (ids) => snapshot.edges(ids),
  )
  return {
    nodes: new Map(standing.map((node) => [node.id, asAuthored(withoutOwn(node))])),
    edges: new Map(
      edges.flatMap((edge) => (edge.layer === 'RECORD' && !isOwn(edge) ? [[edge.id, edge] as const] : [])),
    ),
    links: new Map(links.map((link) => [linkKey(link), link])),
  }

  /** Names, entries and texts that the import has added to what was there. */
  function withoutOwn(node: GraphNode): GraphNode {
    if (node.kind === 'PASSAGE') return { ...node, texts: node.texts.filter(({ expression }) => !own.has(expression)) }
    if (!('aliases' in node)) return node
    return {
      ...node,
      aliases: node.aliases.filter((alias) => !isOwn(alias)),
      externalIds: node.externalIds.filter((entry) => !isOwn(entry)),
    }
  }
}

function idsIn({ nodes, edges, links }: BundleRecords): readonly string[] {
  return [
    ...new Set([
      ...nodes.map(({ id }) => id),
      ...nodes.flatMap(namedByNode),
      ...edges.flatMap(({ source, target }) => [source, target]),
      ...links.flatMap(({ source, target }) => [source, target]),
    ]),
  ]
}

async function inBatches<Item>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly (Item | null)[]>,
): Promise<readonly Item[]> {
  const found: Item[] = []
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const item of await read(ids.slice(at, at + BATCH))) if (item !== null) found.push(item)
  }
  return found
}
