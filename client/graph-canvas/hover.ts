import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape'
import type { Point } from '../state/walk.ts'
import type { LargeMap } from './large-map.ts'

export type Target = { readonly type: 'node' | 'line'; readonly id: string }

/** Tells what is pointed at and where in the container, and makes it stand out: elements, and lines that are only painted. */
export function listenForHover(
  cy: Core,
  large: LargeMap,
  container: HTMLElement,
  hover: (target: Target | null, at: Point) => void,
): void {
  let painted: string | null = null
  const leave = () => {
    painted = null
    large.point(null)
    hover(null, { x: 0, y: 0 })
  }
  cy.on('mouseover', 'node', (event: EventObjectNode) => {
    event.target.addClass('hovered')
    hover({ type: 'node', id: event.target.id() }, event.renderedPosition)
  })
  cy.on('mouseover', 'edge', (event: EventObjectEdge) => {
    event.target.addClass('hovered')
    hover({ type: 'line', id: event.target.id() }, event.renderedPosition)
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.elements('.hovered').removeClass('hovered')
    leave()
  })
  // Cytoscape tells of a move before it tells what is entered by it, so that what is entered has the last word.
  cy.on('mousemove', (event: EventObject) => {
    const isDragging = event.originalEvent.buttons !== 0
    const line = isDragging || event.target !== cy ? null : large.lineAt(event.position)
    if (line === painted) return
    painted = line
    large.point(line)
    hover(line === null ? null : { type: 'line', id: line }, event.renderedPosition)
  })
  cy.on('viewport', leave)
  container.addEventListener('pointerleave', leave)
}
