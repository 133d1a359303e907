import type { Point } from '../../state/walk.ts'
import type { Arrival, SceneNode, Trunk } from './scene.ts'

interface Box extends Point {
  readonly width: number
  readonly height: number
}

const CLEARANCE = 8
/** Half the width of a paragraph's number on its trunk. */
const STATION = 10

/**
 * Places for nodes that arrive on a map already drawn: each the free place nearest to where it was asked for, and nothing
 * known is moved.
 */
export function placeArrivals(
  known: Readonly<Record<string, Point>>,
  sizes: ReadonlyMap<string, SceneNode>,
  arrivals: readonly Arrival[],
  trunks: readonly Trunk[],
): Record<string, Point> {
  // The diagram is one obstacle: between its boxes run its lines, and nothing may stand on them.
  const taken: Box[] = [
    around(
      Object.entries(known).map(([id, point]) => boxAt(point, sizes.get(id))),
      trunks,
    ),
  ]
  const placed: Record<string, Point> = {}
  for (const { centre, nodes } of arrivals) {
    const origin = known[centre] ?? placed[centre] ?? besides(taken)
    const start = known[centre] === undefined && placed[centre] === undefined ? 0 : 1
    for (const node of nodes) {
      const isCentre = node.id === centre
      const point = nearestFree(origin, isCentre ? 0 : start, node, taken)
      placed[node.id] = point
      taken.push(boxAt(point, node))
    }
  }
  return placed
}

function boxAt(point: Point, node: SceneNode | undefined): Box {
  return { x: point.x, y: point.y, width: node?.width ?? 40, height: node?.height ?? 40 }
}

function around(boxes: readonly Box[], trunks: readonly Trunk[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2), ...trunks.map((trunk) => trunk.x - STATION))
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2), ...trunks.map((trunk) => trunk.x + STATION))
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2))
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}

/** A place to begin at for something unconnected: right of everything, at half its height. */
function besides(taken: readonly Box[]): Point {
  const right = Math.max(...taken.map((box) => box.x + box.width / 2))
  const heights = taken.map((box) => box.y)
  return { x: right + 200, y: (Math.min(...heights) + Math.max(...heights)) / 2 }
}

/** Rings of growing size around the origin, wider than high as boxes are; on each, places in a fixed order. */
function nearestFree(origin: Point, firstRing: number, node: SceneNode, taken: readonly Box[]): Point {
  for (let ring = firstRing; ; ring += 1) {
    const places = ring === 0 ? 1 : 6 * ring
    for (let place = 0; place < places; place += 1) {
      const angle = (place / places) * 2 * Math.PI
      const point = { x: origin.x + Math.cos(angle) * ring * 56, y: origin.y + Math.sin(angle) * ring * 30 }
      if (!taken.some((box) => overlap(box, boxAt(point, node)))) return point
    }
  }
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + CLEARANCE &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + CLEARANCE
  )
}
