import type { Point } from '../state/walk.ts'
import type { Placed } from './routes.ts'

/** The name of a line: how large it is, where it stands of itself, and where else along its line it may stand. */
export interface LineName {
  readonly width: number
  readonly height: number
  readonly middle: Point
  readonly elsewhere: readonly Point[]
}

/** Room from one name to the next. */
const APART = 3

/**
 * A place for each name where it covers neither another name nor a box: its own where that is free, else the next free one along
 * its line. Where all are taken it stands where it covers no other name, and at the last where it would of itself.
 */
export function placesApart(names: readonly LineName[], boxes: readonly Placed[]): readonly Point[] {
  const taken: Placed[] = []
  return names.map(({ width, height, middle, elsewhere }) => {
    const isFree = (point: Point, others: readonly Placed[]) =>
      others.every(
        (other) =>
          Math.abs(point.x - other.x) >= (width + other.width) / 2 + APART ||
          Math.abs(point.y - other.y) >= (height + other.height) / 2 + APART,
      )
    const places = [middle, ...elsewhere]
    const free = places.filter((point) => isFree(point, taken))
    const place = free.find((point) => isFree(point, boxes)) ?? free[0] ?? middle
    taken.push({ ...place, width, height })
    return place
  })
}

/** Shares of the length of a line at which a name may stand, those in its middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9]

/** Places along a way from corner to corner. */
export function pointsAlong(corners: readonly Point[]): readonly Point[] {
  const lengths = corners.slice(1).map((to, index) => distance(corners[index] ?? to, to))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  return SHARES.flatMap((share) => {
    let left = share * whole
    const index = lengths.findIndex((length) => {
      if (left <= length) return true
      left -= length
      return false
    })
    const [from, to, length] = [corners[index], corners[index + 1], lengths[index]]
    if (from === undefined || to === undefined || length === undefined || length === 0) return []
    return [{ x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length }]
  })
}

/** Corners near enough to a way that bends: each bend pulls it, and it touches the middle between two. */
export function flattened([from, ...rest]: readonly Point[]): readonly Point[] {
  const to = rest.at(-1)
  if (from === undefined || to === undefined) return []
  const bends = rest.slice(0, -1)
  const corners = [from]
  bends.forEach((bend, index) => {
    const [start, next] = [corners.at(-1) ?? from, bends[index + 1]]
    const end = next === undefined ? to : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 }
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const weigh = (one: number, middle: number, other: number) =>
        (1 - share) ** 2 * one + 2 * share * (1 - share) * middle + share ** 2 * other
      corners.push({ x: weigh(start.x, bend.x, end.x), y: weigh(start.y, bend.y, end.y) })
    }
  })
  return bends.length === 0 ? [from, to] : corners
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y)
}
