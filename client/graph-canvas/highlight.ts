import type { Core, EdgeSingular } from 'cytoscape'
import type { Emphasis } from '../state/emphasis.ts'
import type { Point } from '../state/walk.ts'
import { wayOf } from './drawn.ts'
import type { Measure } from './fit-text.ts'
import { flattened, placesApart, pointsAlong } from './name-places.ts'
import type { LineName } from './name-places.ts'

/** Up to so many lines that are lit are named: names on a few help, names on fifty hide what they name. */
const NAMED = 14

/** What is lit, chosen and marked on the map, and what is dimmed for it. */
export class Highlight {
  private readonly cy: Core
  private of: Emphasis | null = null
  private focused: string | null = null
  private marked: readonly string[] = []
  /** How wide the name of a line is. */
  private measure: (fontSize: number, weight: number) => Measure = () => () => 0

  constructor(cy: Core) {
    this.cy = cy
  }

  measureWith(measure: (fontSize: number, weight: number) => Measure): void {
    this.measure = measure
  }

  show(of: Emphasis | null, focused: string | null, marked: readonly string[]): void {
    this.of = of
    this.focused = focused
    this.marked = marked
    this.again()
  }

  /** Once more, for what came to the map since. */
  again(): void {
    const { of, focused, marked } = this
    this.cy.batch(() => {
      this.cy.elements().removeClass('dim lit named chosen marked')
      for (const id of marked) this.cy.getElementById(id).addClass('marked')
      if (of !== null) {
        const named = of.lines.size <= NAMED
        this.cy.nodes('.station').addClass('dim')
        for (const node of this.cy.nodes().not('.scenery')) if (!of.nodes.has(node.id())) node.addClass('dim')
        for (const edge of this.cy.edges()) {
          if (!of.lines.has(edge.id())) edge.addClass('dim')
          else edge.addClass(named && edge.hasClass('record') ? 'lit named' : 'lit')
        }
        for (const id of of.selected) this.cy.getElementById(id).addClass('chosen')
      }
      if (focused !== null) this.cy.getElementById(focused).removeClass('dim').addClass('chosen')
    })
    this.spreadNames()
  }

  /** Lines that run side by side would have their names on each other. */
  spreadNames(): void {
    // A line between boxes that lie on each other has no middle, and no name that is seen.
    const named = this.cy
      .edges('.named')
      .toArray()
      .filter((edge) => hasPlace(edge.midpoint()))
    if (named.length === 0) return
    const names = named.map((edge) => this.nameOf(edge))
    const boxes = this.cy
      .nodes()
      .toArray()
      .filter((node) => !node.hasClass('dim') && !node.hasClass('scenery'))
      .map((node) => ({ ...node.position(), width: node.width(), height: node.height() }))
    const places = placesApart(names, boxes)
    this.cy.batch(() => {
      named.forEach((edge, index) => {
        const [name, place] = [names[index], places[index]]
        if (name !== undefined && place !== undefined)
          edge.data({ nameAside: place.x - name.middle.x, nameAbove: place.y - name.middle.y })
      })
    })
  }

  private nameOf(edge: EdgeSingular): LineName {
    const fontSize = Number(edge.data('fontSize'))
    const { curve, points } = wayOf(edge)
    return {
      width: this.measure(fontSize, 400)(String(edge.data('name'))) + 4,
      height: fontSize + 4,
      middle: { ...edge.midpoint() },
      elsewhere: pointsAlong(curve === 'bends' ? flattened(points) : points).filter(hasPlace),
    }
  }
}

function hasPlace({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}
