import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import type { Point } from '../../state/walk.ts'
import type { Stage } from './graph.ts'
import { neighboursOf } from './plane.ts'
import type { GraphNode } from './scene.ts'

/** Boxes are wide and low. Forces know only circles, so the plane they work in is squeezed by this. */
const SQUEEZE = 1.25

/** From so many fresh nodes among known ones on, forces find their places; fewer are set where there is room. */
const FEW = 60

/** Share of the plane that boxes are to take up at most before free places are sought: fuller, one must look far for them. */
const DENSITY = 0.7

interface Body extends SimulationNodeDatum {
  readonly node: GraphNode
  readonly radius: number
}

/** The same stage always gets the same places: d3-force draws its chance from a fixed seed. */
export function* placeByForce(stage: Stage): Generator<number, void, boolean> {
  const { fresh, plane } = stage
  if (fresh.length === 0) return
  if (plane.places.size > 0 && fresh.length < FEW) {
    placeBeside(stage)
    return
  }
  const isFresh = new Set(fresh.map(({ id }) => id))
  const bodies = [...stage.all.values()]
    .filter(({ id }) => plane.places.has(id) || isFresh.has(id))
    .map((node) => bodyOf(node, plane.places.get(node.id)))
  const byNode = new Map(bodies.map((body) => [body.node.id, body]))
  const links = stage.links.flatMap(({ source, target }): SimulationLinkDatum<Body>[] => {
    const [from, to] = [byNode.get(source), byNode.get(target)]
    return from === undefined || to === undefined ? [] : [{ source: from, target: to }]
  })
  const many = bodies.length > 400
  const simulation = forceSimulation(bodies)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(many ? -150 : -210)
        .theta(1)
        .distanceMax(1600),
    )
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(many ? 50 : 44))
    .force('collide', forceCollide<Body>(({ radius }) => radius).strength(0.8))
    .force('x', forceX(0).strength(0.055))
    .force('y', forceY(0).strength(0.065))
    .stop()
  const ticks = Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay()))
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick()
    const stop = yield ((tick + 1) / ticks) * 0.97
    if (!stop) continue
    spread(bodies)
    break
  }
  // Whoever is best connected keeps its place; each next takes the free place nearest to its own.
  const neighbours = neighboursOf(stage.links)
  const weight = ({ node }: Body) => neighbours(node.id).length
  const settled = bodies.filter(({ node }) => isFresh.has(node.id)).sort((one, other) => weight(other) - weight(one))
  for (const { node, x = 0, y = 0 } of settled) plane.putNearest(node, { x: x * SQUEEZE, y })
}

/**
 * Forces that were stopped early leave all in a heap: drawn apart until there is room for every box, they keep their places to each
 * other, and finding those where no two overlap takes a fraction of the time. Where some stand fast, all stay.
 */
function spread(bodies: readonly Body[]): void {
  if (bodies.some(({ fx }) => typeof fx === 'number')) return
  const needed = bodies.reduce((sum, { radius }) => sum + radius ** 2, 0) / DENSITY
  const middle = middleOf(bodies.map(({ x = 0, y = 0 }) => ({ x, y })))
  const reach = bodies.reduce((sum, { x = 0, y = 0 }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0)
  // Of a disc that is filled evenly, twice the mean of the squared distances is the square of its radius.
  const factor = Math.sqrt(needed / Math.max(1, (2 * reach) / bodies.length))
  if (factor <= 1) return
  for (const body of bodies) {
    body.x = middle.x + ((body.x ?? 0) - middle.x) * factor
    body.y = middle.y + ((body.y ?? 0) - middle.y) * factor
  }
}

function bodyOf(node: GraphNode, place: Point | undefined): Body {
  // The circle of the box's own area, and a little more.
  const radius = 1.18 * Math.sqrt(((node.height / 2 + 8) * (node.width / 2 + 8)) / SQUEEZE)
  return place === undefined ? { node, radius } : { node, radius, fx: place.x / SQUEEZE, fy: place.y }
}

/** A few arrivals: each as near as there is room to the middle of those it is joined to. */
export function placeBeside({ fresh, links, plane }: Stage): void {
  const neighbours = neighboursOf(links)
  const known = [...plane.places.values()]
  const right = Math.max(...known.map(({ x }) => x))
  const beside = known.reduce((sum, { y }) => sum + y, 0) / Math.max(1, known.length)
  for (const node of fresh) {
    const joined = neighbours(node.id).flatMap((id) => plane.places.get(id) ?? [])
    plane.putNearest(node, joined.length === 0 ? { x: right + 240, y: beside } : middleOf(joined))
  }
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
