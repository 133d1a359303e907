import type { NodeOf } from '../model/node.ts'
import { type Corpus, nodesOfKind, type Quote } from '../read/corpus.ts'
import type { ExpressionText } from '../read/expression-text.ts'

/** Most code points of the text before and after a quote that are kept with it. */
const CONTEXT = 32

/** Every paragraph of every document, with its text in each expression. Without the derived lists. */
export function passagesOf(corpus: Corpus): readonly NodeOf<'PASSAGE'>[] {
  const passages = new Map<string, NodeOf<'PASSAGE'>>()
  for (const { value: expression } of nodesOfKind(corpus, 'EXPRESSION')) {
    for (const { number, start, end, text } of textOf(corpus, expression.id).paragraphs) {
      const id = `${expression.document}:p${number}`
      const entry = { expression: expression.id, language: expression.language, start, end, text }
      const known = passages.get(id)
      if (known !== undefined) known.texts.push(entry)
      else {
        // A text that an import brings may add to a passage that the corpus has.
        const provenance = expression.provenance && corpus.passageProvenance.get(id)
        passages.set(id, {
          kind: 'PASSAGE',
          id,
          document: expression.document,
          number,
          texts: [entry],
          assertions: [],
          provenance,
        })
      }
    }
  }
  return [...passages.values()]
}

/** The anchors of all assertions, with the words around the quoted ones. */
export function anchorsOf(corpus: Corpus): readonly NodeOf<'ANCHOR'>[] {
  const hashes = new Map(nodesOfKind(corpus, 'EXPRESSION').map(({ value }) => [value.id, value.sha256]))
  return corpus.quotes.map(({ value: quote }) => anchor(quote, textOf(corpus, quote.expression), hashes))
}

function anchor(quote: Quote, text: ExpressionText, hashes: ReadonlyMap<string, string>): NodeOf<'ANCHOR'> {
  const { start, end } = quote
  return {
    kind: 'ANCHOR',
    ...quote,
    id: `${quote.assertion}:${quote.expression.slice(quote.expression.lastIndexOf(':') + 1)}`,
    prefix: text.slice(start - CONTEXT, start),
    suffix: text.slice(end, end + CONTEXT),
    sha256: hashes.get(quote.expression) ?? '',
  }
}

function textOf(corpus: Corpus, expression: string): ExpressionText {
  const text = corpus.texts.get(expression)
  if (text === undefined) throw new Error(`no text of ${expression}: the corpus was not checked`)
  return text
}
