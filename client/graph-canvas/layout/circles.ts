import type { Point } from '../../state/walk.ts'
import { placeBeside } from './force.ts'
import type { Scenery, Stage } from './graph.ts'
import { byId, GAP, neighboursOf } from './plane.ts'
import type { GraphNode, Guide, Heading } from './scene.ts'

/** Half axes of a ring grow by these: boxes are wide and low. */
const STEP = { x: 108, y: 76 } as const
/** Further room between what is one step away and what is two. */
const APART = { x: 56, y: 30 } as const

/** Around the best connected, rings of what is one step away, two, and so on; what nothing leads to comes last. */
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
  const angles = new Map<string, number>([[middle.id, 0]])
  let radius = { x: 0, y: 0 }
  ringsAround(middle, fresh, neighbours).forEach((ring, index) => {
    const wish = (node: GraphNode) => directionOf(neighbours(node.id).flatMap((id) => angles.get(id) ?? []))
    const wishes = new Map(ring.map((node) => [node.id, wish(node)]))
    const sorted = [...ring].sort(
      (one, other) =>
        (wishes.get(one.id) ?? 0) - (wishes.get(other.id) ?? 0) || one.order - other.order || byId(one, other),
    )
    const inner = { x: radius.x + STEP.x + (index === 0 ? 40 : APART.x), y: radius.y + STEP.y + APART.y }
    const circles = circlesFor(sorted, inner)
    const turn = index === 0 ? -Math.PI / 2 : 0
    circles.forEach((circle, which) => {
      const members = sorted.filter((_, place) => place % circles.length === which)
      const rooms = room(circle, members)
      members.forEach((node, place) => {
        const angle = angleAt(rooms, (place + 0.5) / members.length) + turn
        angles.set(node.id, normal(angle))
        plane.putNearest(node, { x: Math.cos(angle) * circle.x, y: Math.sin(angle) * circle.y })
      })
    })
    radius = circles.at(-1) ?? inner
    const edge = { x: radius.x + STEP.x + 10, y: radius.y + STEP.y * 0.62 }
    guides.push({ shape: 'ring', x: 0, y: 0, width: 2 * edge.x, height: 2 * edge.y })
    headings.push({ x: 0, y: -edge.y, means: { type: 'steps', steps: index + 1 } })
  })
  return { course: 'straight', headings, guides, trunks: [], axis: null }
}

function ringsAround(
  middle: GraphNode,
  fresh: readonly GraphNode[],
  neighbours: (id: string) => readonly string[],
): readonly (readonly GraphNode[])[] {
  const left = new Map(fresh.map((node) => [node.id, node]))
  left.delete(middle.id)
  const rings: GraphNode[][] = []
  for (let ring: readonly GraphNode[] = [middle]; left.size > 0;) {
    const next = ring.flatMap(({ id }) =>
      neighbours(id).flatMap((other) => {
        const node = left.get(other)
        left.delete(other)
        return node ?? []
      }),
    )
    if (next.length === 0) {
      rings.push([...left.values()])
      break
    }
    rings.push(next)
    ring = next
  }
  return rings
}

/** As few ellipses as hold all, each a step beyond the one before. */
function circlesFor(nodes: readonly GraphNode[], inner: Point): readonly Point[] {
  for (let count = 1; ; count += 1) {
    const circles = Array.from({ length: count }, (_, index) => ({
      x: inner.x + index * STEP.x,
      y: inner.y + index * STEP.y,
    }))
    const fits = circles.every((circle, index) => {
      const members = nodes.filter((_, place) => place % count === index)
      return members.length === 0 || capacity(circle, members) >= members.length
    })
    if (fits) return circles
  }
}

const PARTS = 360

/** How many boxes of the usual size an ellipse holds up to each of its parts. */
function room(circle: Point, nodes: readonly GraphNode[]): readonly number[] {
  const width = nodes.reduce((sum, node) => sum + node.width, 0) / nodes.length + GAP.x
  const height = nodes.reduce((sum, node) => sum + node.height, 0) / nodes.length + GAP.y
  let sum = 0
  return Array.from({ length: PARTS }, (_, part) => {
    const angle = (part / PARTS) * 2 * Math.PI
    const dx = (Math.abs(Math.sin(angle)) * circle.x * 2 * Math.PI) / PARTS
    const dy = (Math.abs(Math.cos(angle)) * circle.y * 2 * Math.PI) / PARTS
    // Two boxes are clear of each other as soon as they are in one direction.
    sum += Math.max(dx / width, dy / height)
    return sum
  })
}

function capacity(circle: Point, nodes: readonly GraphNode[]): number {
  return room(circle, nodes).at(-1) ?? 0
}

/** Where a share of all the room ends. */
function angleAt(rooms: readonly number[], share: number): number {
  const wanted = share * (rooms.at(-1) ?? 0)
  const part = rooms.findIndex((sum) => sum >= wanted)
  return ((part === -1 ? PARTS : part) / PARTS) * 2 * Math.PI
}

/** The mean of directions, from 0 to a full turn. */
function directionOf(angles: readonly number[]): number {
  if (angles.length === 0) return 0
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0)
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0)
  return normal(Math.atan2(y, x))
}

function normal(angle: number): number {
  const turn = 2 * Math.PI
  return ((angle % turn) + turn) % turn
}
