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

/** Zoom above which a map is no clearer, only larger. */
const LARGEST = 1.25

/** Shows all of a map; on a narrow screen all of its width, from its head. */
export function showWhole(cy: Core, box: Box, narrow: boolean): void {
  if (!narrow) showAt(cy, box, wholeZoom(cy, box), 'middle')
  else {
    const zoom = acrossZoom(cy, box)
    cy.viewport({ zoom, pan: { ...centred(cy, box, zoom), y: MARGIN - box.y1 * zoom } })
  }
}

/** Where one begins to look at what is too large to be read as a whole; `across` with all of its width, where that can be read. */
export type Beginning = 'corner' | 'middle' | 'across'

/** Shows a map as one begins to read it: all of it, or where it could not be read as small as that, what there is room for at its head or in its middle. */
export function showReadable(cy: Core, box: Box, readable: number, from: Beginning): void {
  const seen = from === 'across' ? acrossZoom(cy, box) : wholeZoom(cy, box)
  const zoom = Math.max(seen, Math.min(readable, LARGEST))
  showAt(cy, box, zoom, from)
}

/** Whether a box lies within another, but for a unit or so. */
export function holds(outer: Box, box: Box): boolean {
  const [right, bottom] = [outer.x1 + outer.w + 1, outer.y1 + outer.h + 1]
  return box.x1 >= outer.x1 - 1 && box.y1 >= outer.y1 - 1 && box.x1 + box.w <= right && box.y1 + box.h <= bottom
}

function wholeZoom(cy: Core, box: Box): number {
  return Math.min(acrossZoom(cy, box), (cy.height() - 2 * MARGIN) / box.h)
}

function acrossZoom(cy: Core, box: Box): number {
  return Math.min((cy.width() - 2 * MARGIN) / box.w, LARGEST)
}

/** In the middle, or its upper left corner where it is larger than the room and one begins there. */
function showAt(cy: Core, box: Box, zoom: number, from: Beginning): void {
  const { x, y } = centred(cy, box, zoom)
  const begins = (centre: number, start: number, room: number, size: number) =>
    from === 'middle' || size * zoom <= room ? centre : MARGIN - start * zoom
  cy.viewport({
    zoom,
    pan: { x: begins(x, box.x1, cy.width(), box.w), y: begins(y, box.y1, cy.height(), box.h) },
  })
}

function centred(cy: Core, box: Box, zoom: number): Point {
  return {
    x: (cy.width() - box.w * zoom) / 2 - box.x1 * zoom,
    y: (cy.height() - box.h * zoom) / 2 - box.y1 * zoom,
  }
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
