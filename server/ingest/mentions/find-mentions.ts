import { CodePointIndex } from '../document/code-point-index.ts'
import { datelinesIn } from '../document/datelines.ts'
import { articlesIn } from './articles.ts'
import { type Context, isOfAnotherTreaty, understand } from './common-nouns.ts'
import { countryCharacters } from './country-characters.ts'
import { isCutFromWord } from './cut-words.ts'
import { type Definition, definitionsIn } from './definitions.ts'
import { describedInstruments } from './described-instruments.ts'
import type { Entry, Gazetteer, Pattern } from './gazetteer.ts'
import { listedConferences } from './listed-conferences.ts'
import { longestOf } from './longest.ts'
import { countBelow, NamedEntities } from './named-entities.ts'
import { ALSO_MEANS } from './ordinary-words.ts'
import { isWrittenAsName, spellingOf } from './spelling.ts'
import { withOwners } from './owners.ts'
import { settledByAbbreviation, settledByOtherName, withoutFirstOfPairs } from './pairs.ts'
import { treatiesByPlace } from './treaties-by-place.ts'
import { type Candidate, choose, type Mention, ranked, type Span } from './suggestion.ts'
import { type Tokens, tokensOf, wordsBetween } from './tokens.ts'
import { undefinedSides } from './two-sides.ts'
import { WordAutomaton } from './word-automaton.ts'

export interface MentionOptions {
  /** The document's date in EDTF, which tells which review conference is the next. */
  readonly date?: string | undefined
  /** Ids of those who issue it: “the two sides”, where the text defines none. */
  readonly issuers?: readonly string[] | undefined
}

/** Everything that a text names, in order of place; mentions do not overlap, but a term for several is there once for each. */
export function findMentions(text: string, gazetteer: Gazetteer, options: MentionOptions = {}): readonly Mention[] {
  const tokens = tokensOf(text)
  const found: readonly FoundSpan[] = [
    ...namesIn(tokens, gazetteer),
    ...describedInstruments(tokens, gazetteer.descriptions),
    ...treatiesByPlace(tokens, gazetteer),
    ...countryCharacters(tokens, gazetteer),
  ]
  const datelines = datelinesIn(text)
  const uncut = longestOf(found).filter((span) => !isCutFromWord(tokens, span) && !standsIn(datelines, tokens, span))
  const names = inOrder(settledByOtherName(settledByAbbreviation(withoutFirstOfPairs(uncut, found, tokens), tokens)))
  const told = definitionsIn(tokens, names)
  const definitions = [...told, ...undefinedSides(tokens, names, options.issuers ?? [], gazetteer)]
  const terms = termsIn(tokens, definitions)
  const known = inOrder([...names.filter(({ pattern }) => pattern?.generic === undefined), ...terms])
  const context: Context = {
    tokens,
    gazetteer,
    named: new NamedEntities(
      known.map((span) => withTreaty(span, gazetteer)),
      ['INSTRUMENT'],
    ),
    bodies: new NamedEntities(known, ['BODY', 'ORGANIZATION']),
    defined: instrumentsDefined(definitions),
    issuers: options.issuers ?? [],
    hasTreatyConference: TREATY_CONFERENCE.test(text),
    date: options.date,
  }
  // A term that the text defines means what the text says, whatever else its words may mean: of equal spans the first is kept.
  const understood = longestOf([...terms, ...names]).flatMap((span) => understoodSpan(span, context))
  const articles = articlesIn(context, understood)
  const whole = listedConferences(longestOf([...understood, ...articles]), tokens, gazetteer, options.date)
  const spans = withNeighbours(whole, tokens)
  return mentionsOf(withOwners(spans, tokens, gazetteer), definitions, tokens)
}

/** The place of a dateline is named as a place. */
function standsIn(datelines: ReturnType<typeof datelinesIn>, { starts, ends }: Tokens, { from, to }: Span): boolean {
  const start = starts[from] ?? 0
  const next = countBelow(datelines, ({ start: begin }) => begin, start + 1)
  const line = datelines[next - 1]
  return line !== undefined && (ends[to - 1] ?? 0) <= line.end
}

const TREATY_CONFERENCE =
  /\b(?:review|amendment|special) conference\b|\bconference of (?:the )?(?:states )?parties\b|RevCon/i

/** Parties that are named with their treaty name the treaty too: «государства-участники КБТО». */
function withTreaty(span: Span, { instrumentOf, entities }: Gazetteer): Span {
  const [first] = span.candidates
  const treaty = first?.kind === 'GROUP' ? entities.get(instrumentOf.get(first.id) ?? '') : undefined
  if (first === undefined || treaty === undefined) return span
  if (!/^states parties/i.test(entities.get(first.id)?.labels.en ?? '')) return span
  return { ...span, candidates: [{ ...first, id: treaty.id, kind: treaty.kind }] }
}

function instrumentsDefined(definitions: readonly Definition[]): Context['defined'] {
  const first = new Map<string, number>()
  for (const { from, stands } of definitions) {
    for (const { id, kind } of stands) if (kind === 'INSTRUMENT' && !first.has(id)) first.set(id, from)
  }
  return Array.from(first, ([id, from]) => ({ id, from }))
}

function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
}

/** A span may be of a common noun: then it has the pattern by which it was found. */
interface FoundSpan extends Span {
  readonly pattern?: Pattern
}

function namesIn(tokens: Tokens, { automaton, patterns }: Gazetteer): readonly FoundSpan[] {
  const spans: FoundSpan[] = []
  for (const { pattern: index, start: from, end: to } of automaton.search(tokens.keys)) {
    const pattern = patterns[index]
    if (pattern === undefined) continue
    const candidates = ranked(pattern.entries.flatMap((entry) => candidateOf(tokens, from, to, entry)))
    const { key, generic, term } = pattern
    if (generic !== undefined) {
      const isTerm = term !== undefined && isWrittenAsName(tokens, from, to, term, generic)
      // Without an entity of that name, a common noun counts only where it is written as a name.
      if (isTerm || (term === undefined && candidates.length > 0)) spans.push({ from, to, key, candidates, pattern })
    } else if (candidates.length > 0) spans.push({ from, to, key, candidates })
  }
  return spans
}

function candidateOf(tokens: Tokens, from: number, to: number, entry: Entry): readonly Candidate[] {
  const spelling = spellingOf(tokens, from, to, entry)
  if (spelling === null) return []
  const { id, kind } = entry.entity
  return [{ id, kind, alias: entry.name.text, ...spelling }]
}

const FEW = 4

/** Where the text uses the terms it has defined. A later definition of the same term holds from there on. */
function termsIn(tokens: Tokens, definitions: readonly Definition[]): readonly FoundSpan[] {
  const byTerm = new Map<string, Definition[]>()
  for (const definition of definitions) {
    const key = definition.term.keys.join(' ')
    const known = byTerm.get(key)
    if (known === undefined) byTerm.set(key, [definition])
    else known.push(definition)
  }
  const terms = Array.from(byTerm, ([key, of]) => ({ key, of: of.sort((a, b) => a.from - b.from) }))
  const automaton = new WordAutomaton(terms.map(({ of }) => of[0]?.term.keys ?? []))
  const spans: FoundSpan[] = []
  for (const { pattern, start: from, end: to } of automaton.search(tokens.keys)) {
    const term = terms[pattern]
    if (term === undefined) continue
    const holding = countBelow(term.of, ({ from: since }) => since, from + 1)
    // Of the last few only, so that a text that defines a term again and again takes no longer.
    const definition = term.of
      .slice(Math.max(0, holding - FEW), holding)
      .findLast(({ term: written }) => isWrittenAlike(tokens, from, to, written))
    if (definition !== undefined) spans.push({ from, to, key: term.key, candidates: definition.stands })
  }
  return spans
}

function isWrittenAlike(tokens: Tokens, from: number, to: number, term: Tokens): boolean {
  return term.keys.every((_, index) => {
    const isCapital = /^\p{Lu}/u.test(wordsBetween(term, index, index + 1))
    return !isCapital || /^\p{Lu}/u.test(wordsBetween(tokens, from + index, from + index + 1)) || to <= from
  })
}

function understoodSpan(span: FoundSpan, context: Context): readonly Span[] {
  const { pattern } = span
  if (pattern?.generic === undefined) return isOfAnotherTreaty(span, context) ? [] : [span]
  const { from, candidates } = understand(span, pattern, pattern.generic, context)
  return candidates.length === 0 ? [] : [{ from, to: span.to, key: span.key, candidates: ranked(candidates) }]
}

const LISTED = /^[ \n,，、;]*(?:(?:and|as well as|и|和|與|与|及)\s*)?(?:the\s+)?$/iu

/** A name that also means something else is believed in a list of states. */
function withNeighbours(spans: readonly Span[], { text, starts, ends }: Tokens): readonly Span[] {
  const isState = (span: Span | undefined): boolean =>
    span !== undefined && !ALSO_MEANS.has(span.key) && choose(span.candidates).chosen?.kind === 'STATE'
  const isListed = (one: Span | undefined, other: Span | undefined): boolean =>
    one !== undefined && other !== undefined && LISTED.test(text.slice(ends[one.to - 1], starts[other.from]))
  const named = new Set(
    spans.flatMap(({ key, candidates }) => (ALSO_MEANS.has(key) ? [] : (choose(candidates).chosen?.id ?? []))),
  )
  const isOnTreaties = spans.some(({ candidates }) => choose(candidates).chosen?.kind === 'INSTRUMENT')
  return spans.map((span, index) => {
    const also = ALSO_MEANS.get(span.key)
    if (also === undefined || span.candidates[0]?.rule === 'DEFINED_IN_TEXT') return span
    // “The CD”, in a text that names the Conference on Disarmament or speaks of it with its article.
    const [first] = span.candidates
    const isThe = /\bthe\s+$/iu.test(text.slice(Math.max(0, (starts[span.from] ?? 0) - 6), starts[span.from]))
    if (first?.rule === 'ABBREVIATION' && (named.has(first.id) || (isThe && isOnTreaties))) return span
    const [before, after] = [spans[index - 1], spans[index + 1]]
    const isCalledState = /\b(?:country|state|republic of)\s+$/iu.test(
      text.slice(Math.max(0, (starts[span.from] ?? 0) - 20), starts[span.from]),
    )
    const inList =
      isCalledState || (isState(before) && isListed(before, span)) || (isState(after) && isListed(span, after))
    const candidates = span.candidates.map((one) =>
      inList
        ? {
            ...one,
            score: Math.min(one.score, 0.85),
            reason: `${one.reason} It stands in a list of states, though it is ${also}.`,
          }
        : { ...one, score: Math.min(one.score, 0.6), reason: `“${one.alias}”: ${also}.` },
    )
    return { ...span, candidates }
  })
}

function mentionsOf(spans: readonly Span[], definitions: readonly Definition[], tokens: Tokens): readonly Mention[] {
  const index = new CodePointIndex(tokens.text)
  const plural = new Set(definitions.filter(({ stands }) => stands.length > 1).map(({ term }) => term.keys.join(' ')))
  return spans.flatMap((span) => {
    const [start, end] = [tokens.starts[span.from] ?? 0, endOf(span, tokens)]
    const place = { start: index.at(start), end: index.at(end), exact: tokens.text.slice(start, end) }
    if (plural.has(span.key) && span.candidates[0]?.rule === 'DEFINED_IN_TEXT') {
      return span.candidates.map((one) => ({ ...place, candidates: [one], chosen: one.id, open: null }))
    }
    return (span.several ?? [span.candidates]).map((candidates) => {
      const { chosen, open } = choose(candidates)
      return { ...place, candidates, chosen: chosen?.id ?? null, open: span.open ?? open }
    })
  })
}

/** Where a span ends, with the bracket that its words open: Article III(1). */
function endOf({ from, to }: Span, tokens: Tokens): number {
  const end = tokens.ends[to - 1] ?? 0
  const isOpen = /[(（][^)）]*$/u.test(wordsBetween(tokens, from, to))
  return isOpen && /^[)）]/u.test(tokens.text.slice(end, end + 1)) ? end + 1 : end
}
