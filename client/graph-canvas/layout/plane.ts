import type { Point } from '../../state/walk.ts'
import type { GraphLink, GraphNode } from './scene.ts'

/** Space kept between boxes. */
export const GAP = { x: 18, y: 8 } as const

interface Size {
  readonly width: number
  readonly height: number
}

type Box = Point & Size

const CELL = { x: 240, y: 60 } as const

/** Where boxes stand, looked up by place: to find a free one takes no longer on a full map than on an empty one. */
export class Plane {
  readonly places = new Map<string, Point>()
  private readonly cells = new Map<number, Box[]>()

  /** Whole units, so that a place can be kept and told. */
  put(node: GraphNode, { x, y }: Point): void {
    const point = { x: Math.round(x), y: Math.round(y) }
    this.places.set(node.id, point)
    this.block({ ...point, width: node.width, height: node.height })
  }

  block(box: Box): void {
    for (
      let column = cell(box.x - box.width / 2 - GAP.x, CELL.x);
      column <= cell(box.x + box.width / 2 + GAP.x, CELL.x);
      column += 1
    ) {
      for (
        let row = cell(box.y - box.height / 2 - GAP.y, CELL.y);
        row <= cell(box.y + box.height / 2 + GAP.y, CELL.y);
        row += 1
      ) {
        const there = this.cells.get(keyOf(column, row))
        if (there === undefined) this.cells.set(keyOf(column, row), [box])
        else there.push(box)
      }
    }
  }

  putNearest(node: GraphNode, point: Point): void {
    this.put(node, this.nearest(point, node))
  }

  /** The free place nearest to a point straight above or below it; `upwards` looks above alone. */
  nearestInColumn(point: Point, size: Size, upwards = false): Point {
    const step = Math.ceil((size.height + GAP.y) / 4)
    for (let turn = 0; ; turn += 1) {
      const above = { x: point.x, y: point.y - turn * step }
      if (this.isFree(above, size)) return above
      const below = { x: point.x, y: point.y + turn * step }
      if (!upwards && this.isFree(below, size)) return below
    }
  }

  /** The free place nearest to a point, on rings wider than high as boxes are. */
  private nearest(point: Point, size: Size): Point {
    const whole = { x: Math.round(point.x), y: Math.round(point.y) }
    for (let ring = 0; ; ring += 1) {
      const places = ring === 0 ? 1 : 6 * ring
      for (let place = 0; place < places; place += 1) {
        const angle = (place / places) * 2 * Math.PI
        const there = {
          x: whole.x + Math.round(Math.cos(angle) * ring * 44),
          y: whole.y + Math.round(Math.sin(angle) * ring * 22),
        }
        if (this.isFree(there, size)) return there
      }
    }
  }

  /** Asked many thousand times for a full map: nothing is made on the way. What is there takes up the gap around it as well. */
  isFree({ x, y }: Point, { width, height }: Size): boolean {
    const [right, low] = [cell(x + width / 2, CELL.x), cell(y + height / 2, CELL.y)]
    for (let column = cell(x - width / 2, CELL.x); column <= right; column += 1) {
      for (let row = cell(y - height / 2, CELL.y); row <= low; row += 1) {
        for (const other of this.cells.get(keyOf(column, row)) ?? NONE) {
          const across = Math.abs(x - other.x) < (width + other.width) / 2 + GAP.x - SLACK
          if (across && Math.abs(y - other.y) < (height + other.height) / 2 + GAP.y - SLACK) return false
        }
      }
    }
    return true
  }
}

/** Neighbours of a node, in the order of the lines. */
export function neighboursOf(links: readonly GraphLink[]): (id: string) => readonly string[] {
  const found = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    const list = found.get(from)
    if (list === undefined) found.set(from, [to])
    else list.push(to)
  }
  for (const { source, target } of links) {
    add(source, target)
    add(target, source)
  }
  return (id) => found.get(id) ?? []
}

export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** Cells far apart may share a key, and then only more boxes are looked at. */
function keyOf(column: number, row: number): number {
  return ((column << 15) ^ (row & 0x7fff)) & 0x3fffffff
}

function cell(at: number, size: number): number {
  return Math.floor(at / size)
}

/** A unit less than the gap is enough: places are whole, sizes need not be. */
const SLACK = 1

const NONE: readonly Box[] = []
