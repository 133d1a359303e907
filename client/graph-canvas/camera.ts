import type { Core } from 'cytoscape'

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

/** Shows all of a map; on a narrow screen all of its width, from its head. */
export function showWhole(cy: Core, box: Box, narrow: boolean): void {
  const across = (cy.width() - 2 * MARGIN) / box.w
  const zoom = narrow ? across : Math.min(across, (cy.height() - 2 * MARGIN) / box.h, 1.25)
  cy.viewport({
    zoom,
    pan: {
      x: (cy.width() - box.w * zoom) / 2 - box.x1 * zoom,
      y: narrow ? MARGIN - box.y1 * zoom : (cy.height() - box.h * zoom) / 2 - box.y1 * zoom,
    },
  })
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

/** Moves the map no further than needed: the reader knows where things are. */
export function bringIntoSight(cy: Core, id: string, animate: boolean): void {
  const element = cy.getElementById(id)
  if (element.empty()) return
  const box = element.renderedBoundingBox({ includeLabels: false })
  const shift = (low: number, high: number, room: number) =>
    low < MARGIN ? MARGIN - low : high > room - MARGIN ? room - MARGIN - high : 0
  const panBy = { x: shift(box.x1, box.x2, cy.width()), y: shift(box.y1, box.y2, cy.height()) }
  if (panBy.x === 0 && panBy.y === 0) return
  cy.stop()
  if (animate) cy.animate({ panBy, duration: 250 })
  else cy.panBy(panBy)
}
