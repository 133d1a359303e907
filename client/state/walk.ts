import type { Line } from './lines.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

const VECTORS: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * Where an arrow key leads from a node: to the neighbour that lies most nearly that way, or, where no neighbour does,
 * to the nearest other node that way; null at the edge of the map.
 */
export function stepFrom(
  from: string,
  direction: Direction,
  positions: ReadonlyMap<string, Point>,
  lines: readonly Line[],
): string | null {
  const neighbours = new Set(
    lines.flatMap(({ source, target }) => (source === from ? [target] : target === from ? [source] : [])),
  )
  const others = [...positions.keys()].filter((id) => id !== from)
  const sideways = direction === 'left' || direction === 'right'
  return (
    (sideways
      ? nearest(
          from,
          others.filter((id) => neighbours.has(id)),
          direction,
          positions,
        )
      : null) ?? nearest(from, others, direction, positions)
  )
}

function nearest(
  from: string,
  candidates: readonly string[],
  direction: Direction,
  positions: ReadonlyMap<string, Point>,
): string | null {
  const origin = positions.get(from)
  if (origin === undefined) return null
  const way = VECTORS[direction]
  let best: { id: string; cost: number } | null = null
  for (const id of candidates) {
    const point = positions.get(id)
    if (point === undefined) continue
    const dx = point.x - origin.x
    const dy = point.y - origin.y
    const along = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    if (along <= 0) continue
    // To stray sideways costs more than to go far: an arrow keeps to its row or column as long as it can.
    const cost = along + 3 * aside
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost }
  }
  return best?.id ?? null
}
