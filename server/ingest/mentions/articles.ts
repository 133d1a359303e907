import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { type ArticleReference, articleReferences } from './article-references.ts'
import type { Definition } from './definitions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Candidate, choose, ranked, type Span } from './suggestion.ts'
import { tokenAt, type Tokens } from './tokens.ts'

/** Between an article and the name of its instrument after it: "of the", or nothing in Russian; Chinese has it before. */
const AFTER = /^(?:,?\s*paragraphs?\s+\d{1,2},?)?\s*(?:(?:of|to|in|under)\s+)?(?:the\s+|this\s+)?[“"«]?$/iu
const BEFORE = /^[》」”"»]?\s*(?:的|之)?\s*[,，]?\s*$/u

/** Mentions of articles, each tied to the instrument named beside it, or to those it may be of. */
export function articlesIn(
  tokens: Tokens,
  spans: readonly Span[],
  definitions: readonly Definition[],
  gazetteer: Gazetteer,
): readonly Span[] {
  const instruments = spans.filter(({ candidates }) => candidates[0]?.kind === 'INSTRUMENT')
  return articleReferences(tokens.text).map((reference) => {
    const from = tokenAt(tokens, reference.start)
    const to = tokenAt(tokens, reference.end)
    const of = instrumentsOf(reference, from, tokens, instruments, definitions)
    const candidates = ranked(of.flatMap((instrument) => provisionsOf(reference, instrument, gazetteer)))
    const open =
      candidates.length > 0 ? undefined : 'The graph holds no such article of an instrument that the text names.'
    return { from, to, key: tokens.keys.slice(from, to).join(' '), candidates, open }
  })
}

interface Instrument {
  readonly id: string
  readonly score: number
  readonly reason: string
}

/** The instruments that the article may be of, and how surely. */
function instrumentsOf(
  reference: ArticleReference,
  from: number,
  tokens: Tokens,
  instruments: readonly Span[],
  definitions: readonly Definition[],
): readonly Instrument[] {
  const beside = instruments.find((span) => standsBeside(reference, span, tokens))
  if (beside !== undefined) {
    return beside.candidates.map(({ id, score, reason }) => ({ id, score, reason: `Named beside it: ${reason}` }))
  }
  const named = instruments.flatMap((span) => {
    const { chosen } = choose(span.candidates)
    return chosen === null ? [] : [{ at: span.from, id: chosen.id }]
  })
  const ids = [...new Set(named.map(({ id }) => id))]
  const last = named.findLast(({ at }) => at < from)?.id
  const defined = new Set(
    definitions.filter((one) => one.from < from).flatMap(({ stands }) => stands.map(({ id }) => id)),
  )
  return ids.map((id) => {
    if (ids.length === 1) return { id, score: 0.8, reason: `The text names no other instrument than ${id}.` }
    if (id === last && defined.has(id))
      return { id, score: 0.75, reason: `The text defines a term for ${id} and named it last.` }
    return {
      id,
      score: id === last ? 0.6 : 0.4,
      reason: `The text names ${ids.length} instruments${id === last ? '; this one last' : ''}.`,
    }
  })
}

function standsBeside({ listStart, listEnd }: ArticleReference, span: Span, { text, starts, ends }: Tokens): boolean {
  const [start, end] = [starts[span.from] ?? 0, ends[span.to - 1] ?? 0]
  if (start >= listEnd) return start - listEnd < 40 && AFTER.test(text.slice(listEnd, start))
  return end <= listStart && listStart - end < 8 && BEFORE.test(text.slice(end, listStart))
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
  return { id, kind, alias: labels.en, rule: 'ARTICLE', score, reason }
}
