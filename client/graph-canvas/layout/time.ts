import type { Scenery, Stage } from './graph.ts'
import { byId, GAP, neighboursOf } from './plane.ts'
import type { GraphNode, Guide, Heading } from './scene.ts'

/** Length of the axis, and how far from it boxes begin. */
const LENGTH = 1240
const CLEAR = 40
/** Where what has no date begins, below the axis. */
const UNDATED = 110
const TICKS = 9

/** More than these of one day stand side by side, with a bracket that leads to the day. */
const ROWS = 16

/** Above an axis of years everything that has a date, at its date; below it what has none, near what it is joined to. */
export function placeInTime(stage: Stage, scenery: Scenery): Scenery {
  const { fresh, plane } = stage
  const axis = scenery.guides.find(({ shape }) => shape === 'line')
  const scale = axis === undefined ? drawAxis(stage) : { ...scenery, at: readAxis(scenery) }
  const guides = [...scale.guides]
  for (const [when, nodes] of byDay(fresh)) {
    const x = scale.at(when)
    const columns = Math.ceil(nodes.length / ROWS)
    const step = Math.max(...nodes.map(({ width }) => width)) + GAP.x
    nodes.forEach((node, place) => {
      const aside = (Math.floor(place / Math.ceil(nodes.length / columns)) - (columns - 1) / 2) * step
      const point = { x: x + aside, y: -CLEAR - node.height / 2 }
      plane.put(node, plane.nearestInColumn(point, node, true))
    })
    if (columns > 1) {
      guides.push({ shape: 'line', x, y: -CLEAR + 12, width: columns * step - GAP.x, height: 2 })
      guides.push({ shape: 'line', x, y: (-CLEAR + 12) / 2, width: 2, height: CLEAR - 12 })
    }
  }
  placeUndated(
    stage,
    fresh.filter(({ when }) => when === null),
  )
  const { course, headings, trunks } = scale
  return { course, headings, guides, trunks }
}

/** What has a date, by day, first the earliest; of one day entities before what is said. */
function byDay(nodes: readonly GraphNode[]): readonly (readonly [number, readonly GraphNode[]])[] {
  const days = new Map<string, [number, GraphNode[]]>()
  for (const node of nodes) {
    if (node.when === null) continue
    const said = node.kind === 'PROPOSITION'
    const key = `${String(node.when)} ${said ? 'said' : ''}`
    const day = days.get(key)
    if (day === undefined) days.set(key, [node.when, [node]])
    else day[1].push(node)
  }
  const said = ([, [first]]: readonly [number, readonly GraphNode[]]) => (first?.kind === 'PROPOSITION' ? 1 : 0)
  return [...days.values()]
    .sort((one, other) => said(one) - said(other) || one[0] - other[0])
    .map(([when, day]) => [when, day.sort((one, other) => one.order - other.order || byId(one, other))] as const)
}

function drawAxis({ fresh, plane }: Stage): Scenery & { readonly at: (when: number) => number } {
  const dates = fresh.flatMap(({ when }) => when ?? [])
  const first = Math.floor(Math.min(...dates, Infinity) === Infinity ? 1925 : Math.min(...dates))
  const last = Math.ceil(Math.max(...dates, -Infinity) === -Infinity ? 2025 : Math.max(...dates))
  const end = Math.max(first + 1, last)
  const at = (when: number) => ((when - first) / (end - first) - 0.5) * LENGTH
  const years = yearsBetween(first, end)
  const headings: Heading[] = years.map((year) => ({ x: at(year), y: 16, means: { type: 'year', year } }))
  const guides: Guide[] = [
    { shape: 'line', x: 0, y: 0, width: LENGTH + 60, height: 2 },
    ...years.map((year): Guide => ({ shape: 'line', x: at(year), y: 0, width: 2, height: 10 })),
  ]
  plane.block({ x: 0, y: 10, width: LENGTH + 400, height: 60 })
  if (fresh.some(({ when }) => when === null)) {
    headings.push({ x: 0, y: UNDATED - 44, means: { type: 'undated' } })
  }
  return { course: 'axis', headings, guides, trunks: [], at }
}

/** Round years, by steps of one, two or five, of ten times these and so on, whichever comes nearest to the wanted number. */
function yearsBetween(first: number, last: number): readonly number[] {
  const wanted = (last - first) / TICKS
  const decade = 10 ** Math.floor(Math.log10(wanted))
  const share = wanted / decade
  // The means of one and two, of two and five, of five and ten.
  const step = Math.max(
    1,
    decade * (share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.SQRT2 ? 2 : 1),
  )
  const from = Math.ceil(first / step)
  return Array.from({ length: Math.max(0, Math.floor(last / step) - from + 1) }, (_, place) => (from + place) * step)
}

/** The axis as it was drawn: what comes later may lie beyond its ends. */
function readAxis({ headings }: Scenery): (when: number) => number {
  const years = headings.flatMap(({ x, means }) => (means.type === 'year' ? [{ x, year: means.year }] : []))
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined || last === undefined || first === last) return () => first?.x ?? 0
  return (when) => first.x + ((when - first.year) / (last.year - first.year)) * (last.x - first.x)
}

/** In rows below the axis, each as near as may be below the dates of what it is joined to. */
function placeUndated({ links, plane, all }: Stage, nodes: readonly GraphNode[]): void {
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
  const columns = Math.max(1, Math.floor((LENGTH + width) / width))
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
