import type { Core, EventObjectNode } from 'cytoscape'

/** Marks nodes beside those that are marked; `toggle` takes the mark from one that has it. */
export type Mark = (ids: readonly string[], how: 'toggle' | 'add') => void

/** Tells of nodes that a finger rested on, and of those that a box was drawn around. */
export function listenForMarks(cy: Core, mark: Mark): void {
  cy.on('taphold', 'node', (event: EventObjectNode) => {
    // A mouse that is held drags; a finger that rests chooses.
    const byTouch = event.originalEvent.type.startsWith('touch')
    if (byTouch && !event.target.hasClass('scenery')) mark([event.target.id()], 'toggle')
  })
  // Each node in a box is told of alone.
  let boxed: string[] = []
  cy.on('box', 'node', (event: EventObjectNode) => {
    if (event.target.hasClass('scenery') || boxed.push(event.target.id()) > 1) return
    queueMicrotask(() => {
      mark(boxed, 'add')
      boxed = []
    })
  })
}

/** Whether a key is held with which one chooses beside what is chosen. */
export function isAdditive(event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey
}
