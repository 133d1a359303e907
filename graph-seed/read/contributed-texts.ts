import type { Provenance } from '../model/named.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import type { Addition } from './additions.ts'
import { type Authored, faultAt } from './authored.ts'
import { type Corpus, nodesOfKind, type Quote } from './corpus.ts'
import { ExpressionText, type Paragraph } from './expression-text.ts'
import type { Fault, Report } from './fault.ts'

export interface ContributedTexts extends Pick<Corpus, 'texts' | 'quotes' | 'passageProvenance' | 'faults'> {
  /** Language versions belong to their documents, and anchors to their assertions. */
  readonly additions: readonly Addition[]
}

type Expressions = ReadonlyMap<string, Authored<NodeOf<'EXPRESSION'>>>

/** The texts that contributions bring, cut as their passages say, and what is quoted from these and from others. */
export function contributedTexts(
  contributed: readonly Authored<GraphNode>[],
  others: readonly Authored<GraphNode>[],
): ContributedTexts {
  const faults: Fault[] = []
  const report: Report = (fault) => void faults.push(fault)
  const own = expressionsAmong(contributed)
  const passages = nodesOfKind({ nodes: contributed }, 'PASSAGE')
  const paragraphs = paragraphsOf(passages, own, report)
  const all = expressionsAmong([...others, ...contributed])
  const quotes = nodesOfKind({ nodes: contributed }, 'ANCHOR').flatMap((anchor) => quoted(anchor, all, report))
  return {
    texts: new Map([...own].map(([id, expression]) => [id, cut(expression, paragraphs.get(id) ?? [], report)])),
    quotes: quotes.map(({ quote }) => quote),
    passageProvenance: new Map(passages.flatMap(({ value }) => provenanceOf(value))),
    additions: [...[...own.values()].map(toDocument), ...quotes.map(({ addition }) => addition)],
    faults,
  }
}

function expressionsAmong(nodes: readonly Authored<GraphNode>[]): Expressions {
  return new Map(nodesOfKind({ nodes }, 'EXPRESSION').map((expression) => [expression.value.id, expression]))
}

function provenanceOf({ id, provenance }: NodeOf<'PASSAGE'>): readonly (readonly [string, Provenance])[] {
  return provenance === undefined ? [] : [[id, provenance]]
}

function toDocument({ value: { id, document }, origin }: Authored<NodeOf<'EXPRESSION'>>): Addition {
  return {
    to: document,
    origin,
    path: ['document'],
    added: (node) => (node.kind === 'DOCUMENT' ? { ...node, expressions: [...node.expressions, id] } : null),
  }
}

/** The paragraphs of each language version, in order of their numbers. */
function paragraphsOf(
  passages: readonly Authored<NodeOf<'PASSAGE'>>[],
  expressions: Expressions,
  report: Report,
): ReadonlyMap<string, readonly Paragraph[]> {
  const found = new Map<string, Paragraph[]>([...expressions.keys()].map((id) => [id, []]))
  for (const { value, origin } of passages) {
    const id = `${value.document}:p${String(value.number)}`
    if (value.id !== id)
      report(faultAt(origin, ['id'], `${value.id} is passage ${String(value.number)}`, `call it ${id}`))
    value.texts.forEach(({ expression: of, language, start, end, text }, index) => {
      const expression = expressions.get(of)?.value
      if (expression?.document === value.document && expression.language === language) {
        found.get(of)?.push({ number: value.number, start, end, text })
        return
      }
      const message =
        expression === undefined
          ? `the import brings no language version ${of}`
          : `${of} is of ${expression.document}, in ${expression.language}`
      report(faultAt(origin, ['texts', index, 'expression'], message, 'name the version whose text this is'))
    })
  }
  for (const paragraphs of found.values()) paragraphs.sort((a, b) => a.number - b.number)
  return found
}

/** Each paragraph says where it stands, which is compared with the text. */
function cut(
  { value, origin }: Authored<NodeOf<'EXPRESSION'>>,
  paragraphs: readonly Paragraph[],
  report: Report,
): ExpressionText {
  const text = new ExpressionText(value.id, value.text, { title: value.title, paragraphs })
  let before = 0
  for (const { number, start, end, text: words } of paragraphs) {
    const isThere = text.slice(start, end) === words
    if (!isThere || start < before) {
      const problem = isThere ? 'does not come after the one before it' : `is not what stands at ${start}–${end}`
      report(
        faultAt(origin, ['text'], `passage ${number} of ${value.id} ${problem}`, 'divide the text into passages anew'),
      )
    }
    before = end
  }
  return text
}

function quoted(
  { value, origin }: Authored<NodeOf<'ANCHOR'>>,
  expressions: Expressions,
  report: Report,
): readonly { readonly quote: Authored<Quote>; readonly addition: Addition }[] {
  const { id, assertion, passage, language, exact, start, end, sha256, provenance } = value
  const expression = expressions.get(value.expression)?.value
  if (expression === undefined) {
    report(
      faultAt(origin, ['expression'], `unknown id ${value.expression}`, 'name the language version that is quoted'),
    )
    return []
  }
  const expected = `${assertion}:${expression.id.slice(expression.document.length + 1)}`
  if (id !== expected) report(faultAt(origin, ['id'], `${id} quotes ${expression.id}`, `call it ${expected}`))
  if (language !== expression.language) {
    const message = `${expression.id} is in ${expression.language}`
    report(faultAt(origin, ['language'], message, `write ${expression.language}`))
  }
  if (!passage.startsWith(`${expression.document}:p`)) {
    report(
      faultAt(origin, ['passage'], `${passage} is no passage of ${expression.document}`, 'name the passage quoted'),
    )
  }
  if (sha256 !== expression.sha256) {
    const message = `${expression.id} is another text than the one that was quoted`
    report(faultAt(origin, ['sha256'], message, 'find the words again in the text as it is now'))
  }
  const quote = { assertion, passage, expression: expression.id, language, exact, start, end, provenance }
  const addition: Addition = {
    to: assertion,
    origin,
    path: ['assertion'],
    added: (node) =>
      node.kind === 'ASSERTION' && node.document === expression.document
        ? { ...node, anchors: [...node.anchors, id] }
        : null,
  }
  return [{ quote: { value: quote, origin }, addition }]
}
