import type { Point } from '../../state/walk.ts'
import { directionOf, reachAt, TURN } from './oval.ts'
import { byId, GAP } from './plane.ts'
import type { GraphNode } from './scene.ts'

/** How far to either side of the middle a row at a height is not free; 0 where all of it is. */
export type Hole = (y: number) => number

/** Height of all boxes, and room from one row to the next. */
export interface Rows {
  readonly height: number
  readonly between: number
}

/** What of a row is free: all across, or on one side of a hole. */
interface Stretch {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly side: 'left' | 'across' | 'right'
}

/** A stretch with so many places for boxes. */
interface Shared {
  readonly stretch: Stretch
  readonly places: number
}

/**
 * Places for boxes in rows around a hole, in as small an oval as holds them: each as near as may be to the direction that it
 * wishes for, and those of a row spread over all of it. `nodes` are in the order of their wishes, clockwise.
 */
export function placeInRows(
  nodes: readonly GraphNode[],
  wishes: ReadonlyMap<string, number>,
  hole: Hole,
  rows: Rows,
): ReadonlyMap<string, Point> {
  const width = nodes.reduce((sum, node) => sum + node.width, 0) / nodes.length
  const places = sharesFor(nodes.length, width, hole, rows)
    .flatMap((shared) => placesIn(shared))
    .sort((one, other) => one.direction - other.direction || one.x - other.x || one.stretch.y - other.stretch.y)
  const turn = bestTurn(
    nodes.map(({ id }) => wishes.get(id)),
    places.map(({ direction }) => direction),
  )
  const members = new Map<Stretch, { readonly node: GraphNode; readonly x: number }[]>()
  nodes.forEach((node, index) => {
    const place = places[(index + turn) % places.length]
    if (place === undefined) return
    const there = members.get(place.stretch)
    if (there === undefined) members.set(place.stretch, [{ node, x: place.x }])
    else there.push({ node, x: place.x })
  })
  const inOrder = (there: readonly { readonly node: GraphNode; readonly x: number }[]) =>
    [...there].sort((one, other) => one.x - other.x || byId(one.node, other.node)).map(({ node }) => node)
  return new Map([...members].flatMap(([stretch, there]) => spread(stretch, inOrder(there))))
}

/** By so much an oval grows until it is large enough. */
const STEP = 4

function sharesFor(count: number, width: number, hole: Hole, rows: Rows): readonly Shared[] {
  for (let half = rows.height; ; half += STEP) {
    const shares = stretchesIn(half, hole, rows).flatMap((stretch) => {
      const places = Math.floor((stretch.to - stretch.from + GAP.x) / (width + GAP.x))
      return places < 1 ? [] : { stretch, places }
    })
    const surplus = shares.reduce((sum, { places }) => sum + places, 0) - count
    if (surplus >= 0) return without(surplus, shares)
  }
}

function stretchesIn(half: number, hole: Hole, { height, between }: Rows): readonly Stretch[] {
  const pitch = height + between
  const above = Math.floor((half - height / 2) / pitch)
  return Array.from({ length: 2 * above + 1 }, (_, row) => (row - above) * pitch).flatMap((y): Stretch[] => {
    const [near, far] = [hole(y), reachAt(half, Math.abs(y) + height / 2)]
    if (near === 0) return [{ y, from: -far, to: far, side: 'across' }]
    return [
      { y, from: -far, to: -near, side: 'left' },
      { y, from: near, to: far, side: 'right' },
    ]
  })
}

/** Fewer places by so many, each taken where boxes would stand closest. */
function without(surplus: number, shares: readonly Shared[]): readonly Shared[] {
  const left = [...shares]
  const room = ({ stretch, places }: Shared) => (stretch.to - stretch.from) / places
  for (let taken = 0; taken < surplus; taken += 1) {
    const closest = left.reduce((best, shared) => (room(shared) < room(best) ? shared : best))
    left[left.indexOf(closest)] = { ...closest, places: closest.places - 1 }
  }
  return left
}

function placesIn({ stretch, places }: Shared) {
  const { from, to, y } = stretch
  return Array.from({ length: places }, (_, place) => {
    const x = from + ((place + 0.5) * (to - from)) / places
    return { stretch, x, direction: directionOf({ x, y }) }
  })
}

/** By how many places wishes in the order of directions are to be moved on for what they get to be nearest to them. */
function bestTurn(wishes: readonly (number | undefined)[], directions: readonly number[]): number {
  let best = { turn: 0, cost: Infinity }
  for (const turn of directions.keys()) {
    let cost = 0
    for (const [index, wish] of wishes.entries()) {
      const direction = directions[(index + turn) % directions.length]
      if (wish === undefined || direction === undefined) continue
      const apart = Math.abs(wish - direction)
      cost += Math.min(apart, TURN - apart) ** 2
      if (cost >= best.cost) break
    }
    if (cost < best.cost) best = { turn, cost }
  }
  return best.turn
}

/** From one end of a stretch to the other. Boxes that need more room than it has, since they are wider than most, reach beyond it, away from the hole. */
function spread({ y, from, to, side }: Stretch, nodes: readonly GraphNode[]): readonly (readonly [string, Point])[] {
  const taken = nodes.reduce((sum, { width }) => sum + width, 0)
  const gaps = nodes.length - 1
  const gap = gaps === 0 ? 0 : Math.max(GAP.x, (to - from - taken) / gaps)
  const length = taken + gaps * gap
  const isCentred = side === 'across' || length < to - from
  let x = isCentred ? (from + to - length) / 2 : side === 'left' ? to - length : from
  return nodes.map(({ id, width }) => {
    const middle = x + width / 2
    x += width + gap
    return [id, { x: middle, y }] as const
  })
}
