import type { Atlas } from '../state/atlas.ts'
import type { Drawing } from '../state/lines.ts'
import { boxOf, roleOf } from './boxes.ts'
import type { LayoutRequest, SceneNode } from './layout/scene.ts'

/** What the layout worker is asked for an atlas. Filters play no part, so that hiding something moves nothing. */
export function sceneOf(atlas: Atlas, drawing: Drawing, narrow: boolean): LayoutRequest {
  const weights = new Map<string, number>()
  const first = firstPassages(atlas)
  const arrived = new Set(atlas.additions.flatMap(({ nodes, voices }) => [...nodes, ...voices]))
  const links = drawing.lines
    .filter((line) => line.type !== 'tie' && !arrived.has(line.source) && !arrived.has(line.target))
    .map(({ source, target }) => [source, target] as const)
  for (const id of links.flat()) weights.set(id, (weights.get(id) ?? 0) + 1)

  const issuers = new Set(atlas.document.issuers.map((issuer) => issuer.id))
  const make = (id: string, role: SceneNode['role']): SceneNode => ({
    id,
    role,
    ...boxOf(role, weights.get(id) ?? 0, narrow),
  })
  const nodes = [...atlas.nodes.values()].map((node) => make(node.id, roleOf(node, issuers, atlas.document.id)))
  const voices = drawing.voices.map((voice) => make(voice.id, 'voice'))
  const all = new Map([...nodes, ...voices].map((node) => [node.id, node]))
  const there = (role: SceneNode['role']) => nodes.filter((node) => node.role === role && !arrived.has(node.id))

  const propositions = there('proposition')
    .map((node) => ({ ...node, paragraph: first.get(node.id)?.paragraph ?? 0 }))
    .sort((one, other) => (first.get(one.id)?.place ?? 0) - (first.get(other.id)?.place ?? 0))
  return {
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
