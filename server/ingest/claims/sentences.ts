/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })
/** The segmenter's time can grow faster than the length, so that it is given no more than this at once. */
const AT_ONCE = 4000

/** The sentences of a text; a line's end always ends one, and so does a semicolon. White space at their ends is left out. */
export function sentencesOf(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(/[^\n]+/gu)).flatMap(({ 0: line, index }) => {
    const sentences: Stretch[] = []
    for (let at = 0; at < line.length; at += AT_ONCE) {
      for (const { segment, index: place } of segmenter.segment(line.slice(at, at + AT_ONCE))) {
        let start = index + at + place
        for (const part of segment.split(PARTED)) {
          const words = part.trim()
          const lead = part.indexOf(words)
          if (words !== '') sentences.push({ start: start + lead, end: start + lead + words.length })
          start += part.length
        }
      }
    }
    return sentences
  })
}

/** After a semicolon, and after a full stop before a numeral, which the segmenter takes for an abbreviation's: “решений. 22 сентября”. */
const PARTED = /(?<=[;；])|(?<=\p{Ll}{5}[.!?]["”»]?)(?=\s+["“«]?\d)/u

/** Verbs of what states do or are asked to do, by which a further verb phrase after “and” is told from a further noun. */
export const DOING =
  'abide|accede|adopt|analy[sz]e|avoid|build|carry|cease|clarify|comply|conceal|conclude|consider|constitute|contribute|cooperate|destroy|develop|end|enhance|ensure|establish|explore|facilitate|fulfil|harm|help|implement|improve|increase|investigate|join|maintain|make|observe|preserve|prevent|promote|protect|provide|publish|raise|ratify|reduce|refrain|report|resolve|respond|resume|share|sign|stop|strengthen|submit|take|respect|return|threaten|undermine|uphold|violate|withdraw|work'
const CHINESE_DOING = '开展|進行|进行|開展|加强|加強|促进|促進|提供|推动|推動|制定|完善|建立|采取|採取'
/** Those of them that are never nouns, so that a comma is enough before them. */
const ONLY_DOING =
  'abide|cease|comply|develop|enhance|ensure|establish|facilitate|implement|improve|maintain|preserve|prevent|promote|protect|provide|raise|reduce|refrain|respond|strengthen|uphold|withdraw'
/** What a further predicate of the same subject begins with. */
const PREDICATE = '(?:is|are|was|were|has|have|had|will|would|should|must|also|further)'

/** After “, and”: what says something more, rather than the last of a list of things. */
const PREDICATION = String.raw`(?:to|that|we|they|it|he|she|(?:\p{L}+ly\s)?(?:${DOING})|\p{L}+ing)\s|[^,.;，。]{0,90}?\b(?:is|are|was|were|has|have|had|will|would|should|must|shall|can|cannot|could|may)\b`

const SPLITS = new RegExp(
  [
    // A comma, with a small word that joins what follows.
    String.raw`[，,]\s*(?:(?=[《“「]?\p{Script=Han})|(?:but|including(?! (?:on|with|in|through|those)\s)|although|as well as(?=\s+(?:${PREDICATION}))|и(?!\s+(?:по|о|об|в|на|с|за|к)\s)|а(?: также(?=\s+\p{L}+(?<!ос)ть(?:ся)?\s))?(?! также)|но|однако|включая)(?!\p{L})\s*|and\s+(?=${PREDICATION})|(?=(?:to|in order to|so as to|so as|because|while|чтобы|с тем чтобы|поскольку|так как|потому что|should|must|shall|cannot|${ONLY_DOING})\s))`,
    // Verb phrases joined without a comma.
    String.raw`\s(?=(?:in order to|so as to)\s)`,
    String.raw`\s(?:and|or)\s(?=(?:to(?!\s\p{L}+ing)|it['’]s|it is|there is|${PREDICATE}|(?:\p{L}+ly\s)?(?:${DOING}))\s)`,
    String.raw`\sи\s(?=(?:\p{L}+(?:о|е|ью|ски)\s)?(?:\p{L}+(?:(?<!ос)ть|ться|ал|ала|али|ил|ила|или|ют|ет|ит|ят))\s)`,
    `、(?=${CHINESE_DOING})`,
  ].join('|'),
  'giu',
)
const LEAST = /[\p{Script=Han}]{4}|(?:\p{L}+\P{L}+){2}\p{L}/u

/** The clauses of a stretch: what commas and small words set apart, where each has words enough to say something. */
export function clausesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const words = text.slice(start, end)
  const clauses: Stretch[] = []
  let from = 0
  for (const { 0: split, index } of words.matchAll(SPLITS)) {
    if (index < from || !LEAST.test(words.slice(from, index)) || !LEAST.test(words.slice(index + split.length)))
      continue
    if (
      isWithinParentheses(words, index) ||
      isBareVerb(words.slice(from, index), split, words.slice(index + split.length, index + split.length + 4))
    )
      continue
    clauses.push({ start: start + from, end: start + index })
    from = index + split.length
  }
  clauses.push({ start: start + from, end: start + words.replace(/[.。；;!?！？\s]+$/u, '').length })
  return continued(
    text,
    clauses.filter((clause) => clause.end > clause.start),
  )
}

/** What something leads to is no claim of its own. */
const LEADS_TO = /^(?:从而|從而|进而|進而|此系|此係)|(?:如下|以下|следующем)[:：]?$/u

/** “to preserve and further advance …”: the first verb has its object after the second. */
function isBareVerb(before: string, split: string, after: string): boolean {
  return /^\s(?:and|or)\s$/u.test(split) && BARE_VERB.test(before) && !after.startsWith('to ')
}
const BARE_VERB = /\b(?:to|must|should|will|can)\s(?:\p{L}+ly\s)?\p{L}+$/iu

/** What begins with a Chinese preposition says where, to whom or how the clause before it holds. */
function continued(text: string, clauses: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const clause of clauses) {
    const last = joined.at(-1)
    if (last !== undefined && LEADS_TO.test(text.slice(clause.start, clause.end))) continue
    if (
      last !== undefined &&
      /^(?:[对對在就于於](?!于)\p{Script=Han}|特别是|特別是|尤其是|以及)/u.test(text.slice(clause.start, clause.end))
    )
      joined.splice(-1, 1, { start: last.start, end: clause.end })
    else joined.push(clause)
  }
  return joined
}

function isWithinParentheses(words: string, index: number): boolean {
  const before = words.slice(0, index)
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  )
}

/** Begins with a predicate whose subject stands further before, so that what lies between was an insertion. */
const CONTINUES =
  /^(?:should|must|shall|is|are|was|were|has|have|had|cannot|could|can|may|might)\s|^(?:不应|不應|应当|應當|应|應|必须|必須|仍|引起|造成|导致|導致|使得)|^才(?:能|会|會|可能)|^(?:долж(?:ен|на|но|ны)|не долж|явля|может|могут)/iu
/** Nothing but who speaks, what they do, and what leads to it. */
export const ANNOUNCES =
  /^[^\p{L}]*(?:(?:на том|о том|в том|с тем|тем)?,?\s*(?:that|что|чтобы)|的是|在于|на том|о том|в том|[同与與和]\p{Script=Han}{1,10}(?:一道|一起)|在\p{Script=Han}{1,16}[基前]\p{Script=Han}{1,2}上)?[^\p{L}]*$/iu
/** Leads to what is said, in Chinese. */
const LEADS_IN = /^(?:面对|面對|鉴于|鑑於|为此|為此|根据|根據|作为|作為|当前|當前)/u
const ANNOUNCED_IN = /^[，,]\s*(?:面对|面對|鉴于|鑑於|根据|根據|作为|作為)[^，,]*$/u
const CONCEDES = /^(?:although|while|尽管|儘管|虽然|雖然|хотя|несмотря)/iu

/**
 * Clauses as they say something: a head that only announces goes with what it announces, and a predicate with its subject. What was
 * inserted between them stands for itself too. `verbEnd` is where the verb of the head ends.
 */
export function joinedClauses(text: string, clauses: readonly Stretch[], verbEnd: number): readonly Stretch[] {
  const [head, second, ...rest] = clauses
  if (head === undefined || second === undefined) return clauses
  const words = (clause: Stretch) => text.slice(clause.start, clause.end)
  const [third, ...further] = rest
  const announces = head.end >= verbEnd && ANNOUNCES.test(text.slice(verbEnd, head.end))
  // 并回顾，根据条约: too short to stand by itself.
  if (ANNOUNCED_IN.test(text.slice(verbEnd, head.end)) && head.end >= verbEnd)
    return [{ start: head.start, end: second.end }, ...rest]
  if (announces && third !== undefined && /^才/u.test(words(third)))
    return [{ start: head.start, end: third.end }, ...further]
  if (announces && LEADS_IN.test(words(second)) && third !== undefined)
    return [{ start: head.start, end: third.end }, ...further]
  if (announces && CONCEDES.test(words(second)) && third !== undefined)
    return [{ start: head.start, end: third.end }, second, ...further]
  const isApart = (one: Stretch, other: Stretch) => /[，,)）]/u.test(text.slice(one.end - 1, other.start))
  if (announces || (isApart(head, second) && CONTINUES.test(words(second))))
    return [{ start: head.start, end: second.end }, ...rest]
  if (third !== undefined && isApart(second, third) && CONTINUES.test(words(third)))
    return [{ start: head.start, end: third.end }, { start: beforeOf(text, head, second), end: third.end }, ...further]
  return clauses
}

/** With the word that led to it, such as “including”, which the split took away. */
function beforeOf(text: string, head: Stretch, { start }: Stretch): number {
  const between = text.slice(head.end, start)
  return head.end + between.length - between.replace(/^[，,\s]+/u, '').length
}
