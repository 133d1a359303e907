import type { Core, NodeSingular } from 'cytoscape'
import type { Line } from '../state/lines.ts'
import type { Point } from '../state/walk.ts'
import type { DrawnLine } from './drawn.ts'
import type { Tokens } from './tokens.ts'

interface Ends {
  readonly line: Line
  readonly source: NodeSingular
  readonly target: NodeSingular
}

/** Lines painted in one go: a path of thousands takes the browser far longer than thousands of paths. */
const STROKE = 250

/** How strong a line of the record, a claim, and either is while something else is selected. */
const STRENGTH = { RECORD: 0.5, CLAIM: 0.4, dimmed: 0.07 }

/** Pixels that the line is wide that is pointed at, however far one is. */
const POINTED_AT = 2.6

/** Pixels from a line within which a tap means it. */
const REACH = 5

/**
 * The lines of a large map as one sees them from far off: straight, and painted on a canvas beneath the map. As elements of
 * Cytoscape, which keeps, styles and measures each, thousands of them take seconds.
 */
export class FarLines {
  private readonly cy: Core
  private readonly canvas = document.createElement('canvas')
  /** Of the one line that is pointed at, so that thousands need not be painted anew for it. */
  private readonly pointer = document.createElement('canvas')
  private held: ReadonlyMap<string, Ends> = new Map()
  private left: ReadonlySet<string> = new Set()
  private tokens: Tokens | null = null
  private lit: ReadonlySet<string> | null = null
  private pointedAt: string | null = null

  constructor(cy: Core, container: HTMLElement) {
    this.cy = cy
    for (const canvas of [this.canvas, this.pointer]) {
      canvas.setAttribute('aria-hidden', 'true')
      Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' })
    }
    container.prepend(this.canvas, this.pointer)
    cy.on('render', () => {
      this.paint()
      this.paintPointer()
    })
  }

  /** From now on these are painted, in these colours; their nodes are there already. */
  hold(lines: readonly Line[], tokens: Tokens | null): void {
    this.tokens = tokens
    this.pointedAt = null
    const nodes = new Map(this.cy.nodes().map((node) => [node.id(), node]))
    this.held = new Map(
      lines.flatMap((line) => {
        const [source, target] = [nodes.get(line.source), nodes.get(line.target)]
        return source === undefined || target === undefined ? [] : [[line.id, { line, source, target }] as const]
      }),
    )
  }

  /** What is drawn in full elsewhere is not painted here; all is faint but what is lit, where something is. */
  except(left: ReadonlySet<string>, lit: ReadonlySet<string> | null): void {
    this.left = left
    this.lit = lit
    this.paint()
  }

  /** The line that is pointed at stands out among the others; null for none. */
  point(id: string | null): void {
    if (id === this.pointedAt) return
    this.pointedAt = id
    this.paintPointer()
  }

  ids(): readonly string[] {
    return [...this.held.keys()]
  }

  /** The lines one of whose ends is there. */
  within(isThere: (point: Point) => boolean): readonly string[] {
    return [...this.held.values()]
      .filter(({ source, target }) => isThere(source.position()) || isThere(target.position()))
      .map(({ line }) => line.id)
  }

  get(id: string): Line | null {
    return this.held.get(id)?.line ?? null
  }

  /** The nearest line that is painted here, within reach of a place on the map. */
  at({ x, y }: Point): string | null {
    let nearest: string | null = null
    let least = REACH / this.cy.zoom()
    for (const [id, { source, target }] of this.held) {
      if (this.left.has(id)) continue
      const distance = distanceTo(source.position(), target.position(), { x, y })
      if (distance < least) [nearest, least] = [id, distance]
    }
    return nearest
  }

  /** Where a line runs, in pixels of the container, a little before its end; null where it is not painted here. */
  locate(id: string): Point | null {
    const ends = this.held.get(id)
    if (ends === undefined || this.left.has(id)) return null
    const [from, to] = [ends.source.renderedPosition(), ends.target.renderedPosition()]
    return { x: to.x + (from.x - to.x) * 0.15, y: to.y + (from.y - to.y) * 0.15 }
  }

  /** What is painted here, for a picture. */
  drawn(): readonly DrawnLine[] {
    const { tokens } = this
    if (tokens === null) return []
    return [...this.held.values()].flatMap(({ line, source, target }) =>
      this.left.has(line.id)
        ? []
        : {
            id: line.id,
            curve: 'corners' as const,
            points: [{ ...source.position() }, { ...target.position() }],
            stroke: { width: 1, colour: line.layer === 'RECORD' ? tokens.record : tokens.claim, dashed: false },
            dashes: [],
            opacity: this.lit !== null ? STRENGTH.dimmed : STRENGTH[line.layer],
            arrow: null,
            labels: [],
          },
    )
  }

  private paint(): void {
    const { tokens } = this
    const context = this.cleared(this.canvas, this.held.size > 0)
    if (context === null || tokens === null) return
    const zoom = this.cy.zoom()
    for (const layer of ['RECORD', 'CLAIM'] as const) {
      context.strokeStyle = layer === 'RECORD' ? tokens.record : tokens.claim
      context.globalAlpha = this.lit !== null ? STRENGTH.dimmed : STRENGTH[layer]
      context.lineWidth = Math.max(1, 0.6 / zoom)
      this.stroke(context, ({ line }) => line.layer === layer && !this.left.has(line.id))
      if (this.lit === null) continue
      // In full they would be too thin to be seen from far off.
      context.globalAlpha = 1
      context.lineWidth = 1.4 / zoom
      this.stroke(context, ({ line }) => line.layer === layer && this.lit?.has(line.id) === true)
    }
  }

  private paintPointer(): void {
    const { pointedAt, tokens } = this
    const line = pointedAt === null || this.left.has(pointedAt) ? null : this.get(pointedAt)
    const context = this.cleared(this.pointer, line !== null)
    if (context === null || tokens === null || line === null) return
    context.strokeStyle = line.layer === 'RECORD' ? tokens.record : tokens.claim
    context.lineWidth = POINTED_AT / this.cy.zoom()
    this.stroke(context, (ends) => ends.line === line)
  }

  /** An empty canvas in units of the map; null where nothing is to be painted on it. */
  private cleared(canvas: HTMLCanvasElement, isUsed: boolean): CanvasRenderingContext2D | null {
    if (!isUsed && canvas.width === 0) return null
    const ratio = window.devicePixelRatio
    canvas.width = isUsed ? Math.round(this.cy.width() * ratio) : 0
    canvas.height = isUsed ? Math.round(this.cy.height() * ratio) : 0
    if (!isUsed) return null
    const context = canvas.getContext('2d')
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()]
    context?.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio)
    return context
  }

  private stroke(context: CanvasRenderingContext2D, isMeant: (ends: Ends) => boolean): void {
    const { x1, x2, y1, y2 } = this.cy.extent()
    let count = 0
    context.beginPath()
    for (const ends of this.held.values()) {
      if (!isMeant(ends)) continue
      const [from, to] = [ends.source.position(), ends.target.position()]
      if (Math.max(from.x, to.x) < x1 || Math.min(from.x, to.x) > x2) continue
      if (Math.max(from.y, to.y) < y1 || Math.min(from.y, to.y) > y2) continue
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
      count += 1
      if (count % STROKE > 0) continue
      context.stroke()
      context.beginPath()
    }
    context.stroke()
  }
}

function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.max(0, Math.min(1, along))
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy)
}
