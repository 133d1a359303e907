import { compare } from '../../../graph-seed/model/order.ts'
import { LAYERS } from '../../../graph-seed/model/edge.ts'
import { INDEX_KINDS, isEntity, isIndex, type NodeKind } from '../../../graph-seed/model/node.ts'
import { edgePeriod, holdsOn } from '../../domain/edge-period.ts'
import { voteEdges } from '../../domain/vote-edges.ts'
import { findPaths, PathSearchTooWide } from '../../domain/paths.ts'
import type { MetaResolvers, QueryResolvers } from '../__generated__/resolver-types.ts'
import { distinct, inRange, lastDayOf } from '../arguments.ts'
import { coded, notFound } from '../errors.ts'
import { requireWriter } from '../writers.ts'
import * as limits from '../limits.ts'

export const Query: QueryResolvers = {
  node: async (_, { id }, { graph }) => {
    const node = await graph.loader.find(id)
    return node === null || isIndex(node) ? null : node
  },
  entity: async (_, { id }, { graph }) => {
    const node = await graph.loader.find(id)
    return node !== null && isEntity(node) ? node : null
  },
  document: (_, { id }, { graph }) => graph.loader.findKind('DOCUMENT', id),
  state: (_, { id }, { graph }) => graph.loader.findKind('STATE', id),
  instrument: (_, { id }, { graph }) => graph.loader.findKind('INSTRUMENT', id),
  provision: (_, { id }, { graph }) => graph.loader.findKind('PROVISION', id),
  rollCall: (_, { id }, { graph }) => graph.loader.findKind('ROLL_CALL', id),
  graph: async (_, { seeds, depth, limit, layers, kinds, asOf, joinedTo }, { graph }) => {
    const wanted = distinct('seeds', seeds, limits.MOST_SEEDS)
    const others = joinedTo.length === 0 ? [] : distinct('joinedTo', joinedTo, limits.MOST_JOINED)
    const day = lastDayOf('asOf', asOf)
    const withVotes = layers.includes('RECORD')
    const [found, joined] = await Promise.all([
      graph.snapshot.neighbourhood({
        seeds: wanted,
        depth: inRange('depth', depth, 0, limits.MOST_DEPTH),
        limit: inRange('limit', limit, 1, limits.MOST_NODES),
        layers: distinct('layers', layers, LAYERS.length),
        kinds: kinds ?? null,
        asOf: day,
        joinedTo: others,
      }),
      Promise.all(withVotes ? others.map((id) => graph.loader.find(id)) : []),
    ])
    graph.loader.remember(found.nodes)
    const known = new Set(found.nodes.map((node) => node.id))
    const missing = wanted.slice(0, limit).filter((seed) => !known.has(seed))
    if (missing.length > 0) throw notFound('seeds', missing)
    if (!withVotes) return found
    const apart = joined.flatMap((node) => (node === null || known.has(node.id) ? [] : node))
    const votes = voteEdges(found.nodes, apart).filter((edge) => day === null || holdsOn(edgePeriod(edge), day))
    return { ...found, edges: [...found.edges, ...votes].sort((a, b) => compare(a.id, b.id)) }
  },
  paths: async (_, { from, to, maxLength, first, layers }, { graph }) => {
    const query = {
      from,
      to,
      maxLength: inRange('maxLength', maxLength, 1, limits.MOST_PATH_LENGTH),
      first: inRange('first', first, 1, limits.MOST_PATHS),
      layers: distinct('layers', layers, LAYERS.length),
    }
    const [start, end] = await Promise.all([graph.loader.find(from), graph.loader.find(to)])
    if (start === null || !isEntity(start)) throw notFound('from', [from])
    if (end === null || !isEntity(end)) throw notFound('to', [to])
    try {
      return [...(await findPaths(graph.snapshot, query))]
    } catch (error) {
      if (error instanceof PathSearchTooWide) throw coded('PATH_SEARCH_TOO_WIDE', 200)
      throw error
    }
  },
  writer: (_, __, context) => {
    context.answer.rememberable = false
    return context.caller.type === 'NOBODY' ? null : requireWriter(context)
  },
  meta: () => ({}),
}

/** Both fields are read from the execution's one snapshot, so they belong together. */
export const Meta: MetaResolvers = {
  revision: (_, __, { graph }) => graph.loader.revision(),
  counts: async (_, __, { graph }) =>
    (await graph.snapshot.counts()).flatMap(({ kind, count }) => (isShown(kind) ? [{ kind, count }] : [])),
}

const indexKinds: ReadonlySet<NodeKind> = new Set(INDEX_KINDS)
function isShown(kind: NodeKind): kind is Exclude<NodeKind, (typeof INDEX_KINDS)[number]> {
  return !indexKinds.has(kind)
}
