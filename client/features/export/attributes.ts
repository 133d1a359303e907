import type { Excerpt, ExcerptCitation, ExcerptEdge, ExcerptNode, Statement } from './excerpt.ts'

/** A column of a table or an attribute of a graph file. */
export interface Attribute<Item> {
  readonly name: string
  readonly value: (item: Item, statements: ReadonlyMap<string, Statement>) => string | null
}

/** What flat formats (CSV, GraphML, GEXF) say of a node, besides its id. */
export const NODE_ATTRIBUTES: readonly Attribute<ExcerptNode>[] = [
  { name: 'label', value: ({ label }) => label },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'layer', value: ({ layer }) => layer },
  { name: 'wording', value: ({ layer, wording }) => (layer === 'CLAIM' ? wording : null) },
  { name: 'labelLanguage', value: ({ labelLanguage }) => labelLanguage },
  { name: 'verification', value: ({ verification }) => verification },
  { name: 'note', value: ({ note }) => note },
]

/** What flat formats say of an edge, besides its id and its two ends. Several sources, quotes and documents stand one after the other. */
export const EDGE_ATTRIBUTES: readonly Attribute<ExcerptEdge>[] = [
  { name: 'label', value: ({ relation }) => relation },
  { name: 'type', value: ({ type }) => type },
  { name: 'layer', value: ({ layer }) => layer },
  { name: 'sentence', value: ({ sentence }) => sentence },
  { name: 'role', value: ({ role }) => role },
  { name: 'date', value: ({ date }) => date },
  { name: 'until', value: ({ until }) => until },
  { name: 'verification', value: ({ verification }) => verification },
  { name: 'quote', value: (edge, statements) => together(saidBy(edge, statements).map(quoteOf)) },
  {
    name: 'evidence',
    value: (edge, statements) =>
      together([...saidBy(edge, statements).map(placeOf), ...edge.citations.map(citationText)]),
  },
  { name: 'note', value: ({ note }) => note },
]

export function statementsById({ statements }: Excerpt): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]))
}

/** Where something was said: "Joint statement, ¶ 5 (2021-10-07)". */
export function placeOf({ document, paragraph, locator, date }: Statement): string {
  const place = paragraph === null ? (locator ?? '') : `¶ ${String(paragraph)}`
  return `${document.label}${place === '' ? '' : `, ${place}`} (${date})`
}

export function citationText({ title, publisher, address, locator, date }: ExcerptCitation): string {
  return [title, publisher, locator, date, address].filter((part) => part !== null && part !== '').join(', ')
}

/** The words in the first version there is. */
export function quoteOf({ quotes }: Statement): string {
  return quotes[0] === undefined ? '' : `“${quotes[0].exact}”`
}

function saidBy(edge: ExcerptEdge, statements: ReadonlyMap<string, Statement>): readonly Statement[] {
  return edge.statements.flatMap((id) => statements.get(id) ?? [])
}

function together(parts: readonly string[]): string | null {
  const distinct = [...new Set(parts)].filter((part) => part !== '')
  return distinct.length === 0 ? null : distinct.join(' | ')
}
