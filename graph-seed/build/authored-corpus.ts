import type { Bundle } from '../model/bundle.ts'
import type { AuthoredLink } from '../model/document.ts'
import type { RecordEdge } from '../model/edge.ts'
import { type GraphNode, isIndex, isKind, type NodeOf } from '../model/node.ts'
import { linkKey } from '../read/assertion-links.ts'
import type { Authored, Origin } from '../read/authored.ts'
import type { Corpus, Quote } from '../read/corpus.ts'
import { ExpressionText } from '../read/expression-text.ts'
import { oneOrder } from './one-order.ts'

/** Where records of the corpus stand for who has only its bundle. */
export const IN_THE_CORPUS: Origin = {
  file: 'the corpus',
  line: 0,
  lineOf: () => 0,
  nameOf: (path) => path.map(String).join('.'),
}

/** The corpus that a bundle was built from, as far as building goes: built again it gives the same bundle. */
export function authoredCorpus({ nodes, edges }: Pick<Bundle, 'nodes' | 'edges'>): Corpus {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ofKind = <Kind extends GraphNode['kind']>(kind: Kind): readonly NodeOf<Kind>[] =>
    nodes.filter((node) => isKind(node, kind))
  const listed = (ids: readonly string[]): readonly GraphNode[] => ids.flatMap((id) => byId.get(id) ?? [])
  const documents = ofKind('DOCUMENT')
  const written = [
    ...nodes.filter(({ kind }) => !IN_ORDER_OF_ANOTHER.has(kind)).filter((node) => !isIndex(node)),
    ...ofKind('INSTRUMENT').flatMap(({ provisions }) => listed(provisions)),
    ...documents.flatMap(({ expressions }) => listed(expressions)),
    ...documents.flatMap(({ assertions }) => listed(assertions)),
  ]
  return {
    nodes: written.map(inTheCorpus),
    edges: writtenEdges(edges, byId).map(inTheCorpus),
    quotes: ofKind('ANCHOR').map(quote).map(inTheCorpus),
    gaps: ofKind('COVERAGE')
      .flatMap(({ gaps }) => gaps)
      .map(inTheCorpus),
    links: linkRows(ofKind('ASSERTION')).map(inTheCorpus),
    texts: textsOf(ofKind('EXPRESSION'), ofKind('PASSAGE')),
    passageProvenance: new Map(),
    invalidIds: new Set(),
    faults: [],
    files: 0,
    records: 0,
    complete: true,
  }
}

/** Kinds whose order the records they belong to know, and kinds that are derived. */
const IN_ORDER_OF_ANOTHER: ReadonlySet<GraphNode['kind']> = new Set([
  'PROVISION',
  'EXPRESSION',
  'ASSERTION',
  'PASSAGE',
  'ANCHOR',
])

function inTheCorpus<Value>(value: Value): Authored<Value> {
  return { value, origin: IN_THE_CORPUS }
}

/** Edges that somebody wrote, those between provisions in an order that the provisions' lists agree with. */
function writtenEdges(edges: Bundle['edges'], nodes: ReadonlyMap<string, GraphNode>): readonly RecordEdge[] {
  const written = edges.filter(
    (edge): edge is RecordEdge => edge.layer === 'RECORD' && !isDerivedEdge(edge, (id) => nodes.get(id)?.kind),
  )
  const byId = new Map(written.map((edge) => [edge.id, edge]))
  const lists = [...nodes.values()].flatMap((node) =>
    node.kind === 'PROVISION' ? [node.references, node.referredBy].map((list) => list.map(({ edge }) => edge)) : [],
  )
  const ordered = oneOrder(lists).flatMap((id) => byId.get(id) ?? [])
  const placed = new Set(ordered)
  return [...written.filter((edge) => !placed.has(edge)), ...ordered]
}

/** Whether a build derives the edge from nodes; `kindOf` tells the kind of a node by its id. */
export function isDerivedEdge(
  { type, source, treatyActions }: RecordEdge,
  kindOf: (id: string) => GraphNode['kind'] | undefined,
): boolean {
  switch (type) {
    case 'SIGNATORY_TO':
    case 'ISSUED':
    case 'VOTED':
      return true
    case 'PARTY_TO':
      return treatyActions.length > 0
    case 'PART_OF':
      return kindOf(source) === 'PROVISION'
    default:
      return false
  }
}

function linkRows(assertions: readonly NodeOf<'ASSERTION'>[]): readonly AuthoredLink[] {
  const rows = new Map<string, AuthoredLink>()
  const lists = assertions.flatMap(({ id, links, linkedFrom }) => [
    links.map(({ assertion, ...link }) => row({ ...link, source: id, target: assertion })),
    linkedFrom.map(({ assertion, ...link }) => row({ ...link, source: assertion, target: id })),
  ])
  return oneOrder(lists).flatMap((key) => rows.get(key) ?? [])

  function row(link: AuthoredLink): string {
    const key = linkKey(link)
    rows.set(key, link)
    return key
  }
}

function quote({ assertion, passage, expression, language, exact, start, end }: NodeOf<'ANCHOR'>): Quote {
  return { assertion, passage, expression, language, exact, start, end }
}

/** The texts, cut into the paragraphs that the passages are. */
function textsOf(
  expressions: readonly NodeOf<'EXPRESSION'>[],
  passages: readonly NodeOf<'PASSAGE'>[],
): Corpus['texts'] {
  const paragraphs = new Map(
    expressions.map(({ id }) => [id, [] as { number: number; start: number; end: number; text: string }[]]),
  )
  for (const { number, texts } of passages) {
    for (const { expression, start, end, text } of texts) paragraphs.get(expression)?.push({ number, start, end, text })
  }
  return new Map(
    expressions.map(({ id, text, title }) => {
      const found = (paragraphs.get(id) ?? []).sort((a, b) => a.number - b.number)
      return [id, new ExpressionText(id, text, { title, paragraphs: found })]
    }),
  )
}
