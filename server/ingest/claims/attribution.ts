import { INTRODUCES } from './accused-clauses.ts'
import type { Part } from './parts.ts'
import type { Report } from './reported.ts'
import { actors, reporter, speakersBefore } from './speakers.ts'
import type { SpokenSentence } from './spoken-sentences.ts'

/** A speaker stands so near before the verb, in code points. */
const NEAR = 60

/** Whom a sentence names as who says what it says: whom it reports, the subject of its first verb, or who is told around it. */
export function namedSpeakers(
  spoken: SpokenSentence,
  head: Part | undefined,
  report: Report | null,
): readonly string[] {
  const { text, characters, sentence, place, within } = spoken
  const tellers = report === null ? [] : tellersOf(spoken, report)
  const ways = [
    report?.isAfter === true ? tellers : [],
    head === undefined ? [] : subjectsOf(spoken, head),
    reporter(text, sentence, place, within, head?.verb.start, characters),
    tellers,
  ]
  return ways.find((some) => some.length > 0) ?? []
}

/** Who stands before the first verb; whoever an introduction speaks of does not speak. */
function subjectsOf(
  { text, characters, index, sentence, within }: SpokenSentence,
  { verb, clauses }: Part,
): readonly string[] {
  const end = index.at(verb.start)
  const clause = index.at(clauses[0]?.start ?? sentence.start)
  const isIntroduced = INTRODUCES.test(text.slice(sentence.start, verb.start))
  return speakersBefore(within, { start: isIntroduced ? Math.max(end - NEAR, clause) : end - NEAR, end }, characters)
}

const ACCORDING = /according to|по\s(?:словам|мнению|оценк|данным|информации|убеждению)|согласно|^[据據]/iu

/** Whom a report names as who says it. */
function tellersOf(
  { text, characters, index, within }: SpokenSentence,
  { by, said, isAfter }: Report,
): readonly string[] {
  const place = { start: index.at(isAfter ? Math.max(by.start, said.end) : by.start), end: index.at(by.end) }
  if (ACCORDING.test(text.slice(by.start, by.end))) return actors(within, place.start, place.end).slice(0, 1)
  return speakersBefore(within, place, characters)
}

/** A sentence that only tells who said the one before: «Об этом заявил …», “This was stated by …”. */
const TELLS =
  /^(?:(?:об этом|с таким (?:заявлением|призывом)|тако(?:е|й) (?:мнение|заявление|вывод)|такую (?:оценку|позицию))(?!\p{L})[^.]{0,200}?(?<!\p{L})(?:заяв|сообщ|рассказ|говорит|сказал|сказан|выступ|высказ|сделал|отмети|написал|указал|подчеркн|объявил)\p{L}*|(?:this|that|it) (?:was|is) (?:\p{L}+ly )?(?:stated|said|announced|reported|declared) (?:by|in)\b|[^.,]{2,80} (?:said this|made (?:the|this|these) (?:statement|remarks?|comments?)) )/iu

/** Who said the sentence before, as a sentence tells that says nothing else; null where it is none of the kind. */
export function toldAfterwards({
  text,
  characters,
  sentence,
  place,
  within,
}: SpokenSentence): readonly string[] | null {
  const found = TELLS.exec(text.slice(sentence.start, sentence.end))
  if (found === null) return null
  const verb = place.start + Array.from(found[0]).length
  const behind = speakersBefore(within, { start: verb, end: place.end }, characters)
  return behind.length > 0 ? behind : speakersBefore(within, { start: place.start, end: verb }, characters)
}
