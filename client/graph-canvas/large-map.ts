import type { Box } from './camera.ts'
import type { Core, ElementDefinition } from 'cytoscape'
import type { Line } from '../state/lines.ts'
import type { Point } from '../state/walk.ts'
import type { DrawnLine } from './drawn.ts'
import { FarLines } from './far-lines.ts'
import { nextFrame } from './next-frame.ts'
import type { Tokens } from './tokens.ts'

/** From so many elements on, a map is drawn sparingly. */
export const MANY = 1_200

/** From this zoom on, what is in sight is drawn in full: names, icons, arrows. */
const NEAR = 0.5

/** Milliseconds that lines are added for before the page may do something else. */
const SLICE = 12
const PART = 20

/** What Cytoscape has and its types do not tell of: its renderer with the options it began with. */
interface Inner {
  readonly renderer: () => object
}

/** What is drawn of a large map, and when: from far off boxes and plain lines, from near everything in sight, and always what is selected. */
export class LargeMap {
  private readonly cy: Core
  private readonly far: FarLines
  private make: ((line: Line) => ElementDefinition | null) | null = null
  private lit: ReadonlySet<string> | null = null
  private looking = new AbortController()

  constructor(cy: Core, container: HTMLElement) {
    this.cy = cy
    this.far = new FarLines(cy, container)
  }

  /** The map that is drawn now is large: its nodes are there, and these are its lines. */
  begin(lines: readonly Line[], make: (line: Line) => ElementDefinition | null, tokens: Tokens): void {
    this.make = make
    this.spare(true)
    this.far.hold(lines, tokens)
  }

  /** The map that is drawn now is not large, or not yet. */
  end(): void {
    this.make = null
    this.looking.abort()
    this.spare(false)
    this.far.hold([], null)
  }

  /** Lines to be drawn in full wherever one looks from; null where nothing is selected. */
  light(lines: ReadonlySet<string> | null): void {
    this.lit = lines
    if (this.make === null) return
    this.cy.add([...(lines ?? [])].flatMap((id) => this.missing(id) ?? []))
    this.far.except(this.full(), lines)
  }

  /** Draws in full what has come near, a part at a time, and no longer what has not; resolves to whether something came. */
  async lookCloser(): Promise<boolean> {
    if (this.make === null) return false
    this.looking.abort()
    const { signal } = (this.looking = new AbortController())
    const near = this.cy.zoom() >= NEAR
    const { x1, x2, y1, y2 } = this.cy.extent()
    const inSight = ({ x, y }: Point) => near && x >= x1 && x <= x2 && y >= y1 && y <= y2
    this.cy.batch(() => {
      for (const node of this.cy.nodes('.near')) if (!inSight(node.position())) node.removeClass('near').addClass('far')
      for (const node of this.cy.nodes('.far')) if (inSight(node.position())) node.removeClass('far').addClass('near')
    })
    const wanted = new Set([...(near ? this.far.within(inSight) : []), ...(this.lit ?? [])])
    this.cy
      .edges()
      .filter((edge) => !wanted.has(edge.id()))
      .remove()
    this.far.except(this.full(), this.lit)
    const fresh = [...wanted].flatMap((id) => this.missing(id) ?? [])
    let until = performance.now() + SLICE
    for (let from = 0; from < fresh.length; from += PART) {
      this.cy.add(fresh.slice(from, from + PART))
      if (performance.now() < until) continue
      await nextFrame()
      if (signal.aborted) return false
      until = performance.now() + SLICE
    }
    this.far.except(this.full(), this.lit)
    return fresh.length > 0
  }

  /** What all nodes take up, by where they stand: Cytoscape would measure each. Null where the map is not large. */
  box(): Box | null {
    if (this.make === null) return null
    const [low, high] = [
      { x: Infinity, y: Infinity },
      { x: -Infinity, y: -Infinity },
    ]
    this.cy.nodes().forEach((node) => {
      const { x, y } = node.position()
      const [across, down] = [Number(node.data('width')) / 2, Number(node.data('height')) / 2]
      low.x = Math.min(low.x, x - across)
      low.y = Math.min(low.y, y - down)
      high.x = Math.max(high.x, x + across)
      high.y = Math.max(high.y, y + down)
    })
    return { x1: low.x, y1: low.y, w: high.x - low.x, h: high.y - low.y }
  }

  /** The line painted at a place of the map, where it is not an element itself. */
  lineAt(point: Point): string | null {
    return this.far.at(point)
  }

  /** The painted line that is pointed at, which stands out; null for none. */
  point(id: string | null): void {
    this.far.point(id)
  }

  locate(id: string): Point | null {
    return this.far.locate(id)
  }

  /** With every node drawn in full, and the lines that are not elements: for pictures. */
  whole<Made>(make: (lines: readonly DrawnLine[]) => Made): Made {
    const far = this.cy.nodes('.far')
    far.removeClass('far')
    const made = make(this.far.drawn())
    far.addClass('far')
    return made
  }

  /** The lines that are not elements, as they would be: to be kept and drawn again elsewhere. */
  rest(): readonly ElementDefinition[] {
    return this.far.ids().flatMap((id) => this.missing(id) ?? [])
  }

  destroy(): void {
    this.looking.abort()
  }

  private missing(id: string): ElementDefinition | null {
    const line = this.cy.getElementById(id).empty() ? this.far.get(id) : null
    return line === null ? null : (this.make?.(line) ?? null)
  }

  private full(): ReadonlySet<string> {
    return new Set(this.cy.edges().map((edge) => edge.id()))
  }

  /** On a large map lines and names are left out while it is moved. */
  private spare(many: boolean): void {
    const renderer = (this.cy as Core & Inner).renderer()
    Object.assign(renderer, { hideEdgesOnViewport: many, textureOnViewport: many, hideLabelsOnViewport: many })
  }
}
