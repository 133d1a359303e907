/**
 * Queries of the snapshot. Lists of ids are given as JSON arrays; `:record` and `:claim` are 1 for the wanted layers.
 * CROSS JOIN fixes the order of loops: from the given ids along an index of edges, never over all edges.
 */
const WANTED_LAYER = "(:record AND e.layer = 'RECORD' OR :claim AND e.layer = 'CLAIM')"

/** Columns: revision. */
export const REVISION = "SELECT revision FROM graph WHERE key = 'current'"

/** Columns: id, data. */
export const NODES = 'SELECT n.id, n.data FROM json_each(:ids) i CROSS JOIN node n ON n.id = i.value'
export const EDGES = 'SELECT e.id, e.data FROM json_each(:ids) i CROSS JOIN edge e ON e.id = i.value'

/** Columns: id, kind. The entities one hop away from the given ones; some may be given ones themselves. */
export const ONE_HOP = `
  SELECT n.id, n.kind FROM json_each(:ids) i CROSS JOIN edge e ON e.src = i.value CROSS JOIN node n ON n.id = e.dst
  WHERE ${WANTED_LAYER}
  UNION
  SELECT n.id, n.kind FROM json_each(:ids) i CROSS JOIN edge e ON e.dst = i.value CROSS JOIN node n ON n.id = e.src
  WHERE ${WANTED_LAYER}`

/** Columns: data. */
export const EDGES_AMONG = `
  SELECT e.data FROM json_each(:ids) i CROSS JOIN edge e ON e.src = i.value
  WHERE ${WANTED_LAYER} AND e.dst IN (SELECT value FROM json_each(:ids))
  ORDER BY e.id`

/** Columns: id, data. */
export const EDGES_TOUCHING = `
  SELECT e.id, e.data FROM json_each(:ids) i CROSS JOIN edge e ON e.src = i.value WHERE ${WANTED_LAYER}
  UNION
  SELECT e.id, e.data FROM json_each(:ids) i CROSS JOIN edge e ON e.dst = i.value WHERE ${WANTED_LAYER}
  ORDER BY 1 LIMIT :limit`

/** Columns: id (of the entity asked for), kind, edgeType, layer, direction, count. */
export const NEIGHBOUR_COUNTS = `
  SELECT i.value AS id, n.kind, e.type AS edgeType, e.layer, 'OUT' AS direction, count(DISTINCT n.id) AS count
  FROM json_each(:ids) i CROSS JOIN edge e ON e.src = i.value CROSS JOIN node n ON n.id = e.dst
  WHERE ${WANTED_LAYER} GROUP BY 1, 2, 3, 4
  UNION ALL
  SELECT i.value, n.kind, e.type, e.layer, 'IN', count(DISTINCT n.id)
  FROM json_each(:ids) i CROSS JOIN edge e ON e.dst = i.value CROSS JOIN node n ON n.id = e.src
  WHERE ${WANTED_LAYER} GROUP BY 1, 2, 3, 4
  ORDER BY 1, 2, 3, 5`

/** Columns: total. */
export const LIST_TOTAL = 'SELECT count(*) AS total FROM node WHERE kind = :kind'
/** Columns: data. */
export const LIST_PAGE = 'SELECT data FROM node WHERE kind = :kind AND id > :after ORDER BY id LIMIT :limit'

const JOINED = `
  WITH joined AS (
    SELECT e.dst AS id FROM edge e WHERE e.src = :entity AND e.type IN (SELECT value FROM json_each(:types))
    UNION
    SELECT e.src FROM edge e WHERE e.dst = :entity AND e.type IN (SELECT value FROM json_each(:types)))`
/** Columns: total; data. */
export const JOINED_TOTAL = `${JOINED}
  SELECT count(*) AS total FROM joined CROSS JOIN node n ON n.id = joined.id WHERE n.kind = :kind`
export const JOINED_PAGE = `${JOINED}
  SELECT n.data FROM joined CROSS JOIN node n ON n.id = joined.id
  WHERE n.kind = :kind AND n.id > :after ORDER BY n.id LIMIT :limit`

/** Columns: kind, count. */
export const COUNTS = 'SELECT kind, count(*) AS count FROM node GROUP BY kind ORDER BY kind'

const FOUND = `
  WITH found AS (
    SELECT n.id, n.data, s.length, CASE
      WHEN EXISTS (SELECT 1 FROM search_name a WHERE a.key = n.key AND a.name = :folded) THEN 0
      WHEN EXISTS (SELECT 1 FROM search_name a WHERE a.key = n.key AND substr(a.name, 1, length(:folded)) = :folded) THEN 1
      WHEN n.key IN (SELECT rowid FROM search_token WHERE search_token MATCH :inNames) THEN 2
      ELSE 3 END AS tier
    FROM search_token t CROSS JOIN node n ON n.key = t.rowid CROSS JOIN search_entity s ON s.key = n.key
    WHERE t.search_token MATCH :inAll AND (:kinds IS NULL OR n.kind IN (SELECT value FROM json_each(:kinds))))`
/** Columns: total; tier, length, id, data. */
export const SEARCH_TOTAL = `${FOUND} SELECT count(*) AS total FROM found`
export const SEARCH_PAGE = `${FOUND}
  SELECT tier, length, id, data FROM found
  WHERE :tier IS NULL OR (tier, length, id) > (:tier, :length, :after)
  ORDER BY tier, length, id LIMIT :limit`
