import { findsFault } from './accusations.ts'
import type { Stretch } from './sentences.ts'

const SAID =
  '(?:said|says|stated|declared|noted|added|concluded|continued|explained|replied|stressed|underlined|warned|заявил\\p{L}*|сказал\\p{L}*|сообщил\\p{L}*|указал\\p{L}*|отметил\\p{L}*|подчеркнул\\p{L}*|добавил\\p{L}*|пояснил\\p{L}*|продолжил\\p{L}*|говорится|заключил\\p{L}*)'
/** Who said it, after it: “…, said the speaker of Norway”, “…, the speaker of Norway said”, «…», — сказал он. */
const AFTERWARDS = new RegExp(
  `[,，]?["”»]?[,，]?\\s*(?:[-–—]\\s*)?(?<=[,"”»–—-]\\s*)(?:(?:he|she|they|it)\\s(?:also\\s)?${SAID}|${SAID}\\s(?:he|she|the\\s|он|она|они|[\\p{L}-]+)[^,.;]{0,80}|(?:the|an?)\\s[^,.;]{1,80}\\s${SAID}|${SAID})$`,
  'iu',
)
/** Who said it, before it: “The delegate of Norway said that …”, 代表说：. */
const BEFOREHAND =
  /^(?:[^,.;，。]{0,120}?(?:,[^,.;]{0,40},\s)?(?:said|stated|declared|confirmed|explained|claimed)(?:,[^,]{0,30},)?\s(?:that\s)?|[^,.;，。]{0,120}?(?:заявил|сообщил|сказал|пояснил|рассказал)\p{L}*,\sчто\s|[（(][一二三四五六七八九十\d]{1,3}[）)]|[^,.;，。：:\n]{1,24}：|[^,.;，。]{0,40}?(?:表示|说|說|称|稱)[，,：:]?[“「"]?)/iu

/** A clause without whoever says it, where that stands at its end, or, with `both`, at its beginning. */
export function withoutReport(text: string, { start, end }: Stretch, both: boolean): Stretch {
  const words = text.slice(start, end)
  const after = AFTERWARDS.exec(words)
  const until = after !== null && after.index > MOST_OF ? end - (words.length - after.index) : end
  const before = both ? (BEFOREHAND.exec(text.slice(start, until))?.[0].length ?? 0) : 0
  return until - start - before > MOST_OF ? { start: start + before, end: until } : { start, end: until }
}
/** Less than so much says nothing, in UTF-16 units. */
const MOST_OF = 6

const WHICH = /[,，]\s*(?=(?:which|котор\p{L}+)\s)/giu

/** What is said, and what a relative clause at its end finds fault with: “condemns …, which violates …”. */
export function withReproach(text: string, { start, end }: Stretch): readonly [Stretch, Stretch | null] {
  const words = text.slice(start, end)
  const found = [...words.matchAll(WHICH)].find(({ index, 0: comma }) => findsFault(words.slice(index + comma.length)))
  if (found === undefined || found.index < MOST_OF) return [{ start, end }, null]
  return [
    { start, end: start + found.index },
    { start: start + found.index + found[0].length, end },
  ]
}
