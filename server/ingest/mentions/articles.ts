import { localize } from '../../../graph-seed/model/language.ts'
import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { type ArticleReference, articleReferences } from './article-references.ts'
import type { Context } from './common-nouns.ts'
import type { Gazetteer } from './gazetteer.ts'
import { countBelow, NamedEntities } from './named-entities.ts'
import { type Candidate, ranked, type Span } from './suggestion.ts'
import { tokenAt, type Tokens } from './tokens.ts'

/** Between an article and the name of its instrument after it: "of the", or nothing in Russian; Chinese has it before. */
const AFTER = /^(?:,?\s*paragraphs?\s+\d{1,2},?)?\s*(?:(?:of|to|in|under)\s+)?(?:the\s+|this\s+)?[“"«]?$/iu
const BEFORE = /^[》」”"»]?\s*(?:的|之)?\s*[,，]?\s*$/u

/** Mentions of articles, each tied to the instrument named beside it, or to those it may be of. `spans` are in order of place. */
export function articlesIn(context: Context, spans: readonly Span[]): readonly Span[] {
  const { tokens, gazetteer } = context
  const instruments = spans.filter(({ candidates }) => candidates[0]?.kind === 'INSTRUMENT')
  const named = new NamedEntities(instruments, ['INSTRUMENT'])
  const found = articleReferences(tokens.text).map((reference) => {
    const from = tokenAt(tokens, reference.start)
    const to = tokenAt(tokens, reference.end)
    const of =
      besides(reference, tokens, instruments) ?? pointed(reference, tokens, named) ?? scope(from, named, context)
    const candidates = ranked(of.flatMap((instrument) => provisionsOf(reference, instrument, gazetteer)))
    const open =
      candidates.length > 0 ? undefined : 'The graph holds no such article of an instrument that the text names.'
    return { from, to, key: tokens.keys.slice(from, to).join(' '), candidates, open }
  })
  const places = new Map<string, Span[]>()
  for (const span of found) {
    const place = `${span.from} ${span.to}`
    places.set(place, [...(places.get(place) ?? []), span])
  }
  return [...places.values()].flatMap((spans) => {
    const [first] = spans
    if (first === undefined) return []
    return spans.length === 1 ? [first] : [{ ...first, several: spans.map(({ candidates }) => candidates) }]
  })
}

interface Instrument {
  readonly id: string
  readonly score: number
  readonly reason: string
}

/** The instruments that may be meant by what stands right beside the article; null where none does. */
function besides(
  reference: ArticleReference,
  tokens: Tokens,
  instruments: readonly Span[],
): readonly Instrument[] | null {
  const { text, starts, ends } = tokens
  const { listStart, listEnd } = reference
  const next = countBelow(instruments, ({ from }) => starts[from] ?? 0, listEnd)
  const [before, after] = [instruments[next - 1], instruments[next]]
  const start = starts[after?.from ?? -1] ?? Infinity
  const end = ends[(before?.to ?? 0) - 1] ?? -Infinity
  const follows = start - listEnd < 40 && AFTER.test(text.slice(listEnd, start))
  const precedes = end <= listStart && listStart - end < 8 && BEFORE.test(text.slice(end, listStart))
  const beside = follows ? after : precedes ? before : undefined
  return (
    beside?.candidates.map(({ id, score, reason }) => ({ id, score, reason: `Named beside it: ${reason}` })) ?? null
  )
}

const POINTS_AFTER =
  /^\s*(?:of\s+(?:that|this|the same|the said)\s+(?:treaty|convention|protocol|instrument)|(?:этого|данного|того же|указанного)\s+(?:договора|протокола|документа)|(?:этой|данной|той же)\s+конвенции)(?!\p{L})/iu
const POINTS_BEFORE = /(?:该|該)(?:条约|條約|公约|公約|议定书|議定書)$/u

/** “Article 4 of that treaty”, 該條約第四條: of the one named last. Null where the text does not point so. */
function pointed(
  { listStart, listEnd, start }: ArticleReference,
  { text, starts }: Tokens,
  named: NamedEntities,
): readonly Instrument[] | null {
  const points =
    POINTS_AFTER.test(text.slice(listEnd, listEnd + 40)) ||
    POINTS_BEFORE.test(text.slice(Math.max(0, listStart - 5), listStart))
  const last = points ? named.before(tokenAt({ starts }, start)) : undefined
  return last === undefined ? null : [{ id: last.id, score: 0.8, reason: 'The text points to the one named last.' }]
}

/** The instruments of the text, and how surely an article that stands alone is of each. */
function scope(from: number, named: NamedEntities, { defined }: Context): readonly Instrument[] {
  const last = named.before(from)?.id
  return named.ids.map((id) => {
    if (named.ids.length === 1) return { id, score: 0.8, reason: `The text names no other instrument than ${id}.` }
    if (id === last && defined.length === 1 && defined[0]?.id === id && defined[0].from < from) {
      return { id, score: 0.75, reason: `The text defines a term for ${id} alone and named it last.` }
    }
    return {
      id,
      score: id === last ? 0.6 : 0.4,
      reason: `The text names ${named.ids.length} instruments${id === last ? '; this one last' : ''}.`,
    }
  })
}

/** The provision in the graph: the paragraph, or the article where the graph does not hold the paragraph. */
function provisionsOf(
  { article, paragraph }: ArticleReference,
  { id, score, reason }: Instrument,
  { provisions }: Gazetteer,
): readonly Candidate[] {
  const whole = provisions.get(`${id}:art-${article}`)
  if (paragraph === null) return whole === undefined ? [] : [candidate(whole, score, reason)]
  const part = provisions.get(`${id}:art-${article}-${paragraph}`)
  if (part !== undefined) return [candidate(part, score, reason)]
  return whole === undefined
    ? []
    : [candidate(whole, score, `${reason} The graph does not hold paragraph ${paragraph} by itself.`)]
}

function candidate({ id, kind, labels }: NodeOf<'PROVISION'>, score: number, reason: string): Candidate {
  return { id, kind, alias: localize(labels, 'en').text, rule: 'ARTICLE', score, reason }
}
