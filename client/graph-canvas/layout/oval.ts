import type { Point } from '../../state/walk.ts'

/** How much wider than high an oval is: as much as the map on a wide screen. */
const SHAPE = 1.15

/** Of an ellipse it would be two; the more it is, the fuller are the corners. */
const FULLNESS = 2.8

export const TURN = 2 * Math.PI

/** An oval around the middle of the map is known by half of its height. */
export function widthOf(half: number): number {
  return 2 * half * SHAPE
}

/** Half of the height of the smallest oval that holds a box. */
export function ovalAround({ x, y }: Point, { width, height }: { width: number; height: number }): number {
  const [across, down] = [(Math.abs(x) + width / 2) / SHAPE, Math.abs(y) + height / 2]
  return (across ** FULLNESS + down ** FULLNESS) ** (1 / FULLNESS)
}

/** How far an oval reaches to either side at a height; not at all above and below it. */
export function reachAt(half: number, y: number): number {
  return Math.abs(y) >= half ? 0 : SHAPE * (half ** FULLNESS - Math.abs(y) ** FULLNESS) ** (1 / FULLNESS)
}

/** Clockwise from the top, from 0 to a full turn, as if an oval were a circle. */
export function directionOf({ x, y }: Point): number {
  return (Math.atan2(x / SHAPE, -y) + TURN) % TURN
}

const CORNERS = 120

/** Corners of a polygon that looks like an oval, x and y in turn, from -1 to 1. */
export function outline(): readonly number[] {
  const power = (share: number) => Math.sign(share) * Math.abs(share) ** (2 / FULLNESS)
  return Array.from({ length: CORNERS }, (_, corner) => (corner / CORNERS) * TURN).flatMap((angle) =>
    [Math.cos(angle), Math.sin(angle)].map((share) => Math.round(power(share) * 10_000) / 10_000),
  )
}
