import type { Layer, Verification } from '../api/__generated__/operations.ts'
import type { Assertion, Atlas, MapEdge, MapNode } from './atlas.ts'
import type { Shown } from './filters.ts'
import type { Line } from './lines.ts'
import { KINDS } from './vocabulary.ts'

/** A claim as the map draws it, joint speakers together; or one edge of the record. */
export interface EdgeRow {
  readonly id: string
  /** The edge that choosing the row selects. */
  readonly edge: string
  readonly line: string
  readonly layer: Layer
  /** Ids of what it leads from, several where they speak jointly. */
  readonly from: readonly string[]
  readonly to: string
  readonly edges: readonly MapEdge[]
  /** Whose words a claim is; nobody's for the record. */
  readonly speakers: readonly string[]
  readonly dates: readonly string[]
  /** Paragraphs of the document on the map. */
  readonly paragraphs: readonly number[]
  readonly verification: Verification
}

export interface NodeRow {
  readonly node: MapNode
  /** Edges shown that lead to it or from it. */
  readonly degree: number
}

/** What is said in the order of the text, each with what it is about and whom it addresses; then what is on record. */
export function edgeRows(atlas: Atlas, shown: Shown): readonly EdgeRow[] {
  const places = new Map(atlas.document.assertions.map(({ proposition }, place) => [proposition.id, place]))
  const speakers = new Map(shown.voices.map((voice) => [voice.id, voice.speakers]))
  const rank = (line: Line) => {
    if (line.layer === 'RECORD') return Number.MAX_SAFE_INTEGER
    return places.get(line.type === 'speech' ? line.target : line.source) ?? Number.MAX_SAFE_INTEGER - 1
  }
  const order = ['speech', 'about', 'addressed', 'record', 'tie']
  return shown.lines
    .filter(({ type }) => type !== 'tie')
    .map((line) => ({ line, rank: rank(line), type: order.indexOf(line.type) }))
    .sort((one, other) => one.rank - other.rank || one.type - other.type)
    .flatMap(({ line }) => {
      const edges = line.edges.flatMap((id) => (atlas.gone.has(id) ? [] : (atlas.edges.get(id) ?? [])))
      return line.layer === 'RECORD'
        ? edges.map((edge) => recordRow(edge, line))
        : claimRow(line, edges, speakers.get(line.source) ?? [line.source], atlas)
    })
}

/** By kind as in the legend, and by name within one. */
export function nodeRows(atlas: Atlas, shown: Shown, language: string): readonly NodeRow[] {
  const degrees = new Map<string, Set<string>>()
  for (const line of shown.lines) {
    for (const id of line.edges) {
      const edge = atlas.edges.get(id)
      if (edge === undefined || atlas.gone.has(id)) continue
      for (const end of [edge.source, edge.target]) degrees.set(end, (degrees.get(end) ?? new Set()).add(id))
    }
  }
  const words = new Intl.Collator(language, { numeric: true })
  return [...atlas.nodes.values()]
    .filter(({ id }) => shown.nodes.has(id))
    .map((node) => ({ node, degree: degrees.get(node.id)?.size ?? 0 }))
    .sort(
      ({ node: one }, { node: other }) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || words.compare(one.label, other.label),
    )
}

function recordRow(edge: MapEdge, line: Line): EdgeRow {
  return {
    id: edge.id,
    edge: edge.id,
    line: line.id,
    layer: 'RECORD',
    from: [edge.source],
    to: edge.target,
    edges: [edge],
    speakers: [],
    dates: edge.date === null ? [] : [edge.until === null ? edge.date : `${edge.date}/${edge.until}`],
    paragraphs: [],
    verification: edge.verification,
  }
}

function claimRow(line: Line, edges: readonly MapEdge[], from: readonly string[], atlas: Atlas): readonly EdgeRow[] {
  const [first] = edges
  if (first === undefined) return []
  const assertions = distinct(edges.flatMap((edge) => edge.assertions)).flatMap((id) => atlas.assertions.get(id) ?? [])
  const spoken = line.type === 'speech' ? assertions.filter((each) => isSpokenBy(each, from)) : assertions
  const own = spoken.filter(({ document }) => document.id === atlas.document.id)
  return [
    {
      id: line.id,
      edge: first.id,
      line: line.id,
      layer: 'CLAIM',
      from,
      to: line.target,
      edges,
      speakers: line.type === 'speech' ? from : distinct(spoken.flatMap((each) => each.speakers.map(({ id }) => id))),
      dates: distinct(spoken.map(({ date }) => date)),
      paragraphs: distinct(own.flatMap(({ passage }) => passage?.number ?? [])),
      verification: edges.every(({ verification }) => verification === 'CHECKED') ? 'CHECKED' : 'UNCHECKED',
    },
  ]
}

function isSpokenBy(assertion: Assertion, speakers: readonly string[]): boolean {
  return speakers.every((id) => assertion.speakers.some((speaker) => speaker.id === id))
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
