import type { Stretch } from './sentences.ts'

/** What one person says in questions and answers, from the label that names them on. In UTF-16 units. */
export interface Turn extends Stretch {
  readonly label: Stretch
  readonly asks: boolean
}

/** Who has the word, at the beginning of a line; 問 and 答 also within it. */
const LABEL =
  /(?:(?<=^|\n)[^\S\n]*(?<label>[^\n:：。！？?!;；]{1,100}?)|(?<=[。！？?!.”"」»\s])(?<short>[问問答]|Вопрос|Ответ|Question|Answer))[^\S\n]*[:：](?![/\d])/gu
const ASKS =
  /^(?:q(?:uestion)?|(?:a )?(?:reporter|journalist)|вопрос|(?:корреспондент|журналист)\p{L}*)\.?$|^[问問]$|^\p{Script=Han}{0,16}(?:记者|記者)(?:提?[问問])?$/iu
const FIRST_LINE = /^\s*[:：]?\s*[^\n]*/u
const ENDS_ASKING = /[?？]["”»」]?\s*$/u

/** The line after a label, and further ones as far as they end by asking: what follows is no question, though no label says so. */
const QUESTION = /^\s*[:：]?\s*[^\n]*(?:[^]*[?？]["”»」]?[^\S\n]*(?=\n|$))?/u

/** The turns of a text that has questions in it, in order; none of any other text. */
export function turnsOf(text: string): readonly Turn[] {
  const labels = [...text.matchAll(LABEL)].map(({ index, 0: whole, groups }) => {
    const words = groups?.['label'] ?? groups?.['short'] ?? ''
    const start = index + whole.indexOf(words)
    return { start, end: start + words.length, words: words.trim() }
  })
  const turns = labels.flatMap(({ start, end, words }, number): readonly Turn[] => {
    const until = labels[number + 1]?.start ?? text.length
    const label = { start, end }
    const first = FIRST_LINE.exec(text.slice(end, until))?.[0] ?? ''
    if (!ASKS.test(words) && !ENDS_ASKING.test(first) && !ENDS_ASKING.test(text.slice(end, until)))
      return [{ start, end: until, label, asks: false }]
    const asked = end + (QUESTION.exec(text.slice(end, until))?.[0].length ?? 0)
    const rest = { start: asked, end: until, label: { start: asked, end: asked }, asks: false }
    return [{ start, end: asked, label, asks: true }, ...(text.slice(asked, until).trim() === '' ? [] : [rest])]
  })
  return turns.some(({ asks }) => asks) ? turns : []
}

/** Whether a sentence asks something. */
export function isQuestion(words: string): boolean {
  return ENDS_ASKING.test(words)
}
