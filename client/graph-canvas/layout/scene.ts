import type { EntityKind } from '../../api/__generated__/operations.ts'
import type { LayoutName } from '../../state/view.ts'
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

/** What the document is as a diagram to be read. */
export interface ReadingRequest {
  readonly layout: 'reading'
  readonly scene: Scene
  readonly arrivals: readonly Arrival[]
  /** One column for a phone held upright. */
  readonly narrow: boolean
}

/** A node of a graph that is laid out by anything but the order of a text. */
export interface GraphNode extends SceneNode {
  /** Null for a joint voice. */
  readonly kind: EntityKind | null
  /** When it is, as a fraction of years (2001.56); null where nobody knows. */
  readonly when: number | null
  /** The same as it is recorded, in EDTF. */
  readonly date: string | null
  /** Of a proposition, its place in the order of the text. */
  readonly order: number
}

/** A line of the drawing. */
export interface GraphLink {
  readonly source: string
  readonly target: string
  readonly type: 'speech' | 'about' | 'addressed' | 'record' | 'tie'
}

/**
 * A graph to be laid out in stages: first what was there from the start, then what came with each addition. A stage never
 * moves what stood before it. `known` are places that are kept whatever comes, such as those of a scene.
 */
export interface GraphRequest {
  readonly layout: Exclude<LayoutName, 'reading'>
  readonly stages: readonly (readonly GraphNode[])[]
  readonly links: readonly GraphLink[]
  readonly known: Readonly<Record<string, Point>>
}

export type LayoutRequest = ReadingRequest | GraphRequest

/** What a part of the picture is, said beside it. */
export type Meaning =
  | { readonly type: 'layer'; readonly layer: LayerName }
  | { readonly type: 'speaker'; readonly id: string }
  | { readonly type: 'subjects' | 'record' | 'undated' | 'apart' }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'steps'; readonly steps: number }

/** Columns of the layout by layers: who, what they say, what binds them, what happens, and what all is of. */
export type LayerName = 'who' | 'said' | 'binding' | 'happening' | 'topic'

export interface Heading extends Point {
  readonly means: Meaning
}

/** Drawn beneath everything: the axis of time, or a ring around the middle. */
export interface Guide extends Point {
  readonly shape: 'line' | 'ring'
  readonly width: number
  readonly height: number
}

/** How lines run: as the diagram of a text, from side to side between columns, so but faintly above an axis, or straight; among rows of rings with their words above what they lead to. */
export type Course = 'reading' | 'columns' | 'axis' | 'straight' | 'rings'

export interface LayoutResult {
  readonly positions: Readonly<Record<string, Point>>
  readonly course: Course
  readonly headings: readonly Heading[]
  readonly guides: readonly Guide[]
  /** Where the lines of each column of propositions run along, and where each paragraph begins. */
  readonly trunks: readonly Trunk[]
  /** The column of what the document is about. */
  readonly middle: { readonly x: number; readonly width: number }
}

export interface Trunk {
  readonly x: number
  /** Which side of its propositions it stands on. */
  readonly side: 'left' | 'right'
  /** Only lines of this speaker run along it; everybody's where null. */
  readonly speaker: string | null
  readonly propositions: readonly string[]
  readonly stations: readonly { readonly paragraph: number; readonly y: number }[]
}

/** Space between rows, between paragraphs, and between columns, in units of the map at zoom 1. */
export const ROW = 25
export const PARAGRAPH_GAP = 12
/** Room for the word of the speech act between trunk and proposition. */
export const ACT_WIDTH = 104
/** Room for it above a proposition. */
export const ACT_HEIGHT = 20
export const COLUMN_GAP = 66
export const HEAD_HEIGHT = 118
