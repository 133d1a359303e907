import type { Atlas } from './atlas.ts'
import type { Drawing, Line } from './lines.ts'
import type { View } from './view.ts'

/** How many parallel edges a line stands for: of what is said, one for each act, since those who speak jointly perform it together. */
export function strandCount(line: Pick<Line, 'type' | 'acts' | 'edges'>): number {
  if (line.type === 'tie') return 1
  return line.type === 'speech' ? line.acts.length : line.edges.length
}

/** The drawing with each opened line drawn as its parallel edges, side by side. */
export function openLines(drawing: Drawing, atlas: Atlas, opened: readonly string[]): Drawing {
  if (opened.length === 0) return drawing
  return {
    ...drawing,
    lines: drawing.lines.flatMap((line) =>
      opened.includes(line.id) && strandCount(line) > 1 ? strandsOf(line, atlas) : [line],
    ),
  }
}

function strandsOf(line: Line, atlas: Atlas): readonly Line[] {
  const parts: readonly Omit<Line, 'source' | 'target' | 'layer' | 'type'>[] =
    line.type === 'speech'
      ? line.acts.map((act) => ({
          id: `${line.id}|${act}`,
          acts: [act],
          edges: line.edges.filter((edge) => atlas.edges.get(edge)?.type === act),
        }))
      : line.edges.map((edge) => ({ id: `${line.id}|${edge}`, acts: [], edges: [edge] }))
  return parts.map((part, place) => ({ ...line, ...part, fan: { place, of: parts.length } }))
}

/** Draws the parallel edges of a line one by one, or as one line again. */
export function toggleLine(view: View, id: string): View {
  const { opened } = view
  return { ...view, opened: opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id] }
}
