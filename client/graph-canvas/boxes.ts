import type { MapNode } from '../state/atlas.ts'
import type { Role } from './layout/scene.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Sizes of the boxes at zoom 1. On a phone held upright a proposition takes two lines, and everything is narrower. */
export function boxOf(role: Role, weight: number, narrow: boolean): Size {
  switch (role) {
    case 'speaker':
      return { width: narrow ? 84 : 132, height: 34 }
    case 'document':
      return { width: narrow ? 118 : 210, height: 34 }
    case 'voice':
      return { width: narrow ? 70 : 84, height: 20 }
    case 'proposition':
      return narrow ? { width: 176, height: 34 } : { width: 278, height: 21 }
    case 'entity':
      return { width: narrow ? 112 : 190, height: weight >= HUB ? 25 : narrow ? 28 : 20 }
  }
}

/** From so many lines on, an entity is drawn larger, as an atlas does with cities. */
export const HUB = 9

export function roleOf(node: MapNode, speakers: ReadonlySet<string>, document: string): Role {
  if (node.id === document) return 'document'
  if (node.kind === 'PROPOSITION') return 'proposition'
  return speakers.has(node.id) ? 'speaker' : 'entity'
}
