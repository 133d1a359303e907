import type { NodeOf } from '../model/node.ts'
import { type Origin, faultAt } from '../read/authored.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { ExpressionText } from '../read/expression-text.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** The words of every mention stand exactly where it says, inside its paragraph or the title. */
export function mentionPlaces({ corpus }: CorpusIndex): readonly Fault[] {
  const told = new Set<string>()
  return nodesOfKind(corpus, 'MENTION').flatMap(({ value, origin }) => {
    // Words that name several things are one row: its place is told of once.
    const row = `${origin.file}:${origin.line}`
    if (told.has(row)) return []
    told.add(row)
    const text = corpus.texts.get(value.expression)
    if (text === undefined) {
      const message = `${value.document} has no text in ${value.language}`
      return corpus.complete ? [faultAt(origin, ['language'], message, 'correct the language or add the text')] : []
    }
    return placeFaults(value, origin, text)
  })
}

/** Nobody names the same thing twice at one place. */
export function repeatedMentions({ corpus }: CorpusIndex): readonly Fault[] {
  const seen = new Set<string>()
  return nodesOfKind(corpus, 'MENTION').flatMap(({ value, origin }) => {
    const key = [value.expression, value.start, value.end, value.entity].join(' ')
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = `${value.entity} is named twice at ${value.start}–${value.end}`
    return [faultAt(origin, ['entities'], message, 'correct the occurrence, or remove this row')]
  })
}

function placeFaults(
  { passage, start, end, exact, language }: NodeOf<'MENTION'>,
  origin: Origin,
  text: ExpressionText,
): readonly Fault[] {
  const number = passage === undefined ? 0 : Number(passage.slice(passage.lastIndexOf(':p') + 2))
  const part = text.part(number)
  if (part === null)
    return [faultAt(origin, ['passage'], `${text.file} has no passage ${number}`, 'correct the number')]
  const found = text.slice(start, end)
  if (found !== exact) {
    const message = `the ${language} words at ${start}–${end} are "${found}", not "${exact}"`
    return [faultAt(origin, ['start'], message, 'npm run corpus:anchors')]
  }
  if (start >= part.start && end <= part.end) return []
  const message = `the ${language} words at ${start}–${end} are outside passage ${number} (${part.start}–${part.end})`
  return [faultAt(origin, ['passage'], message, 'correct the number of the passage, then npm run corpus:anchors')]
}
