import type { Atlas } from '../state/atlas.ts'
import { spanOf } from '../state/edtf-span.ts'
import type { Drawing } from '../state/lines.ts'
import type { LayoutName } from '../state/view.ts'
import type { Point } from '../state/walk.ts'
import { boxOf, formOf, roleOf } from './boxes.ts'
import type { GraphNode, LayoutRequest, ReadingRequest, SceneNode } from './layout/scene.ts'

/** What the layout worker is asked for an atlas. Filters play no part, so that hiding something moves nothing. */
export function requestFor(
  atlas: Atlas,
  drawing: Drawing,
  { layout, narrow, known }: { layout: LayoutName; narrow: boolean; known: Readonly<Record<string, Point>> },
): LayoutRequest {
  if (layout === 'reading') return readingOf(atlas, drawing, narrow)
  const first = firstPassages(atlas)
  const dates = datesOf(atlas)
  const { make } = makerOf(atlas, drawing, false, layout)
  const issuers = issuersOf(atlas)
  const nodes = new Map<string, GraphNode>()
  for (const node of atlas.nodes.values()) {
    nodes.set(node.id, {
      ...make(node.id, roleOf(node, issuers, atlas.document.id)),
      kind: node.kind,
      when: dates.get(node.id)?.when ?? null,
      date: dates.get(node.id)?.date ?? null,
      order: first.get(node.id)?.place ?? 0,
    })
  }
  for (const { id } of drawing.voices)
    nodes.set(id, { ...make(id, 'voice'), kind: null, when: null, date: null, order: 0 })
  const additions = atlas.additions.map((addition) => [...addition.nodes, ...addition.voices])
  const arrived = new Set(additions.flat())
  const stages = [[...nodes.keys()].filter((id) => !arrived.has(id)), ...additions]
  return {
    layout,
    stages: stages.map((ids) => ids.flatMap((id) => nodes.get(id) ?? [])),
    links: drawing.lines.map(({ source, target, type }) => ({ source, target, type })),
    known,
  }
}

/** Of what has a date, when it is; of what is said, when it was first said. As years with a fraction, the middle of what is meant. */
function datesOf(atlas: Atlas): ReadonlyMap<string, { readonly date: string; readonly when: number }> {
  const dates = new Map<string, string>()
  for (const { proposition, date } of atlas.assertions.values()) {
    const known = dates.get(proposition.id)
    if (known === undefined || date < known) dates.set(proposition.id, date)
  }
  for (const { id, date } of atlas.nodes.values()) if (date !== null && date !== undefined) dates.set(id, date)
  return new Map(
    [...dates].flatMap(([id, date]) => {
      const span = spanOf(date)
      const [from, to] = [span?.from ?? span?.to, span?.to ?? span?.from]
      if (from === null || from === undefined || to === null || to === undefined) return []
      return [[id, { date, when: Math.round((yearsOf(from) + yearsOf(to)) * 5_000) / 10_000 }] as const]
    }),
  )
}

function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 366
}

function issuersOf(atlas: Atlas): ReadonlySet<string> {
  return new Set(atlas.document.issuers.map((issuer) => issuer.id))
}

/** The lines that a diagram of the document draws from the start, and boxes with the sizes they have in a layout. */
function makerOf(atlas: Atlas, drawing: Drawing, narrow: boolean, layout: LayoutName) {
  const arrived = new Set(atlas.additions.flatMap(({ nodes, voices }) => [...nodes, ...voices]))
  const links = drawing.lines
    .filter((line) => line.type !== 'tie' && !arrived.has(line.source) && !arrived.has(line.target))
    .map(({ source, target }) => [source, target] as const)
  const weights = new Map<string, number>()
  for (const id of links.flat()) weights.set(id, (weights.get(id) ?? 0) + 1)
  const form = formOf(layout, narrow)
  const make = (id: string, role: SceneNode['role']): SceneNode => ({
    id,
    role,
    ...boxOf(role, weights.get(id) ?? 0, form),
  })
  return { arrived, links, make }
}

function readingOf(atlas: Atlas, drawing: Drawing, narrow: boolean): ReadingRequest {
  const first = firstPassages(atlas)
  const { arrived, links, make } = makerOf(atlas, drawing, narrow, 'reading')
  const issuers = issuersOf(atlas)
  const nodes = [...atlas.nodes.values()].map((node) => make(node.id, roleOf(node, issuers, atlas.document.id)))
  const voices = drawing.voices.map((voice) => make(voice.id, 'voice'))
  const all = new Map([...nodes, ...voices].map((node) => [node.id, node]))
  const there = (role: SceneNode['role']) => nodes.filter((node) => node.role === role && !arrived.has(node.id))

  const propositions = there('proposition')
    .map((node) => ({ ...node, paragraph: first.get(node.id)?.paragraph ?? 0 }))
    .sort((one, other) => (first.get(one.id)?.place ?? 0) - (first.get(other.id)?.place ?? 0))
  return {
    layout: 'reading',
    scene: {
      speakers: there('speaker'),
      voices: voices.filter((voice) => !arrived.has(voice.id)),
      document: there('document')[0] ?? null,
      propositions,
      entities: there('entity'),
      links,
    },
    arrivals: atlas.additions.map(({ centre, nodes: fresh, voices: voicesToo }) => ({
      centre,
      nodes: [...fresh, ...voicesToo].flatMap((id) => all.get(id) ?? []),
    })),
    narrow,
  }
}

/** For each proposition of the document: the paragraph it first comes in, and its place in the order of the text. */
function firstPassages(atlas: Atlas): ReadonlyMap<string, { paragraph: number; place: number }> {
  const first = new Map<string, { paragraph: number; place: number }>()
  atlas.document.assertions.forEach((assertion, place) => {
    const { id } = assertion.proposition
    if (!first.has(id)) first.set(id, { paragraph: assertion.passage?.number ?? 0, place })
  })
  return first
}
