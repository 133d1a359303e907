import { dateBounds } from '../../../graph-seed/model/date.ts'
import type { EntityNode } from '../../../graph-seed/model/node.ts'
import type { Gazetteer, Pattern } from './gazetteer.ts'
import { type Generic, INSTRUMENT_KINDS, isOfKind } from './generic-terms.ts'
import { countBelow, type NamedInstruments } from './named-instruments.ts'
import { isAdjacent, joins } from './owners.ts'
import type { Candidate, Span } from './suggestion.ts'
import { type Tokens, wordsBetween } from './tokens.ts'

/** What a text has said before a place, by which its common nouns are understood. */
export interface Context {
  readonly tokens: Tokens
  readonly gazetteer: Gazetteer
  readonly named: NamedInstruments
  /** Instruments for which the text defines a term: each once, by its first definition, in order. */
  readonly defined: readonly { readonly from: number; readonly id: string }[]
  /** The document's date, where it is known. */
  readonly date: string | undefined
}

/** What "the Convention", "States Parties" or 審議大會 stands for at a place. */
export function understand(span: Span, pattern: Pattern, generic: Generic, context: Context): readonly Candidate[] {
  if (INSTRUMENT_KINDS.has(generic)) return instruments(span, pattern, generic, context)
  const words = wordsBetween(context.tokens, span.from, span.to)
  const scope = scopeAt(span, context)
  const belonging = (entity: EntityNode): boolean =>
    scope.id !== null && context.gazetteer.instrumentOf.get(entity.id) === scope.id
  const own = generic === 'PARTIES' ? parties(pattern, context) : pattern.entries.map(({ entity }) => entity)
  if (generic === 'CONFERENCE') return conferences(words, scope, context)
  return own.map((entity) => {
    const fits = belonging(entity)
    const other = scope.id === null ? 'the text names no instrument' : `here the text speaks of ${scope.id}`
    return {
      ...identity(entity),
      alias: words,
      rule: 'COMMON_NOUN' as const,
      score: fits ? scope.score : 0.3,
      reason: fits
        ? `“${words}” of ${String(scope.id)}: ${scope.reason}`
        : `“${words}” may be of another instrument: ${other}.`,
    }
  })
}

interface Scope {
  readonly id: string | null
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
    return { id: after.id, score: 0.95, reason: 'it is named right after.' }
  }
  const last = named.before(span.from)
  if (last !== undefined && isAdjacent(tokens, last.to, span.from)) {
    return { id: last.id, score: 0.95, reason: 'it is named right before.' }
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

function instruments(span: Span, pattern: Pattern, generic: Generic, context: Context): readonly Candidate[] {
  const { tokens, gazetteer, named } = context
  const words = wordsBetween(tokens, span.from, span.to)
  const isFitting = (id: string): boolean => isOfKind(generic, gazetteer.entities.get(id)?.labels.en ?? '')
  const before = named.idsBefore(span.from).filter(isFitting)
  const distinct = before.length > 0 ? before : named.ids.filter(isFitting)
  const found = distinct.flatMap((id, rank): readonly Candidate[] => {
    const entity = gazetteer.entities.get(id)
    if (entity === undefined) return []
    const only = distinct.length === 1
    const score = only ? (before.length > 0 ? 0.8 : 0.75) : rank === 0 ? 0.6 : 0.5
    const reason = only
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

/** Review conferences of the instrument; the document's date tells which is the next. */
function conferences(words: string, scope: Scope, { gazetteer, date }: Context): readonly Candidate[] {
  const day = date === undefined ? null : (dateBounds(date)?.earliest ?? null)
  const held = [...gazetteer.entities.values()]
    .filter((entity) => entity.kind === 'EVENT')
    .filter(
      ({ id, labels }) => /review conference/i.test(labels.en ?? '') && gazetteer.instrumentOf.get(id) === scope.id,
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const next = day === null ? undefined : held.findLast((event) => (dateBounds(event.date)?.latest ?? '9999') >= day)
  return held.map((event) => ({
    ...identity(event),
    alias: words,
    rule: 'COMMON_NOUN' as const,
    score: event === next ? Math.min(scope.score, 0.8) : 0.5,
    reason:
      event === next
        ? `The next after the document’s date, ${String(date)}.`
        : 'The text does not say which review conference it means.',
  }))
}

function identity({ id, kind }: EntityNode): Pick<Candidate, 'id' | 'kind'> {
  return { id, kind }
}
