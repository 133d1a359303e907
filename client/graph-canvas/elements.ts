import type { ElementDefinition } from 'cytoscape'
import type { EntityKind } from '../api/__generated__/operations.ts'
import { abbreviate } from '../state/abbreviate.ts'
import type { Atlas, MapNode } from '../state/atlas.ts'
import type { Line, Voice } from '../state/lines.ts'
import type { Shown } from '../state/filters.ts'
import { strandCount } from '../state/strands.ts'
import type { Point } from '../state/walk.ts'
import { boxOf, roleOf, SMALL_TEXT, textSizeOf } from './boxes.ts'
import type { Form } from './boxes.ts'
import { fitText } from './fit-text.ts'
import type { Measure } from './fit-text.ts'
import { KIND_ICONS } from './kind-icons.ts'
import { ACT_HEIGHT, ACT_WIDTH } from './layout/scene.ts'
import type { LayoutResult, Meaning } from './layout/scene.ts'
import { edgeOf } from './routes.ts'
import type { Placed, Route, Router } from './routes.ts'
import { FAMILY } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/** What the map says in words; the words themselves belong to the interface's language. */
export interface MapWords {
  /** The acts of a line, such as "allege". */
  readonly acts: (line: Line) => string
  /** What a line says in itself, such as "party to". */
  readonly line: (line: Line) => string
  readonly voice: (voice: Voice) => string
  readonly heading: (means: Meaning) => string
  /** What goes before a name that stands in for one in the reader's language; empty where there is no need. */
  readonly foreign: (labelLanguage: string) => string
}

const SHAPES: Record<Exclude<EntityKind, 'PROPOSITION'>, string> = {
  STATE: 'pill',
  GROUP: 'pill double',
  PERSON: 'soft',
  ORGANIZATION: 'cut',
  BODY: 'cut',
  INSTRUMENT: 'square',
  PROVISION: 'square',
  DOCUMENT: 'square',
  INITIATIVE: 'arrow',
  EVENT: 'slant',
  ROLL_CALL: 'slant',
  TOPIC: 'tag',
}

/** Height of a line of text, with room for what reaches below it. */
const LINE_HEIGHT = 1.05

export interface Picture {
  readonly atlas: Atlas
  readonly shown: Shown
  readonly layout: LayoutResult
  readonly form: Form
  /** What stands where someone put it. */
  readonly placed: Readonly<Record<string, Point>>
  readonly words: MapWords
  readonly tokens: Tokens
  readonly measure: (fontSize: number, weight: number) => Measure
}

/** What is drawn, as Cytoscape's elements, made as they are asked for: nodes in turn, and then any line. */
export interface Elements {
  readonly nodes: Iterable<ElementDefinition>
  /** Null where one of its ends is not among the nodes. */
  readonly lineElement: (line: Line) => ElementDefinition | null
}

export function elementsOf(picture: Picture, router: Router): Elements {
  const placed = new Map<string, Placed>()
  return {
    nodes: nodesOf(picture, placed),
    lineElement: (line) => {
      const [source, target] = [placed.get(line.source), placed.get(line.target)]
      return source === undefined || target === undefined
        ? null
        : lineElement(line, source, target, router(line, source, target), picture)
    },
  }
}

function* nodesOf(picture: Picture, places: Map<string, Placed>): Generator<ElementDefinition> {
  for (const make of [nodeElements, voiceElements]) {
    for (const node of make(picture)) {
      const { data, position } = node
      if (data.id !== undefined && position !== undefined)
        places.set(data.id, { ...position, width: Number(data['width']), height: Number(data['height']) })
      yield picture.placed[data.id ?? ''] === undefined ? node : { ...node, classes: `${String(node.classes)} pinned` }
    }
  }
  yield* stationElements(picture)
  yield* sceneryElements(picture)
}

function* nodeElements({ atlas, shown, layout, form, words, tokens, measure }: Picture): Generator<ElementDefinition> {
  const issuers = new Set(atlas.document.issuers.map((issuer) => issuer.id))
  const weights = new Map<string, number>()
  for (const { source, target, fan } of shown.lines) {
    // Parallel edges weigh as the one line that they are otherwise.
    if (fan !== undefined && fan.place > 0) continue
    weights.set(source, (weights.get(source) ?? 0) + 1)
    weights.set(target, (weights.get(target) ?? 0) + 1)
  }
  const about = new Map<string, MapNode[]>()
  for (const { source, target, type } of atlas.edges.values()) {
    const entity = type === 'ABOUT' ? atlas.nodes.get(target) : undefined
    if (entity === undefined) continue
    const known = about.get(source)
    if (known === undefined) about.set(source, [entity])
    else known.push(entity)
  }
  const subjects = (id: string) => about.get(id) ?? []
  for (const node of atlas.nodes.values()) {
    const position = layout.positions[node.id]
    if (!shown.nodes.has(node.id) || position === undefined) continue
    const role = roleOf(node, issuers, atlas.document.id)
    const weight = weights.get(node.id) ?? 0
    const size = boxOf(role, weight, form)
    const fontSize = textSizeOf(role, weight, form) + (node.labelLanguage.startsWith('zh') ? 1 : 0)
    const isCard = node.kind === 'PROPOSITION'
    const room = size.width - (isCard ? 14 : form === 'compact' ? 30 : 34)
    const lines = Math.max(1, Math.floor(size.height / (fontSize * LINE_HEIGHT)))
    const label = isCard ? abbreviate(node.label, node.labelLanguage, subjects(node.id)) : node.label
    const text = fitText(
      `${words.foreign(node.labelLanguage)}${label}`,
      room,
      lines,
      measure(fontSize, isCard ? 400 : 500),
    )
    yield {
      group: 'nodes',
      position: { ...position },
      data: {
        id: node.id,
        text,
        fontSize,
        ...size,
        inset: 7 - size.width,
        ...(node.kind === 'PROPOSITION' ? {} : { fill: tokens.fills[FAMILY[node.kind]], icon: KIND_ICONS[node.kind] }),
      },
      classes: node.kind === 'PROPOSITION' ? 'card' : `filled ${SHAPES[node.kind]}`,
    }
  }
}

function voiceElements({ shown, layout, form, words }: Picture): ElementDefinition[] {
  return shown.voices.flatMap((voice) => {
    const position = layout.positions[voice.id]
    if (position === undefined) return []
    const size = boxOf('voice', 0, form)
    return {
      group: 'nodes',
      position: { ...position },
      data: { id: voice.id, text: words.voice(voice), fontSize: textSizeOf('voice', 0, form), ...size },
      classes: 'voice',
    }
  })
}

/** The number of each paragraph, where its first proposition leaves the trunk. */
function stationElements({ layout, shown, form }: Picture): ElementDefinition[] {
  if (!shown.lines.some((line) => line.type === 'speech')) return []
  return layout.trunks.flatMap((trunk) =>
    trunk.stations.map(({ paragraph, y }) => ({
      group: 'nodes' as const,
      position: { x: trunk.x, y },
      data: { id: stationId(paragraph), text: String(paragraph), fontSize: SMALL_TEXT[form], width: 20, height: 20 },
      classes: 'scenery station',
      grabbable: false,
    })),
  )
}

/** Headings, and what is drawn beneath everything. */
function sceneryElements({ layout, words }: Picture): ElementDefinition[] {
  const make = (id: string, { x, y }: Point, data: Record<string, unknown>, classes: string): ElementDefinition => ({
    group: 'nodes',
    position: { x, y },
    data: { id, text: '', fontSize: 12, ...data },
    classes: `scenery ${classes}`,
    grabbable: false,
  })
  return [
    ...layout.guides.map(({ x, y, width, height, shape }, index) =>
      make(`${GUIDE} ${String(index)}`, { x, y }, { width, height }, `guide ${shape}`),
    ),
    ...layout.headings.map(({ x, y, means }, index) => {
      const small = means.type === 'year' || means.type === 'steps' || means.type === 'apart'
      const data = { text: words.heading(means), width: 8, height: 16, fontSize: small ? 15 : 17 }
      return make(`${HEADING} ${String(index)}`, { x, y }, data, small ? 'heading small' : 'heading')
    }),
  ]
}

const GUIDE = 'guide'
const HEADING = 'heading'

export function stationId(paragraph: number): string {
  return `paragraph ${String(paragraph)}`
}

export function paragraphOf(id: string): number | null {
  const match = /^paragraph (\d+)$/.exec(id)
  return match === null ? null : Number(match[1])
}

function lineElement(
  line: Line,
  source: Placed,
  target: Placed,
  route: Route,
  { words, measure, layout, form }: Picture,
): ElementDefinition {
  const count = strandCount(line)
  const act = line.type === 'speech' ? words.acts(line) : ''
  const isAbove = layout.course === 'rings'
  const room = isAbove ? target.width : ACT_WIDTH - 26
  const fontSize = SMALL_TEXT[form]
  const measureAct = measure(fontSize, 400)
  const text = fitText(withShortWords(act, room, measureAct), room, isAbove ? 1 : 2, measureAct)
  const width = Math.max(...text.split('\n').map(measureAct))
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.source,
      target: line.target,
      text,
      name: words.line(line),
      ...(count > 1 ? { count: `×${String(count)}` } : {}),
      fontSize,
      // The word stands with its end just before the arrow.
      ...(isAbove ? aboveTarget(source, target, width) : { offset: 10 + width / 2 }),
      ...bends(route),
    },
    classes: `${line.layer === 'RECORD' ? 'record' : `claim ${line.type}`} ${route.curve}${layout.course === 'axis' ? ' quiet' : ''}${count > 1 ? ' bundle' : ''}${line.fan === undefined ? '' : ' strand'}`,
  }
}

/** Words too long for a line are cut, not broken: the rest of one would stand below it like another. */
function withShortWords(act: string, room: number, measureAct: Measure): string {
  const short = (word: string) => (/\p{Script=Han}/u.test(word) ? word : fitText(word, room, 1, measureAct))
  return act.split(' ').map(short).join(' ')
}

/** From where a line ends to the place of its word above the box there: near the line, and not beyond the box. */
function aboveTarget(source: Placed, target: Placed, width: number) {
  const end = edgeOf(target, source)
  const reach = Math.max(0, (target.width - width) / 2)
  const x = Math.max(target.x - reach, Math.min(target.x + reach, end.x))
  return { offset: 0, aside: x - end.x, above: target.y - (target.height + ACT_HEIGHT) / 2 - end.y }
}

/** The part of an edge's data that changes when one of its ends is moved. */
export function bends({ from, to, weights, distances }: Route): Record<string, unknown> {
  return { from, to, weights: weights.join(' '), distances: distances.join(' ') }
}
