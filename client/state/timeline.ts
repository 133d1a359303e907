import type { Atlas, Assertion, MapEdge } from './atlas.ts'
import { spanOf } from './edtf-span.ts'
import type { Span } from './edtf-span.ts'
import type { Shown } from './filters.ts'
import type { Period, Selection } from './view.ts'

export const LANES = ['event', 'act', 'statement'] as const
export type Lane = (typeof LANES)[number]

/** What stands on the axis of time: a dated entity, acts of one day, or what one document says. */
export interface Mark {
  readonly id: string
  readonly lane: Lane
  readonly date: string
  readonly span: Span
  readonly selection: Selection
  /** Ids of entities and of edges that it stands for. */
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly assertions: readonly string[]
  /** Whether it tells of an end, such as a withdrawal. */
  readonly ends: boolean
}

/** Everything with a date that is shown, earliest first. */
export function marksOf(atlas: Atlas, shown: Shown): readonly Mark[] {
  const edges = [...new Set(shown.lines.filter(({ type }) => type !== 'tie').flatMap((line) => line.edges))]
    .filter((id) => !atlas.gone.has(id))
    .flatMap((id) => atlas.edges.get(id) ?? [])
  const marks = [...dated(atlas, shown), ...acts(edges, atlas), ...statements(edges, atlas)]
  return marks.sort((one, other) => start(one).localeCompare(start(other)) || one.id.localeCompare(other.id))
}

/** From the first day of any mark to the last one; null where nothing has a date. */
export function extentOf(marks: readonly Mark[]): Period | null {
  const days = marks.flatMap(({ span: { from, to } }) => [from, to]).filter((day) => day !== null)
  const [first, ...others] = days
  if (first === undefined) return null
  return others.reduce((all, day) => ({ from: day < all.from ? day : all.from, to: day > all.to ? day : all.to }), {
    from: first,
    to: first,
  })
}

function start({ span: { from, to } }: Mark): string {
  return from ?? to ?? ''
}

function dated(atlas: Atlas, shown: Shown): readonly Mark[] {
  return [...atlas.nodes.values()].flatMap(({ id, date }) => {
    const span = date === null || date === undefined || !shown.nodes.has(id) ? null : spanOf(date)
    if (span === null || date === null || date === undefined) return []
    return [{ ...NOTHING, id, lane: 'event', date, span, selection: { type: 'node', id }, nodes: [id] }]
  })
}

/** Facts of the record with a date of their own: where an end has the date, it tells of it already. */
function acts(edges: readonly MapEdge[], atlas: Atlas): readonly Mark[] {
  const groups = new Map<string, { date: string; ends: boolean; edges: MapEdge[] }>()
  for (const edge of edges) {
    if (edge.layer !== 'RECORD') continue
    if ([edge.source, edge.target].some((id) => atlas.nodes.get(id)?.date != null)) continue
    for (const [date, ends] of [
      [edge.date, false],
      [edge.until, true],
    ] as const) {
      if (date === null) continue
      const key = [edge.type, edge.target, date, ends ? 'end' : ''].join('|')
      const group = groups.get(key) ?? { date, ends, edges: [] }
      group.edges.push(edge)
      groups.set(key, group)
    }
  }
  return [...groups].flatMap(([id, group]) => {
    const span = spanOf(group.date)
    const [first] = group.edges
    if (span === null || first === undefined) return []
    return [
      {
        ...NOTHING,
        ...{ id, lane: 'act', date: group.date, span, ends: group.ends },
        selection: { type: 'edge', id: first.id },
        edges: group.edges.map((edge) => edge.id),
      },
    ]
  })
}

/** What each document says, by when it says it. */
function statements(edges: readonly MapEdge[], atlas: Atlas): readonly Mark[] {
  const groups = new Map<string, Map<string, Assertion>>()
  for (const id of edges.flatMap((edge) => edge.assertions)) {
    const assertion = atlas.assertions.get(id)
    if (assertion === undefined) continue
    const key = `${assertion.document.id}|${assertion.date}`
    groups.set(key, (groups.get(key) ?? new Map<string, Assertion>()).set(id, assertion))
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group.values()
    const span = first === undefined ? null : spanOf(first.date)
    if (first === undefined || span === null) return []
    const { document } = first
    const whole = group.size > 1 && atlas.nodes.has(document.id)
    return [
      {
        ...NOTHING,
        ...{ id, lane: 'statement', date: first.date, span },
        selection: whole ? { type: 'node', id: document.id } : { type: 'quote', id: first.id },
        assertions: [...group.keys()],
      },
    ]
  })
}

const NOTHING = { nodes: [], edges: [], assertions: [], ends: false } as const
