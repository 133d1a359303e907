import { genericOf, INSTRUMENT_KINDS } from './generic-terms.ts'
import { countBelow } from './named-entities.ts'
import type { Candidate, Span } from './suggestion.ts'
import { choose } from './suggestion.ts'
import { tokenAt, type Tokens, tokensOf } from './tokens.ts'

/** A term that the text makes stand for what it has just named: (hereinafter “the Convention”). */
export interface Definition {
  readonly term: Tokens
  /** The token from which on it holds. */
  readonly from: number
  /** What it stands for; several for a term such as "the two sides". */
  readonly stands: readonly Candidate[]
}

const QUOTES = '“”"«»„\'‘’「」『』《》'
const TERM = `[${QUOTES}]?([^()（）${QUOTES};；]{1,60}?)[${QUOTES}]?`
const PATTERNS = [
  // English, with or without a word that says so.
  new RegExp(
    `[(（]\\s*(?:here(?:in)?after|below|henceforth)\\s*,?\\s*(?:(?:collectively|jointly)\\s+)?(?:(?:referred to|known) as|called)?\\s*,?\\s*(?:the\\s+(?=[${QUOTES}]))?${TERM}\\s*[)）]`,
    'giu',
  ),
  // Chinese: 以下簡稱, 以下稱, 下稱, 簡稱.
  new RegExp(
    `[(（]\\s*(?:以下)?(?:合|統|统)?(?:簡|简)?(?:稱為|称为|稱|称|下稱|下称)\\s*[:：]?\\s*${TERM}\\s*[)）]`,
    'gu',
  ),
  new RegExp(`[(（]\\s*下[稱称]\\s*${TERM}\\s*[)）]`, 'gu'),
  // Russian: далее — Конвенция, далее именуемая «Конвенция».
  new RegExp(
    `[(（]\\s*(?:в\\s+дальнейшем|далее)\\s*(?:(?:именуем|называем)\\p{L}+|по\\s+тексту)?\\s*[-–—:]?\\s*${TERM}\\s*[)）]`,
    'giu',
  ),
  // Set apart by commas instead of brackets, with quotation marks about the term.
  /,\s*here(?:in)?after\s*,?\s*(?:(?:collectively|jointly)\s+)?(?:(?:referred to|known) as|called)?\s*(?:the\s+)?[“"]([^“”"]{1,60})[”"]/giu,
  /[,，]\s*以?下(?:合|統|统)?(?:簡|简)?(?:稱為|称为|稱|称)\s*[“「《"]([^“”「」《》"]{1,30})[”」》"]/gu,
  /,\s*(?:в\s+дальнейшем|далее)\s*(?:(?:именуем|называем)\p{L}+)?\s*[-–—]?\s*[«“"]([^«»“”"]{1,60})[»”"]/giu,
  // Set apart by commas alone: the term ends with the clause, or where its verb begins.
  /,\s*here(?:in)?after\s*,?\s*(?:(?:collectively|jointly)\s+)?(?:referred to as|called)\s*(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})(?=[\s,;.)])/gu,
  /[,，]\s*以?下(?:合|統|统)?(?:簡|简)?(?:稱為|称为|稱|称)(?:為|为)?([\p{Script=Han}]{1,6}|《[^》]{1,12}》)(?=[，,。；)）])/gu,
  /,\s*(?:в\s+дальнейшем|далее)\s+(?:именуем|называем)\p{L}+\s+(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})(?=[\s,;.)])/gu,
  // Only the term: (“the Convention”), (the “Convention”), (BWC), (КБТО).
  /[(（]\s*(?:the\s+)?[“"«„「]([^()（）“”"«»„「」]{1,60})[”"»“」]\s*[)）]/giu,
  /[(（]\s*(\p{Lu}[\p{Lu}\p{N}&-]{1,9})\s*[)）]/gu,
]

/** Words of a term that stands for several: plural nouns, and nouns for those who are taken together. */
const PLURAL =
  /\b\p{L}+s\b|\b(?:group|coalition|troika|pair|two|three)\b|[雙双兩两三四五各們们]|(?<!\p{L})(?:сторон(?:ы|ами|ам|ах)|стран(?:ы|ами|ам)|государств(?:а|ами|ам)|обе|групп(?:а|ой)|автор(?:ы|ами)|участник(?:и|ами)|соавтор(?:ы|ами)|правительств(?:а|ами))(?!\p{L})/iu

/** The terms that the text defines, in order. `spans` are what it names, in order of place. */
export function definitionsIn(tokens: Tokens, spans: readonly Span[]): readonly Definition[] {
  const found = PATTERNS.flatMap((pattern) => Array.from(tokens.text.matchAll(pattern)))
  const byPlace = new Map(found.map((match) => [match.index, match]))
  return [...byPlace.values()]
    .sort((a, b) => a.index - b.index)
    .flatMap((match): readonly Definition[] => {
      const words = (match[1] ?? '').trim()
      const near = /^[(（]\s*(?:the\s+)?[“"«„「]?\s*$/iu.test(match[0].slice(0, match[0].indexOf(words))) ? 0 : NEAR
      const term = tokensOf(words)
      const before = tokenAt(tokens, match.index)
      const stands = term.keys.length === 0 ? [] : antecedents({ tokens, spans, before, near, term })
      if (stands.length === 0) return []
      const defined = { from: before, stands: stands.map((one) => standsFor(one, words)) }
      // With its article it is longer than a common noun of the same words would be.
      const terms = /^(?!the\b)\p{Script=Latin}/iu.test(words) ? [term, tokensOf(`the ${words}`)] : [term]
      return terms.map((one) => ({ term: one, ...defined }))
    })
}

/** So many words may stand between a thing and the brackets that call it something; none where the brackets hold only the term. */
const NEAR = 4
const JOINED = /^[^\S\n]*[ ,，、"”»》」']*(?:(?:and|as well as|и|и\s+правительство|和|與|与|及|以及)\s*)?(?:the\s+)?$/iu

/** So many names one sentence may hold. */
const SENTENCE = 50

interface Place {
  readonly tokens: Tokens
  readonly spans: readonly Span[]
  /** The first token in the brackets. */
  readonly before: number
  readonly near: number
  readonly term: Tokens
}

/**
 * What is named before the brackets: the last thing, for a plural all that are joined to it, and for "the Convention" and the
 * like the last instrument of the sentence, however far back.
 */
function antecedents({ tokens, spans, before, near, term }: Place): readonly Candidate[] {
  const ofInstrument = isInstrumentTerm(term)
  const plural = !ofInstrument && PLURAL.test(term.text)
  const end = countBelow(spans, ({ from }) => from, before)
  const recent = spans.slice(Math.max(0, end - SENTENCE), end)
  const index = recent.findLastIndex(
    ({ candidates }) => !ofInstrument || choose(candidates).chosen?.kind === 'INSTRUMENT',
  )
  const last = recent[index]
  if (last === undefined || (!ofInstrument && before - last.to > near)) return []
  if (/[.!?。！？\n]/u.test(between(tokens, last.to, before))) return []
  const run = [last]
  for (let at = index - 1; plural && at >= 0; at -= 1) {
    const [one, next] = [recent[at], run[0]]
    if (one === undefined || next === undefined || !JOINED.test(between(tokens, one.to, next.from))) break
    run.unshift(one)
  }
  const chosen = run.flatMap(({ candidates }) => choose(candidates).chosen ?? [])
  return chosen.length === run.length && (!plural || chosen.length > 1) ? chosen : []
}

function isInstrumentTerm({ keys }: Tokens): boolean {
  const generic = genericOf(keys) ?? genericOf(['the', ...keys])
  return generic !== undefined && INSTRUMENT_KINDS.has(generic)
}

/** What stands between the end of one token's words and the beginning of another's. */
function between({ text, starts, ends }: Tokens, to: number, from: number): string {
  return text.slice(ends[to - 1], starts[from] ?? text.length)
}

function standsFor(candidate: Candidate, words: string): Candidate {
  const reason = `The text defines “${words}” as ${candidate.alias}.`
  return { ...candidate, alias: words, rule: 'DEFINED_IN_TEXT', score: 0.97, reason }
}
