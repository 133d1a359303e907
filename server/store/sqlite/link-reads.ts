import { isKind, type NodeKind, type NodeOf } from '../../../graph-seed/model/node.ts'
import type {
  AssertionKey,
  AssertionQuery,
  MentionKey,
  MentionQuery,
  Page,
  PageRequest,
  RelatedDocument,
} from '../../domain/graph-store.ts'
import { relatedFrom } from '../../domain/related-documents.ts'
import type { Database, Values } from './database.ts'
import * as queries from './link-queries.ts'
import { pageOf } from './page.ts'
import { nodeOf } from './stored-record.ts'

/** Reads of a snapshot on mentions, on who appears in which document, and on assertions. */

export function mentionsPage(
  database: Database,
  { entity, document, language }: MentionQuery,
  { first, after }: PageRequest<MentionKey>,
): Page<NodeOf<'MENTION'>> {
  const query = queries.MENTIONS[entity === null ? 'document' : document === null ? 'entity' : 'both']
  const of: Values = { ...(entity === null ? {} : { entity }), ...(document === null ? {} : { document }), language }
  const rows = database.all(query.page, {
    ...of,
    afterDocument: after?.document ?? null,
    afterExpression: after?.expression ?? null,
    afterStart: after?.start ?? null,
    afterId: after?.id ?? null,
    limit: first + 1,
  })
  return pageOf(nodesOf('MENTION', rows), first, database.all(query.total, of)[0]?.total ?? 0)
}

export function profilesPage(
  database: Database,
  entity: string,
  { first, after }: PageRequest<string>,
): Page<NodeOf<'PROFILE'>> {
  const rows = database.all(queries.PROFILES_WITH, { entity, after: after ?? '', limit: first + 1 })
  const total = database.all(queries.PROFILES_WITH_TOTAL, { entity })[0]?.total ?? 0
  return pageOf(nodesOf('PROFILE', rows), first, total)
}

export function relatedTo(database: Database, document: string, first: number): readonly RelatedDocument[] {
  return relatedFrom(database.all(queries.RELATED, { document, limit: first }))
}

export function assertionsPage(
  database: Database,
  { acts, speakers, addressees, about }: AssertionQuery,
  { first, after }: PageRequest<AssertionKey>,
): Page<NodeOf<'ASSERTION'>> {
  const of: Values = {
    acts: JSON.stringify(acts),
    speakers: listOf(speakers),
    addressees: listOf(addressees),
    about: listOf(about),
  }
  const rows = database.all(queries.ASSERTIONS_PAGE, {
    ...of,
    afterDate: after?.date ?? null,
    afterId: after?.id ?? null,
    limit: first + 1,
  })
  return pageOf(nodesOf('ASSERTION', rows), first, database.all(queries.ASSERTIONS_TOTAL, of)[0]?.total ?? 0)
}

function listOf(ids: readonly string[] | null): string | null {
  return ids === null ? null : JSON.stringify(ids)
}

function nodesOf<K extends NodeKind>(kind: K, rows: readonly { readonly data: string }[]): readonly NodeOf<K>[] {
  return rows.map(({ data }) => nodeOf(data)).filter((node) => isKind(node, kind))
}
