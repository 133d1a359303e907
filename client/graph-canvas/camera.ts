import type { BoundingBox12, CollectionReturnValue, Core } from 'cytoscape'
import type { Point } from '../state/walk.ts'

/** Upper left corner and size, in units of the map. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly w: number
  readonly h: number
}

/** Room kept free at the edges of the map, in pixels. */
const MARGIN = 16

/** Zoom below which nothing can be read on a small screen. */
const LEGIBLE = 0.6

/** Zoom below which the map does not draw every name. */
const NAMED = 0.61

/** Zoom below which the map does not draw what is said. */
const WORDED = 0.546

/** Zoom above which a map is no clearer, only larger. */
const LARGEST = 1.25

/** Shows all of a map; on a narrow screen all of its width, from its head. */
export function showWhole(cy: Core, box: Box, narrow: boolean): void {
  if (!narrow) showAt(cy, box, wholeZoom(cy, box))
  else {
    const zoom = Math.min((cy.width() - 2 * MARGIN) / box.w, LARGEST)
    cy.viewport({ zoom, pan: { ...centred(cy, box, zoom), y: MARGIN - box.y1 * zoom } })
  }
}

/** Shows a map as one begins to read it: all of it, or from its head where only its height is too much for its words to be drawn. */
export function showReadable(cy: Core, box: Box): void {
  const across = (cy.width() - 2 * MARGIN) / box.w
  const whole = wholeZoom(cy, box)
  showAt(cy, box, whole >= WORDED || across < WORDED ? whole : Math.min(across, NAMED))
}

/** Whether a box lies within another, but for a unit or so. */
export function holds(outer: Box, box: Box): boolean {
  const [right, bottom] = [outer.x1 + outer.w + 1, outer.y1 + outer.h + 1]
  return box.x1 >= outer.x1 - 1 && box.y1 >= outer.y1 - 1 && box.x1 + box.w <= right && box.y1 + box.h <= bottom
}

function wholeZoom(cy: Core, box: Box): number {
  return Math.min((cy.width() - 2 * MARGIN) / box.w, (cy.height() - 2 * MARGIN) / box.h, LARGEST)
}

/** In the middle; of what is higher than the map, the head. */
function showAt(cy: Core, box: Box, zoom: number): void {
  const fits = box.h * zoom <= cy.height()
  cy.viewport({ zoom, pan: { ...centred(cy, box, zoom), ...(fits ? {} : { y: MARGIN - box.y1 * zoom }) } })
}

function centred(cy: Core, box: Box, zoom: number): Point {
  return {
    x: (cy.width() - box.w * zoom) / 2 - box.x1 * zoom,
    y: (cy.height() - box.h * zoom) / 2 - box.y1 * zoom,
  }
}

export function showLegible(cy: Core, box: Box, at: 'corner' | 'middle'): void {
  const middle = (room: number, from: number, size: number) => (room - size * LEGIBLE) / 2 - from * LEGIBLE
  const near = (from: number) => MARGIN - from * LEGIBLE
  cy.viewport({
    zoom: LEGIBLE,
    pan: {
      x: at === 'middle' ? middle(cy.width(), box.x1, box.w) : near(box.x1),
      y: at === 'middle' ? middle(cy.height(), box.y1, box.h) : near(box.y1),
    },
  })
}

/** Moves the map no further than needed: the reader knows where things are. `foot` is what covers its lower edge, in pixels. */
export function bringIntoSight(cy: Core, id: string, animate: boolean, foot: number): void {
  const panBy = wayIntoSight(cy, id, foot)
  if (panBy === null || (panBy.x === 0 && panBy.y === 0)) return
  cy.stop()
  if (animate) cy.animate({ panBy, duration: 250 })
  else cy.panBy(panBy)
}

/** Whether some of an element can be seen. */
export function isInSight(cy: Core, id: string): boolean {
  const element = cy.getElementById(id)
  if (element.empty()) return false
  const { x1, x2, y1, y2 } = placeOf(element)
  return x2 > 0 && x1 < cy.width() && y2 > 0 && y1 < cy.height()
}

/**
 * Where an element is drawn, in pixels; a line by its ends, since Cytoscape would go on with the box of a line that it was asked
 * for before it has drawn it, and cut off the name that the line was given meanwhile.
 */
function placeOf(element: CollectionReturnValue): BoundingBox12 {
  return (element.isEdge() ? element.connectedNodes() : element).renderedBoundingBox({ includeLabels: false })
}

/** How far the map must move for an element to be seen, in pixels; null where it is not drawn. */
function wayIntoSight(cy: Core, id: string, foot: number): Point | null {
  const element = cy.getElementById(id)
  if (element.empty()) return null
  const box = placeOf(element)
  const shift = (low: number, high: number, room: number) =>
    high > room - MARGIN ? Math.max(room - MARGIN - high, MARGIN - low) : low < MARGIN ? MARGIN - low : 0
  return { x: shift(box.x1, box.x2, cy.width()), y: shift(box.y1, box.y2, cy.height() - foot) }
}
