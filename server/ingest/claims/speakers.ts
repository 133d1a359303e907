import type { EntityKind } from '../../../graph-seed/model/node.ts'
import type { Mention } from '../mentions/suggestion.ts'
import type { Stretch } from './sentences.ts'

const ACTORS: ReadonlySet<EntityKind> = new Set(['STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON'])

/** Who can act or be addressed, among what is named in a stretch of code points. */
export function actors(mentions: readonly Mention[], start: number, end: number): readonly string[] {
  return idsOf(actorsIn(mentions, start, end))
}

function actorsIn(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      one.candidates.some(({ id, kind }) => id === one.chosen && ACTORS.has(kind)),
  )
}

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ chosen }) => chosen ?? []))]
}

/** What keeps a name after it from being a subject: “against Russia”, «с США». Not so “on behalf of”, “the representative of”. */
const OBLIQUE =
  /(?:\b(?:with|to|in|on|against|for|from|between|under|about|towards?|within|at|as|than|including)|(?<!\p{L})(?:с|со|против|в|во|на|для|к|между|о|об|по|при|из|у|за|перед|через|включая))\s+(?:the\s+)?$/iu
const SPEAKS_FOR =
  /(?:behalf of|represent\p{L}+ of|delegat\p{L}+ of|delegat\p{L}+ from|speakers? (?:of|for)|ambassadors? of|ministers? of|ministers? (?:of|for) (?:foreign|external|defen[cs]e)[^,.;]{0,40} of|governments? of|leaders? of|heads of (?:state|government|delegation) of|countries of|states of|members of|от имени|представител\p{L}+|делегац\p{L}+)\s+(?:the\s+)?$/iu
const OF =
  /(?:\b(?:of|by))\s+(?:the\s+)?$|\b(?:told|informed|briefed|assured)\s+(?:the\s+)?$|(?<!\p{L})(?:сайте|странице|канале)\s+$/iu
/** A possessive whose noun speaks: “Canada’s speaker”. */
const POSSESSIVE = /^(?:['’]s?)\s/u
const SPEAKING_NOUN =
  /^(?:['’]s?)\s+(?:\p{L}+\s+){0,2}(?:speaker|representative|delegate|delegation|spokes\p{L}+|ambassador|minister|president|government|envoy|official)/iu
const JOINED = /^[\s,、]*(?:(?:and|as well as|и|和|與|与|及|以及)\s*)?(?:the\s+)?$/iu

/**
 * Who speaks in the clause before a verb of speech: its first subject in English and Russian, where what belongs to it follows, and the last
 * in Chinese, where it comes before; with those joined to it. `characters` are the code points of the text.
 */
export function speakersBefore(
  mentions: readonly Mention[],
  { start, end }: Stretch,
  characters: readonly string[],
): readonly string[] {
  const words = (from: number, to: number): string => characters.slice(Math.max(0, from), to).join('')
  const named = actorsIn(mentions, headOfList(mentions, start, end, words), end)
  if (named.length < 2 && named.every((one) => isSubject(one, words))) return idsOf(named)
  const isHan = /\p{Script=Han}/u.test(words(end - 3, end + 1))
  const subjects = isHan ? chineseSubjects(named, words) : named.filter((one) => isSubject(one, words))
  const first = isHan ? subjects.at(-1) : subjects[0]
  if (first === undefined) return []
  const run = [first]
  const all = isHan ? [...named].reverse() : named
  for (const one of all.slice(all.indexOf(first) + 1)) {
    const last = run.at(-1) ?? first
    const [before, after] = isHan ? [one, last] : [last, one]
    if (
      before.start !== after.start &&
      !JOINED.test(words(before.end, after.start)) &&
      !/（|\(|“|「/u.test(words(before.end, after.start))
    )
      break
    run.push(one)
  }
  return idsOf(isHan ? run.reverse() : run)
}

/** What makes of a name after it, up to the next comma, somebody who is spoken of: 在安理会, 对日本的计划, 作为缔约国. */
const CHINESE_OBLIQUE = /(?:[在对對就向于於驻駐]|作[为為]|有关|有關|关于|關於|针对|針對)[^，,；;]{0,30}$/u

/** Those who may be the subject of a Chinese verb after them; all where none may. */
function chineseSubjects(named: readonly Mention[], words: (from: number, to: number) => string): readonly Mention[] {
  const subjects = named.filter(({ start }, index) => {
    const before = named.findLast((one, at) => at < index && one.end <= start)
    return !CHINESE_OBLIQUE.test(words(before?.end ?? start - 4, start))
  })
  return subjects.length > 0 ? subjects : named
}

/** Where a list begins that reaches into a stretch: “Canada, France, Germany and Italy condemn”, however long. */
function headOfList(
  mentions: readonly Mention[],
  start: number,
  end: number,
  words: (from: number, to: number) => string,
): number {
  const named = actorsIn(mentions, -Infinity, end)
  let at = named.findIndex((one) => one.start >= start)
  for (let [one, before] = [named[at], named[at - 1]]; one !== undefined && before !== undefined;) {
    if (!JOINED.test(words(before.end, one.start))) break
    at -= 1
    ;[one, before] = [before, named[at - 1]]
  }
  return Math.min(start, named[at]?.start ?? start)
}

function isSubject({ start, end, exact }: Mention, words: (from: number, to: number) => string): boolean {
  const before = words(start - 30, start)
  const after = words(end, end + 50)
  if (SPEAKS_FOR.test(before)) return true
  if (POSSESSIVE.test(after) && !exact.startsWith('its')) return SPEAKING_NOUN.test(after)
  return !OBLIQUE.test(before) && !OF.test(before)
}

/** Verbs of those who report what somebody said: whoever stands before them speaks, or right after them. */
const REPORTS =
  /(?:\b(?:said|stated|declared|confirmed|explained|told|replied|added|claimed|announced)\b|(?<!\p{L})(?:заявил\p{L}*|сообщил\p{L}*|сказал\p{L}*|пояснил\p{L}*|добавил\p{L}*|ответил\p{L}*|заявля\p{L}+|рассказал\p{L}*)(?!\p{L})|(?:表示|宣布|声明称|聲明稱|发言说|指|称|稱|说|說|答)(?=[，,：:“「]))/gu
/** Who says what stands before: “…, the Chinese spokesperson Wang Wenbin said”. */
const SAYER = /[,，]\s*((?:the|a|an|its|his|her)\s[^,，]{1,80})$/iu
/** A speaker stands so near to such a verb, in code points. */
const NEAR_REPORT = 90

/** Whom a sentence reports, by its first verb of reporting before a place in UTF-16 units, or the last in it. */
export function reporter(
  text: string,
  sentence: Stretch,
  place: Stretch,
  mentions: readonly Mention[],
  before: number | undefined,
  characters: readonly string[],
): readonly string[] {
  const words = text.slice(sentence.start, before ?? sentence.end)
  const found = [...words.matchAll(REPORTS)]
  for (const { index, 0: verb } of before === undefined ? found : found.reverse()) {
    const at = place.start + Array.from(text.slice(sentence.start, sentence.start + index)).length
    // A quotation before the verb was said by whoever stands after it.
    const isQuoted = /[”"»]\s*[,，]?\s*(?:[-–—]\s*)?$/u.test(words.slice(0, index))
    // So it was where the verb ends the sentence: only who says it stands between the last comma and it.
    const endsIt = /^[.!?]?\s*$/u.test(text.slice(sentence.start + index + verb.length, sentence.end))
    const clause = endsIt ? (SAYER.exec(words.slice(0, index))?.[1] ?? null) : null
    const near = clause === null ? NEAR_REPORT : Array.from(clause).length
    const named = isQuoted
      ? []
      : speakersBefore(mentions, { start: Math.max(place.start, at - near), end: at }, characters)
    if (named.length > 0) return named
    const after = at + Array.from(verb).length
    // “…”, said the representative of Brazil.
    const behind = /^\s*(?:the|представител|посол|министр|генеральный)/u.test(
      text.slice(sentence.start + index + verb.length),
    )
      ? speakersBefore(mentions, { start: after, end: Math.min(place.end, after + NEAR_REPORT) }, characters)
      : []
    if (behind.length > 0) return behind
  }
  return []
}
