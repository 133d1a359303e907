import { consistently } from './consistent-read.ts'

/** Statements on mentions, on who appears in which document, and on assertions. Answers of pages as in read-statements.ts. */

/**
 * Which index is walked differs with what is given, hence a statement for each. Neo4j walks an index only where the statement
 * has a predicate on each of its properties, if only that it is there, and then needs not sort what it reads in order.
 */
const mentions = (of: string): string => {
  const match = `
    MATCH (node:Mention {generation: generation, ${of}})
    WHERE node.document >= $fromDocument AND node.expression IS NOT NULL AND node.start IS NOT NULL AND node.id IS NOT NULL
      AND ($asked.language IS NULL OR node.language = $asked.language)`
  return consistently(`
  CALL (generation) {
    WITH generation, '' AS fromDocument${match.replace('$fromDocument', 'fromDocument')}
    RETURN count(node) AS total
  }
  CALL (generation) {${match}
      AND ($asked.after IS NULL
        OR node.document > $asked.after.document OR node.document = $asked.after.document AND (
          node.expression > $asked.after.expression OR node.expression = $asked.after.expression AND (
            node.start > $asked.after.start OR node.start = $asked.after.start AND node.id > $asked.after.id)))
    WITH node ORDER BY node.document, node.expression, node.start, node.id LIMIT $limit
    RETURN collect(node.data) AS page
  }
  RETURN {total: total, page: page} AS answer`)
}
export const MENTIONS = {
  entity: mentions('entity: $entity'),
  document: mentions('document: $document'),
  both: mentions('entity: $entity, document: $document'),
}

/** Answer: [entity, passages, documents] of each. */
export const CO_MENTIONED = consistently(`
  MATCH (:GraphNode {generation: generation, id: $entity})<-[:NAMES]-(:Mention)-[:NAMED_IN]->(passage)
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
  MATCH (profile:GraphNode {generation: generation, kind: 'PROFILE'}) WHERE profile.id > ''
  WITH generation, count(profile) AS total
  MATCH (profile:GraphNode {generation: generation, kind: 'PROFILE'})-[:INVOLVES]->(entity) WHERE profile.id > ''
  WITH total, entity, count(*) AS documents, collect(profile) AS profiles
  WITH entity, documents, profiles, toInteger(round(1000 * log(toFloat(total) / documents))) AS weight,
    any(profile IN profiles WHERE profile.document = $document) AS mine
  UNWIND profiles AS profile
  WITH profile, sum(weight) AS size, sum(CASE WHEN mine THEN weight ELSE 0 END) AS shared,
    collect(CASE WHEN mine AND weight > 0 THEN {entity: entity.id, documents: documents, weight: weight} END) AS entries
  WITH collect({document: profile.document, size: size, shared: shared, entries: entries}) AS profiles
  UNWIND [profile IN profiles WHERE profile.document = $document] AS mine
  UNWIND [profile IN profiles WHERE profile.document <> $document AND profile.shared > 0] AS other
  WITH other.document AS document, other.shared AS shared, mine.size + other.size - other.shared AS either, other.entries AS entries
  ORDER BY toFloat(shared) / either DESC, document LIMIT $limit
  UNWIND entries AS entry
  WITH document, shared, either, entry
  ORDER BY toFloat(shared) / either DESC, document, entry.weight DESC, entry.entity
  RETURN collect([document, shared, either, entry.entity, entry.documents, entry.weight]) AS answer`)

const ASSERTIONS = `
    MATCH (assertion:GraphNode {generation: generation, kind: 'ASSERTION'})
    WHERE assertion.id > '' AND assertion.speechAct IN $asked.acts
      AND ($asked.speakers IS NULL OR EXISTS { (assertion)-[:MADE_BY]->(speaker) WHERE speaker.id IN $asked.speakers })
      AND ($asked.addressees IS NULL OR EXISTS { (assertion)-[:MADE_TO]->(addressee) WHERE addressee.id IN $asked.addressees })
      AND ($asked.about IS NULL OR EXISTS { (assertion)-[:ASSERTS]->()-[:ABOUT]->(entity) WHERE entity.id IN $asked.about })`
export const ASSERTIONS_LIST = consistently(`
  CALL (generation) {
    ${ASSERTIONS}
    RETURN count(assertion) AS total
  }
  CALL (generation) {
    ${ASSERTIONS}
      AND ($asked.after IS NULL OR assertion.date > $asked.after.date OR assertion.date = $asked.after.date AND assertion.id > $asked.after.id)
    WITH assertion ORDER BY assertion.date, assertion.id LIMIT $limit
    RETURN collect(assertion.data) AS page
  }
  RETURN {total: total, page: page} AS answer`)
