import type { Fidelity, SourceClass, Verification } from '../api/__generated__/operations.ts'
import type { Assertion, MapEdge, MapNode } from './atlas.ts'
import type { Note, Scene, SceneDocument } from './scene.ts'
import { dictionary, fields, listOf, maybe, Misshapen, oneOf, orElse, text, whole } from './shape.ts'
import type { Shape } from './shape.ts'
import { EDGE_TYPES, KINDS, LAYERS, SPEECH_ACTS, STANCES } from './vocabulary.ts'

export const SCENE_FORMAT = 'arms-control-graph/scene'
export const SCENE_VERSION = 1

/** The largest scene that is taken, and the farthest place in it. */
export const MOST_SCENE_NODES = 10_000
export const MOST_SCENE_EDGES = 40_000
const FARTHEST = 1_000_000

const VERIFICATIONS = ['CHECKED', 'UNCHECKED'] as const satisfies readonly Verification[]
const CLASSES = [
  'OFFICIAL',
  'UN',
  'PRESS_OR_ANALYSIS',
  'REPOST',
  'DATASET',
  'OWN_WORK',
] as const satisfies readonly SourceClass[]
const FIDELITIES = [
  'AUTHENTIC',
  'AS_PUBLISHED',
  'OFFICIAL_TRANSLATION',
  'OWN_TRANSLATION',
  'CONVERTED',
] as const satisfies readonly Fidelity[]

const id = text(300)
const line = text(2_000)
const long = text(200_000)
const count = whole(10_000_000)
const verification = orElse(oneOf(VERIFICATIONS), 'UNCHECKED')
const named = listOf(
  fields<Assertion['speakers'][number]>({ id, label: line, labelLanguage: orElse(text(20), 'und') }),
  200,
)

const node = fields<MapNode>({
  id,
  kind: oneOf(KINDS),
  label: line,
  labelLanguage: orElse(text(20), 'und'),
  aliases: orElse(listOf(fields<MapNode['aliases'][number]>({ language: text(20), text: line }), 200), []),
  verification,
  date: maybe(line),
})

const source = fields<MapEdge['citations'][number]['source']>({
  id,
  title: line,
  publisher: line,
  locator: line,
  date: maybe(line),
  statusDate: maybe(line),
  classes: listOf(oneOf(CLASSES), CLASSES.length),
  withdrawn: maybe(fields<{ date: string }>({ date: line })),
})
const citations = listOf(fields<MapEdge['citations'][number]>({ source, locator: maybe(line) }), 200)

const edge = fields<MapEdge>({
  id,
  source: id,
  target: id,
  type: oneOf(EDGE_TYPES),
  layer: oneOf(LAYERS),
  role: maybe(line),
  date: maybe(line),
  until: maybe(line),
  verification,
  assertions: orElse(listOf(id, 1_000), []),
  citations: orElse(citations, []),
})

const assertion = fields<Assertion>({
  id,
  speechAct: oneOf(SPEECH_ACTS),
  stance: oneOf(STANCES),
  date: line,
  verification,
  withdrawn: maybe(fields<{ date: string; reason: string }>({ date: line, reason: long })),
  note: maybe(long),
  locator: maybe(line),
  speakers: named,
  addressees: named,
  proposition: fields<Assertion['proposition']>({
    id,
    label: orElse(line, ''),
    labelLanguage: orElse(text(20), 'und'),
  }),
  document: fields<Assertion['document']>({ id, label: line }),
  passage: maybe(fields<{ number: number }>({ number: count })),
  citations: orElse(citations, []),
  anchors: listOf(
    fields<Assertion['anchors'][number]>({
      language: text(20),
      exact: long,
      prefix: long,
      suffix: long,
      start: count,
      end: count,
      expression: fields({ fidelity: oneOf(FIDELITIES) }),
    }),
    50,
  ),
})

const document = fields<SceneDocument>({
  id,
  label: line,
  labelLanguage: text(20),
  date: line,
  symbol: maybe(line),
  publisher: maybe(line),
  category: line,
  verification,
  issuers: named,
  citations,
  expressions: listOf(
    fields<SceneDocument['expressions'][number]>({
      id,
      language: text(20),
      title: line,
      fidelity: oneOf(FIDELITIES),
      note: maybe(long),
      sha256: text(64),
      citations,
    }),
    50,
  ),
  passages: listOf(
    fields<SceneDocument['passages'][number]>({
      id,
      number: count,
      texts: listOf(
        fields<SceneDocument['passages'][number]['texts'][number]>({ language: text(20), start: count, text: long }),
        50,
      ),
    }),
    20_000,
  ),
  assertions: listOf(assertion, 20_000),
})

const scene = fields<Scene>({
  title: line,
  saved: text(40),
  revision: maybe(text(100)),
  view: text(100_000),
  notes: listOf(fields<Note>({ on: maybe(id), text: long }), 2_000),
  document: maybe(document),
  nodes: listOf(node, MOST_SCENE_NODES),
  edges: listOf(edge, MOST_SCENE_EDGES),
  assertions: listOf(assertion, 40_000),
  positions: dictionary(fields({ x: whole(FARTHEST), y: whole(FARTHEST) }), MOST_SCENE_NODES),
})

/** A scene from the parsed JSON of its file. What leads nowhere is refused, so that nothing drawn is without its ends. */
export const readScene: Shape<Scene> = (value, place) => {
  fields({ format: oneOf([SCENE_FORMAT]), version: known })(value, place)
  const read = scene(value, place)
  const ids = new Set(read.nodes.map((one) => one.id))
  if (ids.size < read.nodes.length) throw new Misshapen('nodes', 'each id once')
  read.edges.forEach(({ source: from, target: to }, index) => {
    const end = ids.has(from) ? (ids.has(to) ? null : 'target') : 'source'
    if (end !== null) throw new Misshapen(`edges[${String(index)}].${end}`, 'the id of one of the nodes')
  })
  return read
}

const known: Shape<number> = (value, place) => {
  if (value !== SCENE_VERSION) throw new Misshapen(place, String(SCENE_VERSION))
  return SCENE_VERSION
}
