import { consistently } from './consistent-read.ts'

/** Statements on mentions, on who appears in which document, and on assertions. Answers of pages as in read-statements.ts. */

/** Which index is walked differs with what is given, hence a statement for each. */
const mentions = (of: string): string =>
  consistently(`
  CALL (generation) {
    MATCH (node:Mention {generation: generation, ${of}}) WHERE $language IS NULL OR node.language = $language
    RETURN count(node) AS total
  }
  CALL (generation) {
    MATCH (node:Mention {generation: generation, ${of}})
    WHERE ($language IS NULL OR node.language = $language) AND ($after IS NULL
      OR node.document > $after.document OR node.document = $after.document AND (
        node.expression > $after.expression OR node.expression = $after.expression AND (
          node.start > $after.start OR node.start = $after.start AND node.id > $after.id)))
    WITH node ORDER BY node.document, node.expression, node.start, node.id LIMIT $limit
    RETURN collect(node.data) AS page
  }
  RETURN {total: total, page: page} AS answer`)
export const MENTIONS = {
  entity: mentions('entity: $entity'),
  document: mentions('document: $document'),
  both: mentions('entity: $entity, document: $document'),
}

/** Answer: [entity, passages, documents] of each. */
export const CO_MENTIONED = consistently(`
  MATCH (:Mention {generation: generation, entity: $entity})-[:NAMED_IN]->(passage)
  WITH DISTINCT passage
  MATCH (passage)<-[:NAMED_IN]-(other:Mention) WHERE other.entity <> $entity
  WITH other.entity AS entity, count(DISTINCT passage) AS passages, count(DISTINCT other.document) AS documents
  ORDER BY passages DESC, documents DESC, entity LIMIT $limit
  RETURN collect([entity, passages, documents]) AS answer`)

export const PROFILES_WITH = consistently(`
  OPTIONAL MATCH (:GraphNode {generation: generation, id: $entity})<-[:INVOLVES]-(profile:DocumentProfile)
  WITH profile ORDER BY profile.document
  WITH collect(profile) AS profiles
  RETURN {
    total: size(profiles),
    page: [profile IN profiles WHERE profile.document > $after | profile.data][..$limit]
  } AS answer`)

/** As related-documents.ts weighs. Answer: [document, shared weight, weight of either, entity, documents, weight] of each shared entity. */
export const RELATED = consistently(`
  MATCH (profile:GraphNode {generation: generation, kind: 'PROFILE'})
  WITH generation, count(profile) AS total
  MATCH (:GraphNode {generation: generation, kind: 'PROFILE'})-[:INVOLVES]->(entity)
  WITH generation, total, entity, count(*) AS documents
  WITH generation, entity, documents, toInteger(round(1000 * log(toFloat(total) / documents))) AS weight
  MATCH (profile:DocumentProfile)-[:INVOLVES]->(entity)
  WITH generation, profile, sum(weight) AS size, collect({entity: entity.id, documents: documents, weight: weight}) AS entries
  WITH collect({document: profile.document, size: size, entries: entries}) AS profiles
  UNWIND profiles AS mine
  WITH profiles, mine WHERE mine.document = $document
  UNWIND profiles AS other
  WITH mine, other WHERE other.document <> $document
  WITH mine, other, [entry IN other.entries WHERE entry.weight > 0 AND entry IN mine.entries] AS shared
  WHERE size(shared) > 0
  WITH mine.size + other.size AS both, other.document AS document, shared,
    reduce(sum = 0, entry IN shared | sum + entry.weight) AS weight
  WITH document, shared, weight, both - weight AS either
  ORDER BY toFloat(weight) / either DESC, document LIMIT $limit
  UNWIND shared AS entry
  WITH document, weight, either, entry
  ORDER BY toFloat(weight) / either DESC, document, entry.weight DESC, entry.entity
  RETURN collect([document, weight, either, entry.entity, entry.documents, entry.weight]) AS answer`)

const ASSERTIONS = `
    MATCH (assertion:GraphNode {generation: generation, kind: 'ASSERTION'})
    WHERE assertion.speechAct IN $acts
      AND ($speakers IS NULL OR EXISTS { (assertion)-[:MADE_BY]->(speaker) WHERE speaker.id IN $speakers })
      AND ($addressees IS NULL OR EXISTS { (assertion)-[:MADE_TO]->(addressee) WHERE addressee.id IN $addressees })
      AND ($about IS NULL OR EXISTS { (assertion)-[:ASSERTS]->()-[:ABOUT]->(entity) WHERE entity.id IN $about })`
export const ASSERTIONS_LIST = consistently(`
  CALL (generation) {
    ${ASSERTIONS}
    RETURN count(assertion) AS total
  }
  CALL (generation) {
    ${ASSERTIONS}
      AND ($after IS NULL OR assertion.date > $after.date OR assertion.date = $after.date AND assertion.id > $after.id)
    WITH assertion ORDER BY assertion.date, assertion.id LIMIT $limit
    RETURN collect(assertion.data) AS page
  }
  RETURN {total: total, page: page} AS answer`)
