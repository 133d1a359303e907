import { placeBeside } from './force.ts'
import type { Scenery, Stage } from './graph.ts'
import { directionOf, ovalAround, reachAt, TURN, widthOf } from './oval.ts'
import { byId, GAP, neighboursOf } from './plane.ts'
import { placeInRows } from './rows.ts'
import type { Hole } from './rows.ts'
import { ACT_HEIGHT } from './scene.ts'
import type { GraphNode, Guide, Heading } from './scene.ts'

/** Room at either side of the line around a ring. */
const BESIDE = 10

/** From the middle of a ring's heading to what stands below it. */
const ABOVE = 10

/** Around the best connected, rings of what is one step away, two, and so on; what nothing leads to comes last. Each ring is filled row by row. */
export function placeInCircles(stage: Stage, scenery: Scenery): Scenery {
  const { fresh, links, plane } = stage
  if (plane.places.size > 0) {
    placeBeside(stage)
    return scenery
  }
  const neighbours = neighboursOf(links)
  const [middle] = [...fresh].sort(
    (one, other) => neighbours(other.id).length - neighbours(one.id).length || byId(one, other),
  )
  if (middle === undefined) return scenery
  plane.put(middle, { x: 0, y: 0 })
  const headings: Heading[] = []
  const guides: Guide[] = []
  const directions = new Map<string, number>()
  const height = Math.max(...fresh.map((node) => node.height))
  const rows = { height, between: links.some(({ type }) => type === 'speech') ? ACT_HEIGHT : GAP.y }
  let inner = 0
  let hole: Hole = (y) => (y === 0 ? middle.width / 2 + GAP.x : 0)
  for (const { means, members } of ringsAround(middle, fresh, neighbours)) {
    const wishes = new Map(
      members.flatMap(({ id }) => {
        const wish = meanOf(neighbours(id).flatMap((other) => directions.get(other) ?? []))
        return wish === null ? [] : [[id, wish] as const]
      }),
    )
    const sorted = [...members].sort(
      (one, other) =>
        (wishes.get(one.id) ?? 0) - (wishes.get(other.id) ?? 0) || one.order - other.order || byId(one, other),
    )
    const places = placeInRows(sorted, wishes, hole, rows)
    let half = 0
    let top = 0
    for (const node of sorted) {
      const place = places.get(node.id)
      if (place === undefined) continue
      plane.put(node, place)
      directions.set(node.id, directionOf(place))
      half = Math.max(half, ovalAround(place, node))
      top = Math.min(top, place.y - node.height / 2)
    }
    const edge = half + BESIDE
    hole = (y) => reachAt(edge + BESIDE, Math.max(0, Math.abs(y) - height / 2))
    guides.push({ shape: 'ring', x: 0, y: 0, width: widthOf(edge), height: 2 * edge })
    // Close above a row at the ring's top, which may be well below its line: so it is in sight wherever that row is.
    headings.push({ x: 0, y: top - ABOVE < -inner ? top - ABOVE : -edge, means })
    inner = edge
  }
  return { course: 'rings', headings, guides, trunks: [], axis: null }
}

interface Ring {
  readonly means: Heading['means']
  readonly members: readonly GraphNode[]
}

function ringsAround(
  middle: GraphNode,
  fresh: readonly GraphNode[],
  neighbours: (id: string) => readonly string[],
): readonly Ring[] {
  const left = new Map(fresh.map((node) => [node.id, node]))
  left.delete(middle.id)
  const rings: Ring[] = []
  for (let ring: readonly GraphNode[] = [middle]; left.size > 0;) {
    const members = ring.flatMap(({ id }) =>
      neighbours(id).flatMap((other) => {
        const node = left.get(other)
        left.delete(other)
        return node ?? []
      }),
    )
    if (members.length === 0) {
      rings.push({ means: { type: 'apart' }, members: [...left.values()] })
      break
    }
    rings.push({ means: { type: 'steps', steps: rings.length + 1 }, members })
    ring = members
  }
  return rings
}

/** The mean of directions, from 0 to a full turn; of none there is none. */
function meanOf(directions: readonly number[]): number | null {
  if (directions.length === 0) return null
  const x = directions.reduce((sum, direction) => sum + Math.cos(direction), 0)
  const y = directions.reduce((sum, direction) => sum + Math.sin(direction), 0)
  return (Math.atan2(y, x) + TURN) % TURN
}
