import type { Mention } from '../mentions/suggestion.ts'
import { isOfArmsControl } from './subject-matter.ts'

/** Who speaks, as the subject with which a sentence begins. */
const WE =
  /^(?:(?:also|today|in fact|indeed|further|furthermore|moreover|however|но|и|также|при этом|однако|同时|同時|此外|因此|目前|迄今)[,，]?\s*)?(?:(?:we|our (?:country|government|delegation|states?|nation)|my (?:country|delegation|government))\s|(?:мы|наша (?:страна|делегация|сторона)|наше государство)\s|(?:我们|我們|我国|我國|我方|我代表团|我代表團))/iu
const JUST_SPEAKS =
  /\b(?:honou?r|pleasure|privilege|turn to|the floor|listened|thank you)\b|(?<!\p{L})(?:честь|слово|рад приветствовать)(?!\p{L})|(?:荣幸|榮幸|发言|發言|相信你)/iu

/** Whether a plain sentence says what its speaker does or has done in arms control: it begins with the speaker. */
export function tellsOwnConduct(
  words: string,
  start: number,
  named: readonly Mention[],
  speakers: readonly string[],
): boolean {
  const lead = /^[\s“"«「]*/u.exec(words)?.[0].length ?? 0
  const first = named.find((one) => one.chosen !== null && one.start <= start + lead + 4)
  const isSpeaker = first !== undefined && speakers.includes(first.chosen ?? '')
  if (!isSpeaker && !WE.test(words.slice(lead))) return false
  return !JUST_SPEAKS.test(words) && isOfArmsControl(words, named)
}
