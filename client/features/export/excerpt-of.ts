import type { Sentences } from '../../i18n/sentences.ts'
import type { Assertion, Atlas, MapEdge, MapNode } from '../../state/atlas.ts'
import type { Shown } from '../../state/filters.ts'
import type { Point } from '../../state/walk.ts'
import type { About, Excerpt, ExcerptEdge, ExcerptNode, Statement } from './excerpt.ts'

export interface ExcerptParts {
  readonly about: About
  readonly atlas: Atlas
  readonly shown: Shown
  readonly sentences: Sentences
  /** Where each node stands; nodes without a place are given none. */
  readonly places: ReadonlyMap<string, Point>
  /** What was noted about a node or an edge, by its id. */
  readonly notes: ReadonlyMap<string, string>
  /** The address of an assertion's words. */
  readonly addressOfWords: (assertion: Assertion) => string
}

/** What the map shows, and nothing that is filtered out of it. */
export function excerptOf(parts: ExcerptParts): Excerpt {
  const { about, atlas, shown } = parts
  const nodes = [...atlas.nodes.values()].filter(({ id }) => shown.nodes.has(id))
  const drawn = new Set(shown.lines.flatMap((line) => line.edges))
  const edges = [...atlas.edges.values()].filter(
    ({ id, source, target }) =>
      drawn.has(id) && !atlas.gone.has(id) && shown.nodes.has(source) && shown.nodes.has(target),
  )
  // A proposition keeps who said it even where the speakers themselves are filtered out.
  const said = new Set(edges.flatMap((edge) => edge.assertions))
  const statements = [...atlas.assertions.values()].filter(
    ({ id, proposition }) => said.has(id) || shown.nodes.has(proposition.id),
  )
  return {
    about,
    nodes: nodes.map((node) => nodeOf(node, parts)),
    edges: edges.map((edge) => edgeOf(edge, parts)),
    statements: statements.map((assertion) => statementOf(assertion, parts)),
  }
}

function nodeOf(node: MapNode, { sentences, places, notes }: ExcerptParts): ExcerptNode {
  const isClaim = node.kind === 'PROPOSITION'
  return {
    id: node.id,
    kind: node.kind,
    layer: isClaim ? 'CLAIM' : 'RECORD',
    label: isClaim ? sentences.ofNode(node) : node.label,
    wording: node.label,
    labelLanguage: node.labelLanguage,
    verification: node.verification,
    place: places.get(node.id) ?? null,
    note: notes.get(node.id) ?? null,
  }
}

function edgeOf(edge: MapEdge, { sentences, notes }: ExcerptParts): ExcerptEdge {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    type: edge.type,
    layer: edge.layer,
    relation: sentences.relation([edge]),
    sentence: sentences.ofEdges([edge]),
    role: edge.role,
    date: edge.date,
    until: edge.until,
    verification: edge.verification,
    statements: edge.assertions,
    citations: edge.citations.map(({ source, locator }) => ({
      source: source.id,
      title: source.title,
      publisher: source.publisher,
      address: source.locator,
      locator,
      date: source.date ?? null,
    })),
    note: notes.get(edge.id) ?? null,
  }
}

function statementOf(assertion: Assertion, { sentences, addressOfWords }: ExcerptParts): Statement {
  const named = ({ id, label }: { readonly id: string; readonly label: string }) => ({ id, label })
  return {
    id: assertion.id,
    sentence: sentences.ofAssertion(assertion),
    speakers: assertion.speakers.map(named),
    addressees: assertion.addressees.map(named),
    speechAct: assertion.speechAct,
    stance: assertion.stance,
    date: assertion.date,
    document: named(assertion.document),
    paragraph: assertion.passage?.number ?? null,
    locator: assertion.locator ?? null,
    verification: assertion.verification,
    quotes: assertion.anchors.map(({ language, exact, expression }) => ({
      language,
      exact,
      fidelity: expression.fidelity,
    })),
    address: addressOfWords(assertion),
  }
}
