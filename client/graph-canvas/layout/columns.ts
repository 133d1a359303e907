import type { Point } from '../../state/walk.ts'
import type { Scenery, Stage } from './graph.ts'
import { byId, GAP, neighboursOf } from './plane.ts'
import type { Plane } from './plane.ts'
import { ACT_WIDTH } from './scene.ts'
import type { GraphNode, Heading, LayerName, Meaning, Trunk } from './scene.ts'
import { stack } from './stack.ts'

/** More than these under each other, and a column goes on beside itself. */
const LONGEST = 30
/** Room between one column and the next, for the lines between them. */
const BETWEEN = 64
/** Where columns begin below their headings, and what is said below who says it. */
const TOP = 34
const HEAD_BOTTOM = 122

const LAYERS: readonly LayerName[] = ['who', 'said', 'binding', 'happening', 'topic']

function layerOf({ kind }: GraphNode): LayerName {
  switch (kind) {
    case null:
    case 'STATE':
    case 'GROUP':
    case 'ORGANIZATION':
    case 'BODY':
    case 'PERSON':
      return 'who'
    case 'PROPOSITION':
      return 'said'
    case 'INSTRUMENT':
    case 'PROVISION':
    case 'DOCUMENT':
      return 'binding'
    case 'INITIATIVE':
    case 'EVENT':
    case 'ROLL_CALL':
      return 'happening'
    case 'TOPIC':
      return 'topic'
  }
}

interface Column {
  readonly means: Meaning
  readonly nodes: readonly GraphNode[]
}

/** A column for who, what they say, what binds them, what happens, and topics; everything at the height of what it is joined to. */
export function placeInLayers(stage: Stage, scenery: Scenery): Scenery {
  const column = (layer: LayerName): Column => ({
    means: { type: 'layer', layer },
    nodes: stage.fresh.filter((node) => layerOf(node) === layer),
  })
  const said = column('said')
  const isThere = scenery.headings.some(({ means }) => sameMeaning(means, said.means))
  // What is said stands where the text puts it, and all else is placed by it.
  const who = column('who')
  const room = isThere || said.nodes.length === 0 || who.nodes.length === 0 ? 0 : BETWEEN + widthOf(who.nodes)
  const left = right(stage) + (stage.plane.places.size === 0 ? 0 : BETWEEN) + room
  const cards = isThere || said.nodes.length === 0 ? null : placeCards(stage, said.nodes, left, TOP, null)
  const headings = [...scenery.headings]
  if (cards !== null) headings.push({ x: cards.x, y: 0, means: said.means })
  const first = cards === null ? [] : [who]
  const others = LAYERS.filter((layer) => layer !== 'said' && (cards === null || layer !== 'who')).map(column)
  const withWho = placeColumns(stage, headings, first, room === 0 ? null : left - room)
  const all = placeColumns(stage, withWho, isThere ? [...others, said] : others, null)
  return { ...scenery, course: 'columns', headings: all, trunks: [...scenery.trunks, ...(cards?.trunks ?? [])] }
}

/**
 * A column for each who speaks, with what it says below it in the order of the text; then what is spoken of, then all else. What
 * several say stands with the first of them; joint speakers have the column of their voice.
 */
export function placeBySpeaker(stage: Stage, scenery: Scenery): Scenery {
  const { fresh, links, plane, all } = stage
  const saidBy = new Map<string, string>()
  for (const { type, source, target } of links) {
    if (type === 'speech' && !saidBy.has(target)) saidBy.set(target, source)
  }
  const headings = [...scenery.headings]
  const trunks = [...scenery.trunks]
  for (const id of [...new Set(saidBy.values())].sort()) {
    const cards = fresh.filter((node) => saidBy.get(node.id) === id)
    if (cards.length === 0) continue
    const heading = headings.find(({ means }) => means.type === 'speaker' && means.id === id)
    if (heading !== undefined) {
      for (const card of cards) plane.put(card, plane.nearestInColumn({ x: heading.x, y: HEAD_BOTTOM }, card))
      continue
    }
    const left = right(stage) + (plane.places.size === 0 ? 0 : BETWEEN)
    const placed = placeCards(stage, cards, left, HEAD_BOTTOM, id)
    headings.push({ x: placed.x, y: 0, means: { type: 'speaker', id } })
    trunks.push(...placed.trunks)
    const tied = links.flatMap(({ type, source, target }) => (type === 'tie' && target === id ? [source] : []))
    const free = (node: string) => (plane.places.has(node) ? [] : [all.get(node)].filter((one) => one !== undefined))
    placeInRow(stage, tied.flatMap(free), { x: placed.x, y: TOP + 8 })
    placeInRow(stage, free(id), { x: placed.x, y: tied.length === 0 ? TOP + 8 : TOP + 56 })
  }
  const rest = fresh.filter(({ id }) => !plane.places.has(id))
  const spokenOf = new Set(
    links.flatMap(({ type, source, target }) => (type === 'about' || type === 'addressed' ? [source, target] : [])),
  )
  const columns: readonly Column[] = [
    { means: { type: 'subjects' }, nodes: rest.filter(({ id }) => spokenOf.has(id)) },
    { means: { type: 'record' }, nodes: rest.filter(({ id }) => !spokenOf.has(id)) },
  ]
  return { ...scenery, course: 'columns', trunks, headings: placeColumns(stage, headings, columns, null) }
}

/** What is said, in columns in the order of the text, each with a trunk on its left for the lines from who says it. */
function placeCards(
  { plane }: Stage,
  nodes: readonly GraphNode[],
  left: number,
  top: number,
  speaker: string | null,
): { readonly x: number; readonly trunks: readonly Trunk[] } {
  const cards = [...nodes].sort((one, other) => one.order - other.order || byId(one, other))
  const rows = rowsOf(cards.length)
  const width = widest(cards)
  const trunks: Trunk[] = []
  for (let from = 0; from < cards.length; from += rows) {
    const part = cards.slice(from, from + rows)
    const x = left + trunks.length * (ACT_WIDTH + width + GAP.x)
    let y = top
    for (const card of part) {
      plane.put(card, { x: x + ACT_WIDTH + width / 2, y: y + card.height / 2 })
      y += card.height + GAP.y
    }
    trunks.push({ x, side: 'left', speaker, propositions: part.map(({ id }) => id), stations: [] })
  }
  const end = left + trunks.length * (ACT_WIDTH + width + GAP.x) - GAP.x
  return { x: (left + ACT_WIDTH + end) / 2, trunks }
}

function placeInRow({ plane }: Stage, nodes: readonly GraphNode[], { x, y }: Point): void {
  let left = x - nodes.reduce((sum, { width }) => sum + width + GAP.x, -GAP.x) / 2
  for (const node of nodes) {
    plane.put(node, { x: left + node.width / 2, y })
    left += node.width + GAP.x
  }
}

function widthOf(nodes: readonly GraphNode[]): number {
  return Math.ceil(nodes.length / rowsOf(nodes.length)) * (widest(nodes) + 2 * GAP.x) - 2 * GAP.x
}

function widest(nodes: readonly GraphNode[]): number {
  return Math.max(0, ...nodes.map(({ width }) => width))
}

function right({ plane, all }: Stage): number {
  return [...plane.places].reduce((most, [id, { x }]) => Math.max(most, x + (all.get(id)?.width ?? 0) / 2), 0)
}

/**
 * New columns stand right of everything, or where `from` says; what comes to a column that is there takes the free place nearest
 * to its neighbours.
 */
function placeColumns(
  stage: Stage,
  before: readonly Heading[],
  columns: readonly Column[],
  from: number | null,
): readonly Heading[] {
  const { plane } = stage
  const headings = [...before]
  const neighbours = neighboursOf(stage.links)
  const wished = ({ id }: GraphNode): number | null => {
    const heights = neighbours(id).flatMap((other) => plane.places.get(other)?.y ?? [])
    return heights.length === 0 ? null : heights.reduce((sum, y) => sum + y, 0) / heights.length
  }
  const fresh = columns.filter(({ means, nodes }) => {
    const heading = headings.find((other) => sameMeaning(other.means, means))
    for (const node of heading === undefined ? [] : nodes) {
      const y = Math.max(TOP + node.height / 2, wished(node) ?? TOP)
      plane.put(node, plane.nearestInColumn({ x: heading?.x ?? 0, y }, node))
    }
    return heading === undefined && nodes.length > 0
  })
  const ordered = inOrder(fresh, neighbours, plane)
  const tallest = Math.max(0, ...ordered.map((nodes) => total(nodes.slice(0, rowsOf(nodes.length)))))
  const centre = middleOf(stage) ?? TOP + tallest / 2
  fresh.forEach(({ means }, index) => {
    const nodes = ordered[index] ?? []
    const rows = rowsOf(nodes.length)
    const width = widest(nodes)
    const start = from ?? right(stage) + (plane.places.size === 0 ? 0 : BETWEEN)
    const parts = Math.ceil(nodes.length / rows)
    for (let part = 0; part < parts; part += 1) {
      const inside = nodes.slice(part * rows, (part + 1) * rows)
      const spread = total(inside)
      const wishes = inside.map((node, place) => ({
        height: node.height,
        wanted: wished(node) ?? centre + ((place + 0.5) / inside.length - 0.5) * spread,
      }))
      const heights = stack(wishes, GAP.y)
      const shift = Math.max(0, TOP - ((heights[0] ?? 0) - (inside[0]?.height ?? 0) / 2))
      inside.forEach((node, place) => {
        plane.put(node, { x: start + width / 2 + part * (width + 2 * GAP.x), y: (heights[place] ?? 0) + shift })
      })
    }
    headings.push({ x: start + (parts * (width + 2 * GAP.x)) / 2 - GAP.x, y: 0, means })
  })
  return headings
}

function middleOf({ plane }: Stage): number | null {
  const heights = [...plane.places.values()].map(({ y }) => y)
  return heights.length === 0 ? null : (Math.min(...heights) + Math.max(...heights)) / 2
}

function rowsOf(count: number): number {
  const parts = Math.ceil(count / Math.max(LONGEST, Math.ceil(Math.sqrt(count) * 2.5)))
  return Math.max(1, Math.ceil(count / parts))
}

function total(nodes: readonly GraphNode[]): number {
  return nodes.reduce((sum, { height }) => sum + height + GAP.y, -GAP.y)
}

/** The order within each column: by the mean height of what each is joined to, settled in a few sweeps. */
function inOrder(
  columns: readonly Column[],
  neighbours: (id: string) => readonly string[],
  plane: Plane,
): readonly (readonly GraphNode[])[] {
  const orders = columns.map(({ nodes }) =>
    [...nodes].sort((one, other) => one.order - other.order || byId(one, other)),
  )
  const heights = [...plane.places.values()].map(({ y }) => y)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  // Shares of the whole height, so that columns of any length can be compared.
  const place = new Map([...plane.places].map(([id, { y }]) => [id, (y - top) / Math.max(1, bottom - top)]))
  const settle = (nodes: readonly GraphNode[]) => {
    nodes.forEach(({ id }, index) => place.set(id, (index + 0.5) / nodes.length))
  }
  orders.forEach(settle)
  for (let sweep = 0; sweep < 6; sweep += 1) {
    for (const nodes of sweep % 2 === 0 ? orders : orders.toReversed()) {
      const inside = new Set(nodes.map(({ id }) => id))
      const wish = new Map(
        nodes.map(({ id }) => {
          const joined = neighbours(id)
            .filter((other) => !inside.has(other))
            .flatMap((other) => place.get(other) ?? [])
          const mean = joined.reduce((sum, each) => sum + each, 0) / joined.length
          return [id, joined.length === 0 ? (place.get(id) ?? 0) : mean] as const
        }),
      )
      nodes.sort((one, other) => (wish.get(one.id) ?? 0) - (wish.get(other.id) ?? 0) || byId(one, other))
      settle(nodes)
    }
  }
  return orders
}

function sameMeaning(one: Meaning, other: Meaning): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
