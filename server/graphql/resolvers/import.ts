import { z } from 'zod'
import { LANGUAGES, type Localized } from '../../../graph-seed/model/language.ts'
import { isEntity } from '../../../graph-seed/model/node.ts'
import { type Entry, entrySchema } from '../../desk/decision.ts'
import type { ReviewedImport } from '../../desk/reviewed-import.ts'
import { type ImportSummary as Summary, suggestionName } from '../../desk/imported.ts'
import type { Verdict as Decided } from '../../desk/review.ts'
import type { ImportRow, Withdrawal } from '../../domain/desk.ts'
import type {
  AddedMentionResolvers,
  DecidedClaimResolvers,
  DocumentDescriptionResolvers,
  DocumentImportConnectionResolvers,
  DocumentImportResolvers,
  ImportEntryResolvers,
  ImportSummaryResolvers,
  PossibleVersionResolvers,
  QueryResolvers,
  ReviewedClaimResolvers,
  ReviewedMentionResolvers,
  TextLikenessResolvers,
} from '../__generated__/resolver-types.ts'
import { daysTold } from '../../ingest/document/days-told.ts'
import { inRange } from '../arguments.ts'
import { badInput } from '../errors.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import type { Loader } from '../loader.ts'
import { MOST_PAGE, MOST_SUGGESTIONS } from '../limits.ts'
import { connectionOf, pageFields } from './connection.ts'
import { recordOf } from './decision-record.ts'

const importCursor = z.strictObject({ createdAt: z.string().min(1), id: z.string().min(1) })

/** Documents that were brought in. */
export const ImportQuery = {
  imports: async (_, { first, after }, { imports }) => {
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(importCursor, after) }
    const page = await imports().list(wanted)
    return connectionOf(page, wanted.after !== null, ({ createdAt, id }) => encodeCursor({ createdAt, id }))
  },
  import: (_, { id }, { imports }) => imports().find(id),
  withdrawnImports: async (_, { id, document }, { imports }) => {
    const [record, other] = [id, document].filter((one) => one != null)
    if (record === undefined) throw badInput('id', 'it is missing', 'Give the id that the record had.')
    if (other !== undefined) throw badInput('document', 'there is an `id` beside it', 'Give `id` alone.')
    return [...(await imports().withdrawnWith(record))]
  },
} satisfies QueryResolvers

export const DocumentImport: DocumentImportResolvers = {
  seen: ({ review }) => review.seen,
  format: ({ imported }) => imported.document.format,
  text: ({ imported }) => imported.document.text,
  passages: ({ imported }) => [...imported.document.passages],
  warnings: ({ imported }) => [...imported.document.warnings],
  description: ({ review }) => review.description,
  daysTold: async ({ imported: { document }, review: { description } }) => [
    ...(await daysTold(document.text, description.language ?? document.language.language)),
  ],
  mentions: ({ imported, review }, { first, skip }) =>
    part(imported.mentions, first, skip).map(([suggestion, index]) => ({
      name: suggestionName('m', index),
      suggestion,
      verdict: review.mentions[index] ?? { type: 'OPEN' },
    })),
  mentionCount: ({ imported }) => imported.mentions.length,
  claims: ({ imported, review }, { first, skip }) =>
    part(imported.claims, first, skip).map(([draft, index]) => ({
      name: suggestionName('c', index),
      suggestion: {
        draft,
        mentions: imported.mentions.filter(({ start, end }) => start < draft.end && end > draft.start),
      },
      verdict: review.claims[index] ?? { type: 'OPEN' },
    })),
  claimCount: ({ imported }) => imported.claims.length,
  decidedCount: ({ review }) => review.decided,
  addedMentions: ({ review }) =>
    review.addedMentions.map(({ seq, name, decision: { start, end, entity } }) => ({
      start,
      end,
      entity,
      entry: seq,
      name,
    })),
  addedClaims: ({ review }) => review.addedClaims.map(({ seq, name, decision }) => claimOf(seq, decision, name)),
  entities: ({ review }) =>
    review.entities.map(({ seq, name, decision: { id, kind, labels } }) => ({
      id,
      kind,
      labels: textsOf(labels),
      entry: seq,
      name,
    })),
  propositions: ({ review }) =>
    review.propositions.map(({ seq, name, decision: { id, propositionKind, labels } }) => ({
      id,
      propositionKind,
      labels: textsOf(labels),
      entry: seq,
      name,
    })),
  canUndo: ({ review }) => review.canUndo,
  canRedo: ({ review }) => review.canRedo,
  changedSince: ({ review }) => review.changedSince,
  journal: ({ journal }, { first, skip }) => part(journal, first, skip).map(([entry]) => entry),
  withdrawn: ({ withdrawn }) => dayOfWithdrawal(withdrawn),
  quotesFoundAgain: async (entry, _, { imports }) =>
    (await imports().foundAgain(entry)).map((found) => ({
      assertion: found.assertion,
      exact: found.exact,
      outcome: found.outcome,
      start: found.outcome === 'IN_ITS_PLACE' ? found.start : null,
      end: found.outcome === 'IN_ITS_PLACE' ? found.end : null,
    })),
  possibleVersions: async (entry, _, { imports }) => [...(await imports().possibleVersions(entry))],
  similarImports: async (entry, _, { imports }) => [...(await imports().similarImports(entry))],
  bundle: async (entry, _, { imports }) => {
    const { bundle: records } = entry.imported
    const plan = await imports().planned(entry)
    return records === undefined || plan === null ? null : { records, plan }
  },
}

export const DocumentDescription: DocumentDescriptionResolvers = {
  issuers: ({ issuers }) => issuers ?? [],
  issuersInGraph: ({ issuers = [] }, _, { graph }) => entitiesInGraph(issuers, graph.loader),
}

export const PossibleVersion: PossibleVersionResolvers = {
  document: ({ document }, _, { graph }) => graph.loader.get('DOCUMENT', document),
  agreeing: ({ signs }) => [...signs],
}

export const TextLikeness: TextLikenessResolvers = {
  expression: ({ expression }, _, { graph }) => graph.loader.get('EXPRESSION', expression),
}

export const ReviewedMention: ReviewedMentionResolvers = {
  suggestion: async ({ suggestion }, _, { graph }) => {
    const found = await Promise.all(suggestion.candidates.map(({ id }) => graph.loader.find(id)))
    const candidates = suggestion.candidates.filter((_candidate, index) => found[index] != null)
    const isThere = candidates.some(({ id }) => id === suggestion.chosen)
    return { ...suggestion, candidates, chosen: isThere ? suggestion.chosen : null }
  },
  verdict: ({ verdict }) => verdict.type,
  entity: ({ verdict }) => (verdict.type === 'ACCEPTED' ? verdict.as : null),
  entityInGraph: ({ verdict }, _, { graph }) =>
    verdict.type === 'ACCEPTED' ? entityInGraph(verdict.as, graph.loader) : null,
  entry: ({ verdict }) => entryOf(verdict),
}

export const ReviewedClaim: ReviewedClaimResolvers = {
  verdict: ({ verdict }) => verdict.type,
  claim: ({ verdict }) => (verdict.type === 'ACCEPTED' ? claimOf(verdict.seq, verdict.as, null) : null),
  entry: ({ verdict }) => entryOf(verdict),
}

export const AddedMention: AddedMentionResolvers = {
  entityInGraph: ({ entity }, _, { graph }) => entityInGraph(entity, graph.loader),
}

export const DecidedClaim: DecidedClaimResolvers = {
  speakers: ({ speakers }) => [...speakers],
  addressees: ({ addressees }) => [...addressees],
  actorsInGraph: ({ speakers, addressees }, _, { graph }) =>
    entitiesInGraph([...new Set([...speakers, ...addressees])], graph.loader),
  propositionInGraph: ({ proposition }, _, { graph }) => graph.loader.findKind('PROPOSITION', proposition),
}

export const ImportSummary: ImportSummaryResolvers = {
  title: ({ summary }) => summaryOf(summary).title,
  format: ({ summary }) => summaryOf(summary).format,
  mentionCount: ({ summary }) => summaryOf(summary).mentions,
  claimCount: ({ summary }) => summaryOf(summary).claims,
  applied: ({ contribution }) => contribution !== null,
  withdrawn: ({ withdrawn }) => dayOfWithdrawal(withdrawn),
}

export const DocumentImportConnection: DocumentImportConnectionResolvers = pageFields<ImportRow>()

export const ImportEntry: ImportEntryResolvers = {
  number: ({ seq }) => seq,
  type: ({ payload }) => typed(payload).type,
  decisions: ({ payload }) => {
    const entry = typed(payload)
    return entry.type === 'DECIDED' ? entry.decisions.map(recordOf) : []
  },
  reason: ({ payload }) => {
    const entry = typed(payload)
    return entry.type === 'WITHDRAWN' ? entry.reason : null
  },
}

/** Some of a list, each with its place in the whole. */
function part<Item>(items: readonly Item[], first: number, skip: number): readonly (readonly [Item, number])[] {
  const most = inRange('first', first, 1, MOST_SUGGESTIONS)
  const from = inRange('skip', skip, 0, Number.MAX_SAFE_INTEGER)
  return items.slice(from, from + most).map((item, index) => [item, from + index])
}

/** What a decision names may be created by the same import, and stand in the graph only later. */
async function entityInGraph(id: string, loader: Loader) {
  const node = await loader.find(id)
  return node !== null && isEntity(node) ? node : null
}

async function entitiesInGraph(ids: readonly string[], loader: Loader) {
  return (await Promise.all(ids.map((id) => entityInGraph(id, loader)))).filter((one) => one !== null)
}

function entryOf(verdict: Decided<unknown>): number | null {
  return verdict.type === 'OPEN' ? null : verdict.seq
}

function claimOf(
  entry: number,
  claim: ReviewedImport['review']['addedClaims'][number]['decision'] | ClaimAsDecided,
  name: string | null,
) {
  const { start, end, speakers, speechAct, stance, addressees, proposition } = claim
  return { start, end, speakers, speechAct, stance, addressees, proposition, entry, name }
}
type ClaimAsDecided = Extract<ReviewedImport['review']['claims'][number], { readonly type: 'ACCEPTED' }>['as']

function textsOf(texts: Localized) {
  return LANGUAGES.flatMap((language) => {
    const text = texts[language]
    return text === undefined ? [] : [{ language, text }]
  })
}

/** The graph and the API tell the day; the desk keeps the instant. */
function dayOfWithdrawal(withdrawn: Withdrawal | null): Withdrawal | null {
  return withdrawn === null ? null : { ...withdrawn, date: withdrawn.date.slice(0, 10) }
}

/** The very value that was written. */
function summaryOf(summary: unknown): Summary {
  return summary as Summary
}

function typed(payload: unknown): Entry {
  return entrySchema.parse(payload)
}
