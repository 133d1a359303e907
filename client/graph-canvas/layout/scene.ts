import type { Point } from '../../state/walk.ts'

/** What a node is to the layout; it decides the size of its box and where it may stand. */
export type Role = 'speaker' | 'voice' | 'document' | 'proposition' | 'entity'

export interface SceneNode {
  readonly id: string
  readonly role: Role
  readonly width: number
  readonly height: number
}

/** A document's graph, ready to be laid out: propositions in the order of the text, each with the paragraph it comes from. */
export interface Scene {
  readonly speakers: readonly SceneNode[]
  readonly voices: readonly SceneNode[]
  readonly document: SceneNode | null
  readonly propositions: readonly (SceneNode & { readonly paragraph: number })[]
  readonly entities: readonly SceneNode[]
  /** Pairs of ids that a line joins. */
  readonly links: readonly (readonly [string, string])[]
}

/** Nodes that came later, and the node they were asked for from. */
export interface Arrival {
  readonly centre: string
  readonly nodes: readonly SceneNode[]
}

export interface LayoutRequest {
  readonly scene: Scene
  readonly arrivals: readonly Arrival[]
  /** One column for a phone held upright. */
  readonly narrow: boolean
}

export interface LayoutResult {
  readonly positions: Readonly<Record<string, Point>>
  /** Where the lines of each column of propositions run along, and where each paragraph begins. */
  readonly trunks: readonly Trunk[]
  /** The column of what the document is about. */
  readonly middle: { readonly x: number; readonly width: number }
}

export interface Trunk {
  readonly x: number
  /** Which side of its propositions it stands on. */
  readonly side: 'left' | 'right'
  readonly propositions: readonly string[]
  readonly stations: readonly { readonly paragraph: number; readonly y: number }[]
}

/** Space between rows, between paragraphs, and between columns, in units of the map at zoom 1. */
export const ROW = 25
export const PARAGRAPH_GAP = 12
/** Room for the word of the speech act between trunk and proposition. */
export const ACT_WIDTH = 104
export const COLUMN_GAP = 66
export const HEAD_HEIGHT = 118
