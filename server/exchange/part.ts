import { z } from 'zod'
import { EDGE_TYPES, graphEdgeSchema, type GraphEdge, LAYERS } from '../../graph-seed/model/edge.ts'
import {
  graphNodeSchema,
  type GraphNode,
  isEntity,
  isIndex,
  NODE_KINDS,
  type NodeOf,
} from '../../graph-seed/model/node.ts'
import { compare } from '../../graph-seed/model/order.ts'
import { referencesOf } from '../../graph-seed/model/reference.ts'
import type { GraphSnapshot } from '../domain/graph-store.ts'

/** Mentions of one document that a part holds at most. */
const MOST_MENTIONS = 20_000
/** Neighbours of an entity that a part holds at most. */
const MOST_NEIGHBOURS = 500

/** By which a part is known. */
export const PART_FORMAT = 'arms-control-graph'

/**
 * A part of the graph, as it is exchanged. Records name each other by id; a part need not hold all that its records name.
 * What only speeds up answers is left out.
 */
export const partSchema = z.strictObject({
  format: z.literal(PART_FORMAT),
  version: z.literal(1),
  /** Revision of the graph that it was taken from. */
  revision: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the part is about; null for the whole graph. */
  about: z.string().nullable(),
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
})
export type Part = z.infer<typeof partSchema>

/** The JSON Schema (2020-12) of a part. */
export function partJsonSchema(): object {
  return { title: 'Part of the arms-control graph', ...z.toJSONSchema(partSchema, { unrepresentable: 'any' }) }
}

/**
 * A document with its texts, mentions and assertions, or an entity with its neighbours; with all of them what they name
 * and the sources they rest on. Null where nothing that can be exchanged has the id.
 */
export async function partOf(snapshot: GraphSnapshot, id: string): Promise<Part | null> {
  const revision = await snapshot.revision()
  const [node] = await snapshot.nodes([id])
  if (revision === null || node == null || !isEntity(node)) return null
  const { nodes, edges } =
    node.kind === 'DOCUMENT' ? await ofDocument(snapshot, node) : await ofEntity(snapshot, node.id)
  return sorted({ format: PART_FORMAT, version: 1, revision, about: id, nodes, edges })
}

/** The whole graph. */
export async function wholeGraph(snapshot: GraphSnapshot): Promise<Part | null> {
  const revision = await snapshot.revision()
  if (revision === null) return null
  const { nodes, edges } = await snapshot.all({ kinds: NODE_KINDS, edgeTypes: EDGE_TYPES })
  const kept = nodes.filter((node) => !isIndex(node))
  return sorted({ format: PART_FORMAT, version: 1, revision, about: null, nodes: kept, edges })
}

interface Records {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

async function ofDocument(snapshot: GraphSnapshot, document: NodeOf<'DOCUMENT'>): Promise<Records> {
  const { items: mentions } = await snapshot.mentions(
    { entity: null, document: document.id, language: null },
    { first: MOST_MENTIONS, after: null },
  )
  const own = await present(snapshot, [
    ...document.expressions,
    ...document.passages,
    ...document.assertions,
    ...document.propositions,
    ...document.entities,
  ])
  const anchors = await present(
    snapshot,
    own.flatMap((node) => (node.kind === 'ASSERTION' ? node.anchors : [])),
  )
  return withNamed(snapshot, [document, ...mentions, ...own, ...anchors])
}

async function ofEntity(snapshot: GraphSnapshot, id: string): Promise<Records> {
  const around = await snapshot.neighbourhood({
    seeds: [id],
    depth: 1,
    limit: MOST_NEIGHBOURS,
    layers: LAYERS,
    kinds: null,
    asOf: null,
    joinedTo: [],
  })
  const touching = around.edges.filter(({ source, target }) => source === id || target === id)
  const said = await present(
    snapshot,
    touching.flatMap((edge) => (edge.layer === 'CLAIM' ? edge.assertions : edge.treatyActions)),
  )
  const { nodes } = await withNamed(snapshot, [...around.nodes, ...said])
  return { nodes, edges: touching }
}

/** The nodes with those that they name, and the edges between the entities among them; with all that these rest on. */
async function withNamed(snapshot: GraphSnapshot, nodes: readonly GraphNode[]): Promise<Records> {
  const held = new Map(nodes.map((node) => [node.id, node]))
  const hold = async (ids: readonly string[]): Promise<void> => {
    const missing = ids.filter((id) => !held.has(id))
    for (const node of await present(snapshot, missing)) held.set(node.id, node)
  }
  await hold(nodes.flatMap((node) => referencesOf(node).flatMap(({ targets }) => targets)))
  await hold([...held.values()].flatMap((node) => (node.kind === 'PROVISION' ? [node.instrument] : [])))
  const entities = [...held.values()].filter(isEntity)
  const { edges } = await snapshot.neighbourhood({
    seeds: entities.map(({ id }) => id),
    depth: 0,
    limit: Math.max(1, entities.length),
    layers: LAYERS,
    kinds: null,
    asOf: null,
    joinedTo: [],
  })
  const cited = edges.flatMap((edge) => (edge.layer === 'RECORD' ? edge.citations.map(({ source }) => source) : []))
  await hold([...cited, ...[...held.values()].flatMap(sourcesOf)])
  return { nodes: [...held.values()].filter((node) => !isIndex(node)), edges }
}

function sourcesOf(node: GraphNode): readonly string[] {
  const links = node.kind === 'ASSERTION' ? [...node.links, ...node.linkedFrom] : []
  return [
    ...referencesOf(node).flatMap(({ type, targets }) => (type === 'CITES_SOURCE' ? targets : [])),
    ...links.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ]
}

async function present(snapshot: GraphSnapshot, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const found = await snapshot.nodes([...new Set(ids)])
  return found.filter((node) => node !== null)
}

function sorted({ nodes, edges, ...head }: Omit<Part, 'nodes' | 'edges'> & Records): Part {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id)
  return { ...head, nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) }
}
