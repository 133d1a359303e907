import { z } from 'zod'
import type { CoMention, SharedEntity } from '../../domain/graph-store.ts'
import type { Query } from './database.ts'

/** Queries on mentions, on who appears in which document, and on assertions. The expressions are those of the indexes in migrations.ts. */
const data = z.object({ data: z.string() })
const total = z.object({ total: z.int() })

const PLACE = "(m.data ->> 'document', m.data ->> 'expression', m.data ->> 'start', m.id)"
const BY_PLACE = "m.data ->> 'document', m.data ->> 'expression', m.data ->> 'start', m.id"
const IN_LANGUAGE = "(:language IS NULL OR m.data ->> 'language' = :language)"
/** Which index is walked differs with what is given, hence a query for each. */
const OF = {
  entity: "m.data ->> 'entity' = :entity",
  document: "m.data ->> 'document' = :document",
  both: "m.data ->> 'entity' = :entity AND m.data ->> 'document' = :document",
} as const

interface Mentions {
  readonly page: Query<{ data: string }>
  readonly total: Query<{ total: number }>
}
function mentions(of: keyof typeof OF): Mentions {
  const from = `FROM node m WHERE m.kind = 'MENTION' AND ${OF[of]} AND ${IN_LANGUAGE}`
  return {
    page: {
      sql: `
        SELECT m.data ${from}
          AND (:afterDocument IS NULL OR ${PLACE} > (:afterDocument, :afterExpression, :afterStart, :afterId))
        ORDER BY ${BY_PLACE} LIMIT :limit`,
      row: data,
    },
    total: { sql: `SELECT count(*) AS total ${from}`, row: total },
  }
}
export const MENTIONS = { entity: mentions('entity'), document: mentions('document'), both: mentions('both') }

export const CO_MENTIONED: Query<CoMention> = {
  sql: `
    WITH here (passage) AS MATERIALIZED (
      SELECT DISTINCT m.data ->> 'passage' FROM node m
      WHERE m.kind = 'MENTION' AND m.data ->> 'entity' = :entity AND m.data ->> 'passage' IS NOT NULL)
    SELECT m.data ->> 'entity' AS entity, count(DISTINCT here.passage) AS passages,
      count(DISTINCT m.data ->> 'document') AS documents
    FROM here CROSS JOIN node m ON m.data ->> 'passage' = here.passage
    WHERE m.kind = 'MENTION' AND m.data ->> 'entity' <> :entity
    GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1 LIMIT :limit`,
  row: z.object({ entity: z.string(), passages: z.int(), documents: z.int() }),
}

export const PROFILES_WITH: Query<{ data: string }> = {
  sql: `
    SELECT n.data FROM appearance a CROSS JOIN node n ON n.id = a.document || ':profile'
    WHERE a.entity = :entity AND a.document > :after ORDER BY a.document LIMIT :limit`,
  row: data,
}
export const PROFILES_WITH_TOTAL: Query<{ total: number }> = {
  sql: 'SELECT count(*) AS total FROM appearance WHERE entity = :entity',
  row: total,
}

/** As related-documents.ts weighs. One row for each shared entity of the documents wanted. */
export const RELATED: Query<SharedEntity & { document: string; sharedWeight: number; unionWeight: number }> = {
  sql: `
    WITH total (documents) AS (SELECT count(*) FROM node WHERE kind = 'PROFILE'),
    weighed (entity, documents, weight) AS MATERIALIZED (
      SELECT a.entity, count(*), CAST(round(1000 * ln(CAST(total.documents AS REAL) / count(*))) AS INTEGER)
      FROM appearance a, total GROUP BY a.entity),
    size (document, weight) AS MATERIALIZED (
      SELECT a.document, sum(w.weight) FROM appearance a JOIN weighed w ON w.entity = a.entity GROUP BY a.document),
    mine (entity, documents, weight) AS MATERIALIZED (
      SELECT w.entity, w.documents, w.weight FROM appearance a JOIN weighed w ON w.entity = a.entity
      WHERE a.document = :document AND w.weight > 0),
    alike (document, shared, either) AS MATERIALIZED (
      SELECT b.document, sum(mine.weight),
        (SELECT weight FROM size WHERE document = :document) + (SELECT weight FROM size WHERE document = b.document)
          - sum(mine.weight)
      FROM mine CROSS JOIN appearance b ON b.entity = mine.entity
      WHERE b.document <> :document GROUP BY b.document),
    nearest AS MATERIALIZED (
      SELECT document, shared, either FROM alike ORDER BY CAST(shared AS REAL) / either DESC, document LIMIT :limit)
    SELECT nearest.document, nearest.shared AS sharedWeight, nearest.either AS unionWeight,
      mine.entity, mine.documents, mine.weight
    FROM nearest JOIN mine JOIN appearance b ON b.document = nearest.document AND b.entity = mine.entity
    ORDER BY CAST(nearest.shared AS REAL) / nearest.either DESC, nearest.document, mine.weight DESC, mine.entity`,
  row: z.object({
    document: z.string(),
    sharedWeight: z.int(),
    unionWeight: z.int(),
    entity: z.string(),
    documents: z.int(),
    weight: z.int(),
  }),
}

const anyOf = (field: string, wanted: string): string =>
  `(:${wanted} IS NULL OR EXISTS (
      SELECT 1 FROM json_each(a.data, '$.${field}') f WHERE f.value IN (SELECT value FROM json_each(:${wanted}))))`
const ASSERTIONS = `
    FROM json_each(:acts) act CROSS JOIN node a
    WHERE a.kind = 'ASSERTION' AND a.data ->> 'speechAct' = act.value
      AND ${anyOf('speakers', 'speakers')} AND ${anyOf('addressees', 'addressees')}
      AND (:about IS NULL OR EXISTS (
        SELECT 1 FROM node p CROSS JOIN edge e ON e.source = p.key CROSS JOIN node t ON t.key = e.target
        WHERE p.id = a.data ->> 'proposition' AND e.layer = 'CLAIM' AND e.type = 'ABOUT'
          AND t.id IN (SELECT value FROM json_each(:about))))`
export const ASSERTIONS_PAGE: Query<{ data: string }> = {
  sql: `
    SELECT a.data ${ASSERTIONS}
      AND (:afterDate IS NULL OR (a.data ->> 'date', a.id) > (:afterDate, :afterId))
    ORDER BY a.data ->> 'date', a.id LIMIT :limit`,
  row: data,
}
export const ASSERTIONS_TOTAL: Query<{ total: number }> = { sql: `SELECT count(*) AS total ${ASSERTIONS}`, row: total }
