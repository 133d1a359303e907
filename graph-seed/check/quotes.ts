import { type Authored, faultAt } from '../read/authored.ts'
import type { Quote } from '../read/corpus.ts'
import type { ExpressionText, Paragraph } from '../read/expression-text.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

const RECOMPUTE = 'npm run corpus:anchors'

/** The words of every quote stand exactly where it says, inside its passage. */
export function quotes({ corpus }: CorpusIndex): readonly Fault[] {
  return corpus.quotes.flatMap((quote) => {
    const text = corpus.texts.get(quote.value.expression)
    const paragraph = text?.part(paragraphNumber(quote.value))
    if (text !== undefined && paragraph != null) return quoteFaults(quote, text, paragraph)
    // In the corpus a quote stands in the passage of its assertion, of which there is a check.
    return text === undefined || quote.value.provenance === undefined
      ? []
      : [faultAt(quote.origin, ['passage'], `${text.file} has no ${quote.value.passage}`, 'name the passage quoted')]
  })
}

function paragraphNumber({ passage }: Quote): number {
  return Number(passage.slice(passage.lastIndexOf(':p') + 2))
}

function quoteFaults({ value, origin }: Authored<Quote>, text: ExpressionText, paragraph: Paragraph): readonly Fault[] {
  const { start, end, exact, language } = value
  if (text.slice(start, end) === exact) {
    if (start >= paragraph.start && end <= paragraph.end) return []
    const message = `the ${language} anchor ${start}–${end} is outside passage ${span(paragraph)}`
    return [faultAt(origin, ['start'], message, 'correct the number of the passage')]
  }
  const places = text.occurrences(exact, paragraph)
  if (places.length > 0) {
    const length = Array.from(exact).length
    const where = places.map((place) => `${place}–${place + length}`).join(' and ')
    const message = `the ${language} quote is not at ${start}–${end}, but at ${where}`
    const remedy = places.length === 1 ? RECOMPUTE : `write the start and end that are meant, or quote more words`
    return [faultAt(origin, ['start'], message, remedy)]
  }
  const elsewhere = text.paragraphs.find((other) => other.text.includes(exact))
  return elsewhere === undefined
    ? [faultAt(origin, ['exact'], `the ${language} quote is nowhere in ${text.file}`, 'quote the words as they stand')]
    : [
        faultAt(
          origin,
          ['exact'],
          `the ${language} quote is not in passage ${paragraph.number}, but in passage ${elsewhere.number}`,
          `correct the number of the passage, then ${RECOMPUTE}`,
        ),
      ]
}

function span({ number, start, end }: Paragraph): string {
  return `${number} (${start}–${end})`
}
