import type { Line } from '../state/lines.ts'
import type { Point } from '../state/walk.ts'
import type { Size } from './boxes.ts'
import { HEAD_HEIGHT } from './layout/scene.ts'
import type { LayoutResult, Trunk } from './layout/scene.ts'

export type Placed = Point & Size

/** How a line runs, in the terms of Cytoscape's edge styles: ends relative to their node, bends relative to the straight way. */
export interface Route {
  readonly curve: 'segments' | 'bezier' | 'straight'
  readonly from: string
  readonly to: string
  readonly weights: readonly number[]
  readonly distances: readonly number[]
}

/** Distance between two boxes from which a line leaves and enters them sideways. */
const SIDEWAYS = 24
/** Most that a line goes straight out of a box before it turns. */
const SWING = 70

/** Where the lines of a drawing run; made anew when the drawing changes, asked again when something is dragged. */
export type Router = (line: Line, source: Placed, target: Placed) => Route

/**
 * Speech runs along the trunk of its column, so that what is said in one voice is one stem with branches. In the same way the
 * record runs along lanes beside the middle column, one for each entity that much leads to. Everything else swings from side to side.
 */
export function createRouter(lines: readonly Line[], { course, trunks, middle }: LayoutResult): Router {
  if (course === 'straight' || course === 'rings')
    return (line, source, target) => (line.fan === undefined ? straight : fanned(source, target, line.fan))
  const trunkOf = new Map(trunks.flatMap((trunk) => trunk.propositions.map((id) => [id, trunk] as const)))
  const lanes = course === 'reading' ? assignLanes(lines, middle) : new Map<string, Lane>()
  return (line, source, target) => {
    if (line.type === 'tie') return straight
    const trunk = line.type === 'speech' ? trunkOf.get(line.target) : undefined
    if (trunk !== undefined && (trunk.speaker ?? line.source) === line.source)
      return alongTrunk(source, target, trunk, line.fan === undefined ? 0 : spread(line.fan))
    if (line.fan !== undefined) {
      const inColumn = course === 'reading' && isColumnar(source, target, middle)
      return inColumn ? bow(source, target, line.fan.place * SPREAD) : fanned(source, target, line.fan)
    }
    const lane = lanes.get(line.id)
    if (lane !== undefined && isColumnar(source, target, middle)) return alongLane(source, target, lane)
    if (course === 'reading' && line.type !== 'record' && isHead(target) && !isHead(source))
      return upToHead(source, target)
    const apart = Math.abs(target.x - source.x) - (source.width + target.width) / 2
    if (apart >= SIDEWAYS) return swing(source, target)
    return course === 'reading' ? straight : bow(source, target)
  }
}

interface Lane {
  readonly x: number
  readonly side: 1 | -1
  /** Height at which lines from the head turn into the lane. */
  readonly turn: number
}

const LANE_WIDTH = 6
const LANES_A_SIDE = 5

/** The end with more lines of the record gives its lane to a line; the busiest lanes lie nearest, left and right in turn. */
function assignLanes(lines: readonly Line[], middle: LayoutResult['middle']): ReadonlyMap<string, Lane> {
  const record = lines.filter((line) => line.type === 'record')
  const degree = new Map<string, number>()
  for (const id of record.flatMap(({ source, target }) => [source, target])) degree.set(id, (degree.get(id) ?? 0) + 1)
  const byDegree = (one: string, other: string) =>
    (degree.get(other) ?? 0) - (degree.get(one) ?? 0) || (one < other ? -1 : 1)
  const hubOf = ({ source, target }: Line) => [source, target].sort(byDegree)[0] ?? source
  const hubs = [...new Set(record.map(hubOf))].sort(byDegree)
  return new Map(
    record.map((line) => {
      const place = hubs.indexOf(hubOf(line))
      const side = place % 2 === 0 ? -1 : 1
      const step = Math.floor(place / 2) % LANES_A_SIDE
      const x = middle.x + side * (middle.width / 2 + 9 + step * LANE_WIDTH)
      return [line.id, { x, side, turn: HEAD_HEIGHT - 40 + step * 4 }]
    }),
  )
}

function isColumnar(source: Placed, target: Placed, middle: LayoutResult['middle']): boolean {
  const inside = (place: Placed) => Math.abs(place.x - middle.x) < 2
  return (inside(source) && (inside(target) || isHead(target))) || (inside(target) && isHead(source))
}

function isHead(place: Placed): boolean {
  return place.y <= 0
}

function alongLane(source: Placed, target: Placed, lane: Lane): Route {
  const leave = (place: Placed): readonly Point[] => {
    if (!isHead(place))
      return [
        { x: place.x + (lane.side * place.width) / 2, y: place.y },
        { x: lane.x, y: place.y },
      ]
    const reach = place.width / 2 - 8
    const x = Math.max(place.x - reach, Math.min(place.x + reach, lane.x))
    return [
      { x, y: place.y + place.height / 2 },
      { x, y: lane.turn },
      { x: lane.x, y: lane.turn },
    ]
  }
  const [start, ...out] = leave(source)
  const [end, ...back] = leave(target)
  if (start === undefined || end === undefined) return straight
  return route('segments', source, target, start, end, [...out, ...back.reverse()])
}

const straight: Route = {
  curve: 'straight',
  from: 'outside-to-node',
  to: 'outside-to-node',
  weights: [],
  distances: [],
}

function alongTrunk(source: Placed, target: Placed, trunk: Trunk, aside: number): Route {
  const outside = trunk.side === 'left' ? -1 : 1
  const towards = trunk.x < source.x ? -1 : 1
  const start = { x: source.x + (towards * source.width) / 2, y: source.y }
  const end = { x: target.x + (outside * target.width) / 2, y: target.y + aside }
  return route('segments', source, target, start, end, [
    { x: trunk.x, y: start.y },
    { x: trunk.x, y: end.y },
  ])
}

/** Distance between parallel edges that are drawn one by one. */
const SPREAD = 14

function spread({ place, of }: NonNullable<Line['fan']>): number {
  return (place - (of - 1) / 2) * SPREAD
}

/** One of several parallel edges: bent away from the straight way, each by its own distance. */
function fanned(source: Placed, target: Placed, fan: NonNullable<Line['fan']>): Route {
  const [dx, dy] = [target.x - source.x, target.y - source.y]
  const length = Math.hypot(dx, dy) || 1
  // The line comes half as near to its bend as the bend stands off, so lines are one and a half times as far from each other there.
  const off = (3 * spread(fan)) / length
  const bend = { x: (source.x + target.x) / 2 - dy * off, y: (source.y + target.y) / 2 + dx * off }
  return route('bezier', source, target, edgeOf(source, bend), edgeOf(target, bend), [bend])
}

/** Where the way from the middle of a box to a point leaves the box. */
export function edgeOf(box: Placed, { x, y }: Point): Point {
  const [dx, dy] = [x - box.x, y - box.y]
  const share = Math.min(box.width / 2 / (Math.abs(dx) || 1), box.height / 2 / (Math.abs(dy) || 1), 1)
  return { x: box.x + dx * share, y: box.y + dy * share }
}

/** What is said about a speaker goes back up beside its column, not across what else is said. */
function upToHead(source: Placed, target: Placed): Route {
  const way = target.x < source.x ? -1 : 1
  const start = { x: source.x + (way * source.width) / 2, y: source.y }
  const x = start.x + way * 16
  const reach = target.width / 2 - 14
  const end = {
    x: Math.max(target.x - reach, Math.min(target.x + reach, x)),
    y: target.y + target.height / 2,
  }
  return route('segments', source, target, start, end, [
    { x, y: start.y },
    { x, y: HEAD_HEIGHT - 24 },
    { x: end.x, y: HEAD_HEIGHT - 24 },
  ])
}

function swing(source: Placed, target: Placed): Route {
  const way = Math.sign(target.x - source.x)
  const start = { x: source.x + (way * source.width) / 2, y: source.y }
  const end = { x: target.x - (way * target.width) / 2, y: target.y }
  const reach = way * Math.min(Math.abs(end.x - start.x) / 2, SWING)
  return route('bezier', source, target, start, end, [
    { x: start.x + reach, y: start.y },
    { x: end.x - reach, y: end.y },
  ])
}

/** Within a column, out at one side and in again, past what stands between. */
function bow(source: Placed, target: Placed, further = 0): Route {
  const start = { x: source.x + source.width / 2, y: source.y }
  const end = { x: target.x + target.width / 2, y: target.y }
  const reach = Math.max(start.x, end.x) + 18 + Math.min(26, Math.abs(end.y - start.y) / 20) + further
  return route('bezier', source, target, start, end, [
    { x: reach, y: start.y },
    { x: reach, y: end.y },
  ])
}

function route(
  curve: Route['curve'],
  source: Placed,
  target: Placed,
  start: Point,
  end: Point,
  bends: readonly Point[],
): Route {
  const dx = end.x - start.x
  const dy = end.y - start.y
  const length = Math.hypot(dx, dy) || 1
  return {
    curve,
    from: `${px(start.x - source.x)} ${px(start.y - source.y)}`,
    to: `${px(end.x - target.x)} ${px(end.y - target.y)}`,
    weights: bends.map((bend) => ((bend.x - start.x) * dx + (bend.y - start.y) * dy) / length ** 2),
    distances: bends.map((bend) => ((bend.y - start.y) * dx - (bend.x - start.x) * dy) / length),
  }
}

function px(value: number): string {
  return `${String(Math.round(value * 100) / 100)}px`
}
