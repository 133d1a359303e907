import { z } from 'zod'
import { EDGE_TYPES, LAYERS } from '../../../graph-seed/model/edge.ts'
import { ENTITY_KINDS, NODE_KINDS } from '../../../graph-seed/model/node.ts'
import type { NeighbourCount, SearchKey } from '../../domain/graph-store.ts'
import type { Query } from './database.ts'

/**
 * Queries of a snapshot. Lists are given as JSON arrays: `:ids`, `:keys` (of nodes), `:layers`, `:types`, `:kinds`.
 * CROSS JOIN fixes the order of loops: from what is given along an index, never over the whole of a table.
 */
const data = z.object({ data: z.string() })
const idAndData = z.object({ id: z.string(), data: z.string() })
const total = z.object({ total: z.int() })
const IN_LAYERS = 'e.layer IN (SELECT value FROM json_each(:layers))'
/** As edge-period.ts reckons; `:asOf` is NULL for all. */
const HOLDS = '(:asOf IS NULL OR (coalesce(e.since <= :asOf, true) AND coalesce(e.until > :asOf, true)))'

export const NODES: Query<{ id: string; data: string }> = {
  sql: 'SELECT n.id, n.data FROM json_each(:ids) i CROSS JOIN node n ON n.id = i.value',
  row: idAndData,
}
export const EDGES: Query<{ id: string; data: string }> = {
  sql: 'SELECT e.id, e.data FROM json_each(:ids) i CROSS JOIN edge e ON e.id = i.value',
  row: idAndData,
}

/** Entities among the ids, in their order. */
export const SEEDS: Query<{ key: number }> = {
  sql: `
    SELECT n.key FROM json_each(:ids) i CROSS JOIN node n ON n.id = i.value
    WHERE n.name_length IS NOT NULL ORDER BY i.key`,
  row: z.object({ key: z.int() }),
}

/** The entities one hop away from some; some of these may be among them. */
export const ONE_HOP: Query<{ key: number; id: string; kind: string }> = {
  sql: `
    WITH reached (key) AS (
      SELECT e.target FROM json_each(:keys) i CROSS JOIN edge e ON e.source = i.value WHERE ${IN_LAYERS} AND ${HOLDS}
      UNION
      SELECT e.source FROM json_each(:keys) i CROSS JOIN edge e ON e.target = i.value WHERE ${IN_LAYERS} AND ${HOLDS})
    SELECT n.key, n.id, n.kind FROM reached CROSS JOIN node n ON n.key = reached.key`,
  row: z.object({ key: z.int(), id: z.string(), kind: z.string() }),
}

/** In the order of the keys. */
export const NODES_BY_KEY: Query<{ data: string }> = {
  sql: 'SELECT n.data FROM json_each(:keys) i CROSS JOIN node n ON n.key = i.value ORDER BY i.key',
  row: data,
}

/** Edges among nodes, and between these and the entities of `:joinedTo` (ids). */
export const EDGES_AMONG: Query<{ data: string }> = {
  sql: `
    WITH here (key) AS MATERIALIZED (SELECT value FROM json_each(:keys)),
    there (key) AS MATERIALIZED (SELECT n.key FROM json_each(:joinedTo) i CROSS JOIN node n ON n.id = i.value),
    among (key) AS (
      SELECT e.key FROM here CROSS JOIN edge e ON e.source = here.key
      WHERE ${IN_LAYERS} AND ${HOLDS} AND (e.target IN here OR e.target IN there)
      UNION
      SELECT e.key FROM here CROSS JOIN edge e ON e.target = here.key
      WHERE ${IN_LAYERS} AND ${HOLDS} AND e.source IN there)
    SELECT e.data FROM among CROSS JOIN edge e ON e.key = among.key ORDER BY e.id`,
  row: data,
}

export const EDGES_TOUCHING: Query<{ data: string }> = {
  sql: `
    WITH ends (key) AS MATERIALIZED (
      SELECT DISTINCT n.key FROM json_each(:ids) i CROSS JOIN node n ON n.id = i.value),
    touching (key) AS (
      SELECT e.key FROM ends CROSS JOIN edge e ON e.source = ends.key WHERE ${IN_LAYERS}
      UNION
      SELECT e.key FROM ends CROSS JOIN edge e ON e.target = ends.key WHERE ${IN_LAYERS})
    SELECT e.data FROM touching CROSS JOIN edge e ON e.key = touching.key ORDER BY e.id LIMIT :limit`,
  row: data,
}

/** Neighbours of an entity: `here` is its end of the edge, `there` theirs. */
const countNeighbours = (here: string, there: string, direction: string): string => `
    SELECT i.value AS id, n.kind, e.type AS edgeType, e.layer, '${direction}' AS direction, count(DISTINCT n.key) AS count
    FROM json_each(:ids) i CROSS JOIN node h ON h.id = i.value
      CROSS JOIN edge e ON e.${here} = h.key CROSS JOIN node n ON n.key = e.${there}
    WHERE ${IN_LAYERS} GROUP BY 1, 2, 3, 4`
export const NEIGHBOUR_COUNTS: Query<NeighbourCount & { id: string }> = {
  sql: `${countNeighbours('source', 'target', 'OUT')} UNION ALL ${countNeighbours('target', 'source', 'IN')}
    ORDER BY 1, 2, 3, 5`,
  row: z.object({
    id: z.string(),
    kind: z.enum(ENTITY_KINDS),
    edgeType: z.enum(EDGE_TYPES),
    layer: z.enum(LAYERS),
    direction: z.enum(['OUT', 'IN']),
    count: z.int(),
  }),
}

export const LIST_TOTAL: Query<{ total: number }> = {
  sql: 'SELECT count(*) AS total FROM node WHERE kind = :kind',
  row: total,
}
export const LIST_PAGE: Query<{ data: string }> = {
  sql: 'SELECT data FROM node WHERE kind = :kind AND id > :after ORDER BY id LIMIT :limit',
  row: data,
}

export const ALL_NODES: Query<{ data: string }> = {
  sql: 'SELECT n.data FROM json_each(:kinds) k CROSS JOIN node n ON n.kind = k.value ORDER BY n.id',
  row: data,
}
export const ALL_EDGES: Query<{ data: string }> = {
  sql: 'SELECT data FROM edge WHERE type IN (SELECT value FROM json_each(:types)) ORDER BY id',
  row: data,
}

const JOINED = `
  WITH joined (key) AS (
    SELECT e.target FROM node h CROSS JOIN edge e ON e.source = h.key
    WHERE h.id = :entity AND e.type IN (SELECT value FROM json_each(:types))
    UNION
    SELECT e.source FROM node h CROSS JOIN edge e ON e.target = h.key
    WHERE h.id = :entity AND e.type IN (SELECT value FROM json_each(:types)))`
export const JOINED_TOTAL: Query<{ total: number }> = {
  sql: `${JOINED} SELECT count(*) AS total FROM joined CROSS JOIN node n ON n.key = joined.key WHERE n.kind = :kind`,
  row: total,
}
export const JOINED_PAGE: Query<{ data: string }> = {
  sql: `${JOINED}
    SELECT n.data FROM joined CROSS JOIN node n ON n.key = joined.key
    WHERE n.kind = :kind AND n.id > :after ORDER BY n.id LIMIT :limit`,
  row: data,
}

const NODE_KIND = z.enum(NODE_KINDS)
export const COUNTS: Query<{ kind: z.infer<typeof NODE_KIND>; count: number }> = {
  sql: 'SELECT kind, count(*) AS count FROM node GROUP BY kind ORDER BY kind',
  row: z.object({ kind: NODE_KIND, count: z.int() }),
}

/**
 * One row for each hit of the page, each with the number of all hits; where the page is empty, one row with the number
 * alone. Tiers 0 and 1 are read along the names, from the query to the last name that begins with it.
 */
export const SEARCH: Query<{ total: number; hit: (SearchKey & { data: string }) | null }> = {
  sql: `
    WITH found (node, tier) AS (
      SELECT rowid, 3 FROM search_token WHERE search_token MATCH :inAll
      UNION ALL
      SELECT rowid, 2 FROM search_token WHERE search_token MATCH :inNames
      UNION ALL
      SELECT node, CASE WHEN name = :folded THEN 0 ELSE 1 END FROM search_name
      WHERE name >= :folded AND name < :folded || char(1114111)),
    best (node, tier) AS (SELECT node, min(tier) FROM found GROUP BY node),
    hit AS MATERIALIZED (
      SELECT n.key, n.id, n.name_length AS length, best.tier FROM best CROSS JOIN node n ON n.key = best.node
      WHERE :kinds IS NULL OR n.kind IN (SELECT value FROM json_each(:kinds))),
    page AS (
      SELECT key, tier, length, id FROM hit
      WHERE :tier IS NULL OR (tier, length, id) > (:tier, :length, :after)
      ORDER BY tier, length, id LIMIT :limit)
    SELECT (SELECT count(*) FROM hit) AS total, page.tier, page.length, page.id, n.data
    FROM (SELECT 1) LEFT JOIN page ON true LEFT JOIN node n ON n.key = page.key
    ORDER BY page.tier, page.length, page.id`,
  row: z
    .object({
      total: z.int(),
      tier: z.int().nullable(),
      length: z.int().nullable(),
      id: z.string().nullable(),
      data: z.string().nullable(),
    })
    .transform(({ total: all, tier, length, id, data: text }) => ({
      total: all,
      hit: tier === null || length === null || id === null || text === null ? null : { tier, length, id, data: text },
    })),
}
