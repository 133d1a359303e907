import type { Assertion, Atlas } from './atlas.ts'
import { lineOfEdge } from './filters.ts'
import type { Drawing, Line } from './lines.ts'
import type { Selection } from './view.ts'
import type { Way } from './ways.ts'

/** What a selection lights up on the map; all else is dimmed. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
  /** What was selected itself, as opposed to what belongs to it. */
  readonly selected: ReadonlySet<string>
}

/**
 * What is said is never lit without who says it: a proposition brings its speakers, and an entity brings the
 * propositions about it together with theirs.
 */
export function emphasise(selection: Selection | null, atlas: Atlas, drawing: Drawing): Emphasis | null {
  if (selection === null) return null
  switch (selection.type) {
    case 'node':
      return aroundNode(selection.id, atlas, drawing)
    case 'edge':
      return alongEdge(selection.id, drawing)
    case 'quote':
    case 'passage': {
      const propositions = assertionsOf(selection, atlas)
        .map((assertion) => assertion.proposition.id)
        .filter((id) => atlas.nodes.has(id))
      // What is read elsewhere and is not on the map dims nothing on it.
      if (propositions.length === 0) return null
      const lines = propositions.flatMap((id) => drawing.lines.filter((line) => touches(line, id)))
      return lit(propositions, withSpeakers(lines, drawing))
    }
  }
}

/** The lines of ways, with who says what is said along them; their ends stand for what was selected. Null where there are none. */
export function emphasiseWays(ways: readonly Way[], drawing: Drawing): Emphasis | null {
  if (ways.length === 0) return null
  const edges = new Set(ways.flatMap((way) => way.edges))
  const lines = drawing.lines.filter((line) => line.type !== 'tie' && line.edges.some((edge) => edges.has(edge)))
  const ends = ways.flatMap(({ nodes }) => [nodes[0], nodes.at(-1)].filter((id) => id !== undefined))
  return lit([...new Set(ends)], withSpeakers(lines, drawing))
}

function aroundNode(id: string, atlas: Atlas, drawing: Drawing): Emphasis | null {
  const isVoice = drawing.voices.some((voice) => voice.id === id)
  if (!isVoice && !atlas.nodes.has(id)) return null
  const own = drawing.lines.filter((line) => touches(line, id))
  const voices = new Set(own.filter((line) => line.type === 'tie' && line.source === id).map((line) => line.target))
  const spoken = drawing.lines.filter((line) => line.type === 'speech' && voices.has(line.source))
  return lit([id], withSpeakers([...own, ...spoken], drawing))
}

function alongEdge(edge: string, drawing: Drawing): Emphasis | null {
  const line = lineOfEdge(drawing.lines, edge)
  return line === undefined ? null : lit([line.id], withSpeakers([line], drawing))
}

/** The lines with, for each proposition at their ends, the lines that lead to it from who speaks. */
function withSpeakers(lines: readonly Line[], drawing: Drawing): ReadonlySet<Line> {
  const claims = lines.filter((line) => line.type === 'about' || line.type === 'addressed')
  const propositions = new Set(claims.map((line) => line.source))
  const speech = drawing.lines.filter((line) => line.type === 'speech' && propositions.has(line.target))
  const all = new Set([...lines, ...speech])
  const voices = new Set([...all].filter((line) => line.type === 'speech').map((line) => line.source))
  for (const line of drawing.lines) if (line.type === 'tie' && voices.has(line.target)) all.add(line)
  return all
}

function lit(selected: readonly string[], lines: ReadonlySet<Line>): Emphasis {
  const nodes = new Set(selected)
  for (const line of lines) nodes.add(line.source).add(line.target)
  return { nodes, lines: new Set([...lines].map((line) => line.id)), selected: new Set(selected) }
}

function touches(line: Line, id: string): boolean {
  return line.source === id || line.target === id
}

/** The assertions whose words a selection stands for: what the reader highlights. */
export function assertionsOf(selection: Selection | null, atlas: Atlas): readonly Assertion[] {
  if (selection === null) return []
  const all = [...atlas.assertions.values()]
  switch (selection.type) {
    case 'node': {
      const about = new Set(
        [...atlas.edges.values()]
          .filter((edge) => edge.layer === 'CLAIM' && edge.target === selection.id)
          .flatMap((edge) => edge.assertions),
      )
      return all.filter((assertion) => about.has(assertion.id) || assertion.proposition.id === selection.id)
    }
    case 'edge': {
      const ids = atlas.edges.get(selection.id)?.assertions ?? []
      return all.filter((assertion) => ids.includes(assertion.id))
    }
    case 'quote':
      return all.filter((assertion) => assertion.id === selection.id)
    case 'passage':
      return all.filter(
        (assertion) => assertion.document.id === atlas.document.id && assertion.passage?.number === selection.number,
      )
  }
}
