import type { Scenery, Stage } from './graph.ts'
import { byId, GAP, neighboursOf } from './plane.ts'
import type { GraphNode, Guide, Heading } from './scene.ts'

/** Length of the axis without its days, least and most, and how far from it boxes begin. */
const LENGTH = { most: 1240, least: 560 } as const
const CLEAR = 40
/** Where what has no date begins, below the axis. */
const UNDATED = 110
/** How far apart years are that are named. */
const TICK = 138

/** More than these of one date have columns side by side, and the axis is drawn as broad there. */
const ROWS = 16

/** Room at either side of a date that is drawn broad. */
const EDGE = 12

/** A date of so many that the axis is drawn broad there: all of that breadth is this one date. */
interface Broad {
  readonly date: string
  readonly when: number
  readonly columns: number
  /** From the middle of one column to that of the next. */
  readonly step: number
  readonly width: number
}

/** From one year to another, in units of the map, with dates that are drawn broad between. */
export interface Axis {
  readonly first: number
  readonly end: number
  readonly length: number
  readonly broad: readonly Broad[]
}

/** Above an axis of years everything that has a date, at its date; below it what has none, near what it is joined to. */
export function placeInTime(stage: Stage, scenery: Scenery): Scenery {
  const { fresh, plane } = stage
  const drawn = scenery.axis === null ? drawAxis(stage) : { ...scenery, axis: scenery.axis }
  for (const nodes of byDate(fresh)) {
    const [{ when, date } = { when: null, date: null }] = nodes
    if (when === null) continue
    const x = placeOn(drawn.axis, when)
    const day = drawn.axis.broad.find((broad) => broad.date === date)
    const columns = day?.columns ?? 1
    nodes.forEach((node, place) => {
      const column = Math.floor(place / Math.ceil(nodes.length / columns))
      const point = { x: x + (column - (columns - 1) / 2) * (day?.step ?? 0), y: -CLEAR - node.height / 2 }
      plane.put(node, plane.nearestInColumn(point, node, true))
    })
  }
  placeUndated(
    stage,
    drawn.axis,
    fresh.filter(({ when }) => when === null),
  )
  return drawn
}

/** What has a date, by date, first the earliest; of one date entities before what is said. */
function byDate(nodes: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
  const dates = new Map<string, GraphNode[]>()
  for (const node of nodes) {
    if (node.when === null) continue
    const key = `${node.date ?? String(node.when)} ${isSaid(node) ? 'said' : ''}`
    const known = dates.get(key)
    if (known === undefined) dates.set(key, [node])
    else known.push(node)
  }
  const rank = ([first]: readonly GraphNode[]) => (first !== undefined && isSaid(first) ? 1 : 0)
  return [...dates.values()]
    .map((same) => same.sort((one, other) => one.order - other.order || byId(one, other)))
    .sort((one, other) => rank(one) - rank(other) || (one[0]?.when ?? 0) - (other[0]?.when ?? 0))
}

function isSaid({ kind }: GraphNode): boolean {
  return kind === 'PROPOSITION'
}

function drawAxis({ fresh, plane }: Stage): Scenery & { readonly axis: Axis } {
  const axis = axisFor(fresh)
  const span = placeOn(axis, axis.end) - placeOn(axis, axis.first)
  const years = yearsBetween(axis).filter((year) => axis.broad.every(({ when }) => when !== year))
  const headings: Heading[] = years.map((year) => ({ x: placeOn(axis, year), y: 16, means: { type: 'year', year } }))
  const guides: Guide[] = [
    { shape: 'line', x: 0, y: 0, width: span + 60, height: 2 },
    ...years.map((year): Guide => ({ shape: 'line', x: placeOn(axis, year), y: 0, width: 2, height: 10 })),
  ]
  for (const { date, when, width } of axis.broad) {
    const x = placeOn(axis, when)
    guides.push({ shape: 'line', x, y: 0, width: width - EDGE, height: 8 })
    headings.push({ x, y: 20, means: { type: 'date', date } })
  }
  plane.block({ x: 0, y: 10, width: span + 400, height: 60 })
  if (fresh.some(({ when }) => when === null)) {
    headings.push({ x: 0, y: UNDATED - 44, means: { type: 'undated' } })
  }
  return { course: 'axis', headings, guides, trunks: [], axis }
}

function axisFor(fresh: readonly GraphNode[]): Axis {
  const dates = fresh.flatMap(({ when }) => when ?? [])
  const first = Math.floor(dates.length === 0 ? 1925 : Math.min(...dates))
  const last = Math.ceil(dates.length === 0 ? 2025 : Math.max(...dates))
  const broad = broadDates(fresh)
  const taken = broad.reduce((sum, { width }) => sum + width, 0)
  const length = Math.max(LENGTH.least, LENGTH.most - taken)
  return { first, end: Math.max(first + 1, last), length, broad }
}

/** Dates of more than one column holds, as broad as the most that is of one: entities stand below what is said. */
function broadDates(fresh: readonly GraphNode[]): readonly Broad[] {
  const found = new Map<string, Broad>()
  for (const nodes of byDate(fresh)) {
    const [{ when, date } = { when: null, date: null }] = nodes
    if (when === null || date === null || nodes.length <= ROWS) continue
    const columns = Math.ceil(nodes.length / ROWS)
    const step = Math.max(...nodes.map(({ width }) => width)) + GAP.x
    const width = columns * step - GAP.x + 2 * EDGE
    if (width > (found.get(date)?.width ?? 0)) found.set(date, { date, when, columns, step, width })
  }
  return [...found.values()]
}

/** Where a date stands on the axis, whose middle is at none. A broad date has its own middle; what lies beyond it is moved on by its breadth. */
function placeOn({ first, end, length, broad }: Axis, when: number): number {
  const all = broad.reduce((sum, { width }) => sum + width, 0)
  const before = broad.reduce(
    (sum, day) => sum + (day.when < when ? day.width : day.when === when ? day.width / 2 : 0),
    0,
  )
  return ((when - first) / (end - first)) * length + before - (length + all) / 2
}

/** Round years, by steps of one, two or five, of ten times these and so on, whichever comes nearest to the wanted number. */
function yearsBetween({ first, end, length }: Axis): readonly number[] {
  const wanted = ((end - first) * TICK) / length
  const decade = 10 ** Math.floor(Math.log10(wanted))
  const share = wanted / decade
  // The means of one and two, of two and five, of five and ten.
  const step = Math.max(
    1,
    decade * (share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.SQRT2 ? 2 : 1),
  )
  const from = Math.ceil(first / step)
  return Array.from({ length: Math.max(0, Math.floor(end / step) - from + 1) }, (_, place) => (from + place) * step)
}

/** In rows below the axis, each as near as may be below the dates of what it is joined to. */
function placeUndated({ links, plane, all }: Stage, axis: Axis, nodes: readonly GraphNode[]): void {
  const neighbours = neighboursOf(links)
  const wish = ({ id }: GraphNode) => {
    const joined = neighbours(id).flatMap((other) => {
      const dated = all.get(other)?.when !== null
      return dated ? (plane.places.get(other)?.x ?? []) : []
    })
    return joined.length === 0 ? 0 : joined.reduce((sum, x) => sum + x, 0) / joined.length
  }
  const wishes = new Map(nodes.map((node) => [node.id, wish(node)]))
  const sorted = [...nodes].sort(
    (one, other) => (wishes.get(one.id) ?? 0) - (wishes.get(other.id) ?? 0) || byId(one, other),
  )
  const width = Math.max(1, ...sorted.map((node) => node.width)) + GAP.x
  const span = placeOn(axis, axis.end) - placeOn(axis, axis.first)
  const columns = Math.max(1, Math.floor((span + width) / width))
  sorted.forEach((node, place) => {
    const column = Math.floor((place / sorted.length) * columns)
    const x = (column - (columns - 1) / 2) * width
    const point = { x, y: UNDATED + node.height / 2 }
    plane.put(node, downFrom(point, node))
  })

  function downFrom(point: { x: number; y: number }, node: GraphNode): { x: number; y: number } {
    let y = point.y
    while (!plane.isFree({ x: point.x, y }, node)) y += 6
    return { x: point.x, y }
  }
}
