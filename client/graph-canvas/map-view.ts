import cytoscape from 'cytoscape'
import type { Core, ElementDefinition, EventObjectEdge, EventObjectNode } from 'cytoscape'
import type { Emphasis } from '../state/emphasis.ts'
import type { Line } from '../state/lines.ts'
import type { Point } from '../state/walk.ts'
import { addElements, inSlices, setDrawing } from './add-elements.ts'
import { bringIntoSight, holds, isInSight, showReadable, showWhole } from './camera.ts'
import type { Beginning, Box } from './camera.ts'
import { drawnBy, lastBend } from './drawn.ts'
import type { Drawn } from './drawn.ts'
import { bends } from './elements.ts'
import type { Elements } from './elements.ts'
import { Highlight } from './highlight.ts'
import { LargeMap, MANY } from './large-map.ts'
import { Legible } from './legible.ts'
import { listenForHover } from './hover.ts'
import type { Target } from './hover.ts'
import { isAdditive, listenForMarks } from './marks.ts'
import type { Mark } from './marks.ts'
import { measureWith } from './measure-with.ts'
import { keptOf } from './plain-element.ts'
import type { PlainElement } from './plain-element.ts'
import type { Router } from './routes.ts'
import { stylesheet } from './stylesheet.ts'
import type { Tokens } from './tokens.ts'
import { reserveStyleElement } from './reserve-style-element.ts'

export interface MapEvents {
  readonly tap: (target: Target | null) => void
  /** A node was chosen beside others, with a key held or by a long touch, or a box was drawn around some. */
  readonly mark?: Mark
  /** A line was double-clicked. */
  readonly unfold?: (line: string) => void
  readonly open: (id: string) => void
  readonly hover: (target: Target | null, at: Point) => void
  /** Told where a node was dragged to, so that it stays there; without it the map itself remembers. */
  readonly moved?: (id: string, to: Point) => void
}

export interface DrawRequest extends Elements {
  readonly lines: readonly Line[]
  readonly router: Router
  readonly tokens: Tokens
  readonly signal: AbortSignal
  /** The nodes have their places: time to choose what part of the map to show. */
  readonly afterNodes: () => void
}

/** Milliseconds that a map has rested for before it is looked at what is to be seen of it. */
const REST = 160

/** The map drawn with Cytoscape: the one place that knows it. Everything it shows is handed to it; it keeps no state but what was dragged. */
export class MapView {
  private readonly cy: Core
  private readonly dragged = new Map<string, Point>()
  private lines: readonly Line[] = []
  private router: Router | null = null
  private styledFor = ''
  private resting: ReturnType<typeof setTimeout> | undefined
  private readonly large: LargeMap
  private readonly legible: Legible
  private readonly highlight: Highlight
  /** How the map is shown, as long as nobody has moved it since. */
  private shown: { readonly again: () => void; readonly box: Box } | null = null
  /** What was brought into sight last. */
  private revealed: { readonly id: string; readonly foot: number } | null = null

  constructor(container: HTMLElement, events: MapEvents) {
    reserveStyleElement()
    this.cy = cytoscape({
      container,
      style: [],
      layout: { name: 'null' },
      minZoom: 0.02,
      maxZoom: 3,
      autounselectify: true,
      boxSelectionEnabled: events.mark !== undefined,
    })
    this.large = new LargeMap(this.cy, container)
    this.legible = new Legible(this.cy)
    this.highlight = new Highlight(this.cy)
    this.cy.on('tap', (event) => {
      if (event.target !== this.cy) return
      const line = this.large.lineAt(event.position)
      events.tap(line === null ? null : { type: 'line', id: line })
    })
    const { mark } = events
    if (mark !== undefined) listenForMarks(this.cy, mark)
    this.cy.on('tap', 'node', (event: EventObjectNode) => {
      const id = event.target.id()
      if (mark !== undefined && isAdditive(event.originalEvent) && !event.target.hasClass('scenery'))
        mark([id], 'toggle')
      else events.tap({ type: 'node', id })
    })
    this.cy.on('tap', 'edge', (event: EventObjectEdge) => {
      events.tap({ type: 'line', id: event.target.id() })
    })
    this.cy.on('dbltap', 'edge', (event: EventObjectEdge) => events.unfold?.(event.target.id()))
    this.cy.on('dbltap', 'node', (event: EventObjectNode) => {
      events.open(event.target.id())
    })
    listenForHover(this.cy, this.large, container, events.hover)
    this.cy.on('viewport', () => {
      this.shown = null
      clearTimeout(this.resting)
      this.resting = setTimeout(() => {
        if (!this.cy.destroyed()) void this.lookCloser()
      }, REST)
    })
    const { moved } = events
    this.cy.on('drag', 'node', (event: EventObjectNode) => {
      const id = event.target.id()
      if (moved === undefined) this.dragged.set(id, { ...event.target.position() })
      this.reroute(id)
    })
    this.cy.on('dragfree', 'node', (event: EventObjectNode) => {
      moved?.(event.target.id(), { ...event.target.position() })
    })
  }

  /**
   * Draws the elements; those that are there already keep their place if they were dragged. What is new is added a part at
   * a time, so that the page never stands still for long; nodes first, then `afterNodes`, then lines.
   * Resolves to whether all was drawn: a drawing that was aborted stays as far as it came.
   */
  async draw({ nodes, lines, router, tokens, signal, afterNodes, ...request }: DrawRequest): Promise<boolean> {
    const all = await inSlices(nodes, signal)
    // Also in the very step in which it was asked for a map can go away, and with it what draws it.
    if (all === null || signal.aborted) return false
    const many = all.length + lines.length >= MANY
    const made = this.legible.names(all, many)
    const lineElement = (line: Line) => {
      const element = request.lineElement(line)
      return element === null ? null : this.legible.dress(element)
    }
    this.lines = lines
    this.router = router
    this.restyle(tokens)
    this.large.end()
    if (many) for (const node of made) node.classes = `${String(node.classes)} far`
    const fresh = this.update(many ? made : [...made, ...lines.flatMap((line) => lineElement(line) ?? [])])
    const isNode = ({ group }: ElementDefinition) => group === 'nodes'
    if (!(await addElements(this.cy, fresh.filter(isNode), signal))) return false
    if (many) this.large.begin(lines, lineElement, tokens)
    afterNodes()
    // What part of the map is shown decides which of their words can be read.
    const edges = fresh.filter((element) => !isNode(element)).map((edge) => this.legible.dress(edge))
    if (!(await addElements(this.cy, edges, signal))) return false
    for (const id of this.dragged.keys()) this.reroute(id)
    if (many) await this.lookCloser()
    return true
  }

  private async lookCloser(): Promise<void> {
    if (await this.large.lookCloser()) this.highlight.again()
  }

  private restyle(tokens: Tokens): void {
    const key = JSON.stringify(tokens)
    if (key === this.styledFor) return
    this.styledFor = key
    this.cy.style(stylesheet(tokens))
    this.highlight.measureWith(measureWith(tokens.font))
  }

  /** Takes away what is no longer drawn, brings the rest up to date, and returns what is new. */
  private update(elements: readonly ElementDefinition[]): readonly ElementDefinition[] {
    const wanted = new Set(elements.map((element) => element.data.id))
    const fresh: ElementDefinition[] = []
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove()
      for (const element of elements) {
        const known = this.cy.getElementById(element.data.id ?? '')
        if (known.empty()) {
          fresh.push(element)
          continue
        }
        known.data(element.data)
        known.classes(element.classes ?? '')
        const place = this.dragged.get(known.id()) ?? element.position
        if (place !== undefined) known.position({ ...place })
      }
    })
    return fresh
  }

  emphasise(emphasis: Emphasis | null, focused: string | null, marked: readonly string[] = []): void {
    if (emphasis === null && focused === null) this.revealed = null
    this.large.light(emphasis?.lines ?? null)
    this.highlight.show(emphasis, focused, marked)
  }

  /** Shows the whole map; `across` on a narrow screen all of its width. */
  fit(across: boolean): void {
    this.cy.resize()
    const box = this.box()
    showWhole(this.cy, box, across)
    this.shown = {
      again: () => {
        this.fit(across)
      },
      box,
    }
  }

  /** Shows the map as one begins to read it: whole, or where that would be too small to read, its head or its middle at a readable size. A large map is drawn to be seen from far off. `left` is how far lines reach that are not drawn yet, where some are not. */
  open(from: Beginning, left = Infinity): void {
    this.cy.resize()
    const box = this.box()
    const reach = Math.max(0, box.x1 - left)
    const all = { ...box, x1: box.x1 - reach, w: box.w + reach }
    showReadable(this.cy, all, this.large.box() === null ? this.legible.zoom : 0, from)
    this.shown = {
      again: () => {
        this.open(from, left)
      },
      box,
    }
  }

  /** What was drawn may have grown, and what was known stays where it is seen: then it is not shown anew when its room changes. */
  grown(): void {
    if (this.shown !== null && !holds(this.shown.box, this.box())) this.shown = null
  }

  private box(): Box {
    return this.large.box() ?? this.cy.elements().boundingBox({ includeLabels: false, includeOverlays: false })
  }

  zoomBy(factor: number): void {
    this.cy.zoom({
      level: this.cy.zoom() * factor,
      renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 },
    })
  }

  /** Brings an element into sight; the zoom stays. `foot` is what covers the lower edge of the map, in pixels. */
  reveal(id: string, animate: boolean, foot: number): void {
    this.revealed = { id, foot }
    bringIntoSight(this.cy, id, animate, foot)
  }

  /** Where a node stands, or a line runs, in CSS pixels of the container; null where it is not drawn. */
  locate(id: string): Point | null {
    const node = this.cy.nodes().getElementById(id)
    if (!node.empty()) return { ...node.renderedPosition() }
    const edge = this.cy.edges().getElementById(id)
    if (edge.empty()) return this.large.locate(id)
    // A little before the arrow, since further back a line may share its way with others.
    const end = edge.renderedTargetEndpoint()
    const before = lastBend(edge) ?? edge.renderedSourceEndpoint()
    return { x: end.x + (before.x - end.x) * 0.15, y: end.y + (before.y - end.y) * 0.15 }
  }

  positions(): ReadonlyMap<string, Point> {
    const points = new Map<string, Point>()
    this.cy
      .nodes()
      .not('.scenery')
      .forEach((node) => {
        points.set(node.id(), { ...node.position() })
      })
    return points
  }

  /** All that is drawn, for a picture. */
  drawn(font: string): Drawn {
    return this.large.whole((lines) =>
      this.legible.whole(() => {
        const drawn = drawnBy(this.cy, font)
        return { ...drawn, lines: [...lines, ...drawn.lines] }
      }),
    )
  }

  /** All that is drawn, to be kept and drawn again elsewhere. */
  plainElements(): readonly PlainElement[] {
    const drawn = this.cy
      .elements()
      .toArray()
      .map((element): PlainElement => ({
        group: element.group(),
        // The type of `data()` without a name says nothing of what it holds.
        data: { ...(element.data() as Record<string, unknown>), id: element.id() },
        classes: keptOf(element.classes()),
        ...(element.isNode() ? { position: { ...element.position() } } : {}),
      }))
    const rest = this.large.rest().map(({ data, classes }): PlainElement => ({
      group: 'edges',
      data: { ...data, id: data.id ?? '' },
      classes: keptOf(String(classes).split(' ')),
    }))
    return [...drawn, ...rest]
  }

  /** The room for the map has changed: at rest what nobody has moved is shown anew, and what was brought into sight stays there. */
  resize(atRest: boolean): void {
    const { shown, revealed } = this
    const seen = revealed !== null && isInSight(this.cy, revealed.id) ? revealed : null
    this.cy.resize()
    if (this.cy.width() === 0 || this.cy.height() === 0) return
    if (atRest && this.cy.elements().nonempty()) shown?.again()
    if (seen !== null) bringIntoSight(this.cy, seen.id, false, seen.foot)
  }

  destroy(): void {
    clearTimeout(this.resting)
    this.large.destroy()
    setDrawing(this.cy, true)
    this.cy.destroy()
  }

  private reroute(id: string): void {
    const placed = (node: string) => {
      const element = this.cy.getElementById(node)
      return { ...element.position(), width: Number(element.data('width')), height: Number(element.data('height')) }
    }
    for (const line of this.lines) {
      if (line.source !== id && line.target !== id) continue
      const edge = this.cy.getElementById(line.id)
      const route = this.router?.(line, placed(line.source), placed(line.target))
      if (route === undefined) continue
      edge.removeClass('segments bezier straight').addClass(route.curve).data(bends(route))
    }
    this.highlight.spreadNames()
  }
}
