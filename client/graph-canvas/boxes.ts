import type { MapNode } from '../state/atlas.ts'
import type { LayoutName } from '../state/view.ts'
import type { Role } from './layout/scene.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Rows for a wide screen, narrow ones for a phone held upright, and compact boxes for what stands in no column of a text. */
export type Form = 'wide' | 'narrow' | 'compact'

export function formOf(layout: LayoutName, narrow: boolean): Form {
  return layout !== 'reading' ? 'compact' : narrow ? 'narrow' : 'wide'
}

/** Sizes of the boxes at zoom 1. In any form but the wide one a proposition takes two lines, and everything is narrower. */
export function boxOf(role: Role, weight: number, form: Form): Size {
  if (form === 'compact') return compactBox(role, weight)
  const narrow = form === 'narrow'
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
      return narrow ? { width: 112, height: 30 } : { width: 190, height: weight >= HUB ? 23 : 20 }
  }
}

function compactBox(role: Role, weight: number): Size {
  switch (role) {
    case 'speaker':
      return { width: 116, height: 32 }
    case 'document':
      return { width: 168, height: 34 }
    case 'voice':
      return { width: 84, height: 22 }
    case 'proposition':
      return { width: 196, height: 34 }
    case 'entity':
      return { width: 144, height: weight >= HUB ? 34 : 32 }
  }
}

/** The smallest of the texts at zoom 1: what stands in no column of a text is seen from farther off. */
export const SMALL_TEXT: Readonly<Record<Form, number>> = { wide: 12.5, narrow: 12.5, compact: 14 }

/** Size of a name at zoom 1. */
export function textSizeOf(role: Role, weight: number, form: Form): number {
  const isLarge = role === 'speaker' || (role === 'entity' && weight >= HUB)
  return SMALL_TEXT[form] + (isLarge ? 1 : role === 'proposition' && form !== 'compact' ? 0.5 : 0)
}

/** From so many lines on, an entity is drawn larger, as an atlas does with cities. */
export const HUB = 9

export function roleOf(node: MapNode, speakers: ReadonlySet<string>, document: string): Role {
  if (node.id === document) return 'document'
  if (node.kind === 'PROPOSITION') return 'proposition'
  return speakers.has(node.id) ? 'speaker' : 'entity'
}
