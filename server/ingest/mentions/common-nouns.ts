import type { EntityNode } from '../../../graph-seed/model/node.ts'
import { backReferences, isBackReference } from './back-references.ts'
import { isBareTreaty } from './bare-treaties.ts'
import type { Gazetteer, Pattern } from './gazetteer.ts'
import { type Generic, INSTRUMENT_KINDS, isOfKind } from './generic-terms.ts'
import { countBelow, type NamedEntities } from './named-entities.ts'
import { isAdjacent, joins } from './owners.ts'
import { conferences, isReviewConference, whichConference } from './review-conferences.ts'
import type { Candidate, Span } from './suggestion.ts'
import { type Tokens, wordsBetween } from './tokens.ts'

/** What a text has said before a place, by which its common nouns are understood. */
export interface Context {
  readonly tokens: Tokens
  readonly gazetteer: Gazetteer
  /** Instruments. */
  readonly named: NamedEntities
  /** Bodies and organisations. */
  readonly bodies: NamedEntities
  /** Instruments for which the text defines a term: each once, by its first definition, in order. */
  readonly defined: readonly { readonly from: number; readonly id: string }[]
  /** Ids of those who issue it: they speak of themselves by a noun alone, “the Agency”. */
  readonly issuers: readonly string[]
  /** Whether the text speaks of a conference of a treaty, which it may call “the Conference”. */
  readonly hasTreatyConference: boolean
  /** The document's date, where it is known. */
  readonly date: string | undefined
}

/** What "the Convention", "States Parties" or 審議大會 stands for at a place; the span may begin before, with a number. */
export function understand(
  span: Span,
  pattern: Pattern,
  generic: Generic,
  context: Context,
): { readonly from: number; readonly candidates: readonly Candidate[] } {
  const { tokens, gazetteer, bodies, date, issuers } = context
  const words = wordsBetween(tokens, span.from, span.to)
  const plain = (candidates: readonly Candidate[]) => ({ from: span.from, candidates })
  if (INSTRUMENT_KINDS.has(generic)) return plain(instruments(span, pattern, generic, context))
  if (generic === 'FORUM' && context.hasTreatyConference) return plain([])
  if (isBackReference(generic))
    return plain(backReferences(words, span, generic, { named: bodies, issuers, tokens, entities: gazetteer.entities }))
  if (isOfOthers(generic, span, tokens)) return plain([])
  const scope = scopeAt(span, context)
  if (generic === 'CONFERENCE') {
    const which = whichConference(tokens, span.from, span.to, scope.before)
    return { from: which.from, candidates: conferences(words, which, scope, gazetteer, date) }
  }
  // In small letters, and where no treaty is named, the words are no name.
  if (scope.id === null && generic === 'BODY' && /^\p{Ll}/u.test(words)) return plain([])
  const own = generic === 'PARTIES' ? parties(pattern, context) : pattern.entries.map(({ entity }) => entity)
  return plain(own.flatMap((entity) => belongingTo(scope, entity, words, context)))
}

/** “Transparency and confidence-building measures” are those of outer space, and a “Conference of States Parties” is no meeting on the Biological Weapons Convention. */
function isOfOthers(generic: Generic, { from, to }: Span, { text, starts, ends }: Tokens): boolean {
  const before = text.slice(Math.max(0, (starts[from] ?? 0) - 24), starts[from])
  if (generic === 'BODY') return /transparency\s+and\s+$|透明度?(?:和|与|與)?(?:建立)?$/iu.test(before)
  const after = text.slice(ends[to - 1], (ends[to - 1] ?? 0) + 40)
  if (
    generic === 'PARTIES' &&
    /^\s+to (?:these|those|such|both|all|other|the relevant|the (?:above|said)|the (?:\p{L}+ )?treaties)\b/iu.test(
      after,
    )
  )
    return true
  return generic === 'PARTIES' && /\bConference\s+of\s+(?:the\s+)?$/u.test(before)
}

/** What belongs to an instrument that the text does not name is not meant, where it names others. */
function belongingTo(scope: Scope, entity: EntityNode, words: string, context: Context): readonly Candidate[] {
  const { gazetteer, named } = context
  const instrument = gazetteer.instrumentOf.get(entity.id)
  const fits = scope.id !== null && instrument === scope.id
  if (!fits && (scope.score >= SURE || (named.ids.length > 0 && !named.ids.includes(instrument ?? '')))) return []
  const other = scope.id === null ? 'the text names no instrument' : `here the text speaks of ${scope.id}`
  return [
    {
      ...identity(entity),
      alias: words,
      rule: 'COMMON_NOUN',
      score: fits ? scope.score : 0.3,
      reason: fits
        ? `“${words}” of ${scope.id}: ${scope.reason}`
        : `“${words}” may be of another instrument: ${other}.`,
    },
  ]
}

/** A score from which on an instrument is named right beside. */
const SURE = 0.95

/** Whether a conference that is named by its number alone is one on another treaty: of that one the graph holds none. */
export function isOfAnotherTreaty(span: Span, context: Context): boolean {
  const [first] = span.candidates
  if (first === undefined || !isReviewConference(context.gazetteer.entities.get(first.id))) return false
  const scope = scopeAt(span, context)
  const other = scope.id !== null && scope.id !== context.gazetteer.instrumentOf.get(first.id)
  return other && scope.score >= 0.8 && !/[《]|КБТО|BWC/u.test(first.alias)
}

interface Scope {
  readonly id: string | null
  /** Where its name begins, if it stands right before. */
  readonly before?: number
  readonly score: number
  readonly reason: string
}

/**
 * The instrument a text is about at a place: the one named right beside it, the one it has defined a term for, its only one,
 * or the last it named.
 */
function scopeAt(span: Span, { tokens, named, defined }: Context): Scope {
  const after = named.after(span.to)
  if (after !== undefined && joins(tokens, span.to, after.from)) {
    return { id: after.id, score: SURE, reason: 'it is named right after.' }
  }
  const last = named.before(span.from)
  if (last !== undefined && isAdjacent(tokens, last.to, span.from)) {
    return { id: last.id, before: last.from, score: SURE, reason: 'it is named right before.' }
  }
  const before = defined.slice(
    0,
    countBelow(defined, ({ from }) => from, span.from),
  )
  const [only] = before
  if (only !== undefined && before.length === 1) {
    return { id: only.id, score: 0.85, reason: 'the text defines a term for it.' }
  }
  const id = last?.id ?? named.ids[0] ?? null
  if (id === null) return { id, score: 0, reason: '' }
  const count = named.ids.length
  return count === 1
    ? { id, score: 0.8, reason: 'no other is named in the text.' }
    : { id, score: 0.6, reason: `it was named last, but the text names ${count}.` }
}

/** Whether a text speaks of one instrument so often, and of others so rarely, that a common noun means it. */
function isMostly(id: string, all: readonly string[], named: NamedEntities): boolean {
  const count = named.countOf(id)
  return count >= 3 && all.every((other) => other === id || named.countOf(other) * 3 <= count)
}

function instruments(span: Span, pattern: Pattern, generic: Generic, context: Context): readonly Candidate[] {
  const { tokens, gazetteer, named } = context
  const words = wordsBetween(tokens, span.from, span.to)
  const isFitting = (id: string): boolean => isOfKind(generic, gazetteer.entities.get(id)?.labels.en ?? '')
  const before = named.idsBefore(span.from).filter(isFitting)
  const distinct = before.length > 0 ? before : named.ids.filter(isFitting)
  // Without the brackets of titles it is the one that the text has named, or any treaty.
  if (isBareTreaty(tokens, span.from, span.to) && (before.length !== 1 || named.ids.filter(isFitting).length > 1))
    return []
  const found = distinct.flatMap((id, rank): readonly Candidate[] => {
    const entity = gazetteer.entities.get(id)
    if (entity === undefined) return []
    const only = distinct.length === 1
    const isMain = !only && isMostly(id, distinct, named)
    const score = only ? (before.length > 0 ? 0.8 : 0.75) : isMain ? 0.75 : rank === 0 ? 0.6 : 0.5
    const reason = isMain
      ? 'The text speaks of it far more often than of others of its kind.'
      : only
        ? 'It is the only one of its kind that the text names.'
        : `${rank === 0 ? 'Named last before this' : 'Named in the text'}, but the text names ${distinct.length} of this kind.`
    return [{ ...identity(entity), alias: words, rule: 'COMMON_NOUN', score, reason }]
  })
  if (found.length > 0) return found
  return pattern.entries.map(({ entity, name }) => ({
    ...identity(entity),
    alias: name.text,
    rule: 'COMMON_NOUN' as const,
    score: 0.4,
    reason: 'The graph calls it so, but the text does not say which one it means.',
  }))
}

/** The groups that are the parties of some instrument. */
function parties(pattern: Pattern, { gazetteer }: Context): readonly EntityNode[] {
  const groups = [...gazetteer.entities.values()].filter(
    ({ id, kind, labels }) =>
      kind === 'GROUP' && /^states parties/i.test(labels.en ?? '') && gazetteer.instrumentOf.has(id),
  )
  return [...new Set([...pattern.entries.map(({ entity }) => entity), ...groups])]
}

function identity({ id, kind }: EntityNode): Pick<Candidate, 'id' | 'kind'> {
  return { id, kind }
}
