import type { Core, ElementDefinition } from 'cytoscape'
import type { Point } from '../state/walk.ts'

/** From so many elements on, a map is drawn sparingly. */
export const MANY = 1_200

/** From this zoom on the arrows of a large map are drawn. */
const NEAR = 0.5

/** What Cytoscape has and its types do not tell of: whether changes are drawn, and its renderer with the options it began with. */
interface Inner {
  readonly notifications: (enabled: boolean) => void
  readonly renderer: () => object
}

/** Whether what changes is drawn. */
export function setDrawing(cy: Core, enabled: boolean): void {
  ;(cy as Core & Inner).notifications(enabled)
}

/** On a large map lines and names are left out while it is moved. */
export function spareWhileMoving(cy: Core, many: boolean): void {
  const renderer = (cy as Core & Inner).renderer()
  Object.assign(renderer, { hideEdgesOnViewport: many, textureOnViewport: many, hideLabelsOnViewport: many })
}

/** Lines begin as one sees them from far off. */
export function markFar(elements: readonly ElementDefinition[]): void {
  for (const element of elements) {
    if (element.group === 'edges') element.classes = [element.classes ?? '', 'far'].flat().join(' ')
  }
}

/** On a large map lines get their arrows where one has come near enough to see them, and lose them again further off. */
export function showArrows(cy: Core): void {
  if (cy.zoom() < NEAR) {
    cy.edges('.near').removeClass('near').addClass('far')
    return
  }
  const { x1, x2, y1, y2 } = cy.extent()
  const inside = ({ x, y }: Point) => x >= x1 && x <= x2 && y >= y1 && y <= y2
  cy.edges('.far')
    .filter((edge) => inside(edge.source().position()) || inside(edge.target().position()))
    .removeClass('far')
    .addClass('near')
}
