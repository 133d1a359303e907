import type { EdgeType, EntityKind, Layer, SpeechAct, Stance } from '../api/__generated__/operations.ts'
import type { UiLanguage } from '../i18n/languages.ts'
import { PLAIN_LIST } from './list-state.ts'
import type { ListState } from './list-state.ts'
import { START } from './page.ts'
import type { Page } from './page.ts'
import type { Point } from './walk.ts'

/** What is selected: one entity, one edge, the words of one assertion, or one paragraph. */
export type Selection =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'edge'; readonly id: string }
  | { readonly type: 'quote'; readonly id: string }
  | { readonly type: 'passage'; readonly number: number }

/** An entity whose neighbours were added; only some kinds where `kinds` is not empty. */
export interface Expansion {
  readonly id: string
  readonly kinds: readonly EntityKind[]
  /** Only neighbours that an edge of these types leads to; all where left out. */
  readonly types?: readonly EdgeType[]
  /** At most so many; NEIGHBOUR_LIMIT where left out. With 0 the entity comes alone, joined to what is there already. */
  readonly most?: number
}

/** Neighbours that one expansion adds, unless another number is chosen. */
export const NEIGHBOUR_LIMIT = 30

/** Numbers of neighbours to choose from. */
export const NEIGHBOUR_LIMITS = [10, NEIGHBOUR_LIMIT, 60, 100] as const

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** On a wide screen `list` takes the map's place and the reader is always there; on a phone each is a page of its own. */
export const PANES = ['map', 'text', 'details', 'list'] as const
export type Pane = (typeof PANES)[number]

/** What the map begins with: the graph of its document, or nothing, to be filled by searching and adding. */
export const BASES = ['document', 'blank'] as const
export type Base = (typeof BASES)[number]

/** Ways to arrange the map: the document as a diagram, by forces, by kinds, around a middle, along time, by who speaks. */
export const LAYOUTS = ['reading', 'force', 'layers', 'circles', 'time', 'speakers'] as const
export type LayoutName = (typeof LAYOUTS)[number]

/** First and last day of a stretch of time, both within it. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Ways through the graph between entities, the other end yet to be chosen where there is one; of those found, in the server's order, the ones chosen, counted from 1; all where none is. */
export interface Paths {
  readonly ends: readonly string[]
  readonly chosen: readonly number[]
}

/** A neighbourhood that all else is left out for. */
export interface Near {
  readonly id: string
  readonly hops: number
}

export const MOST_HOPS = 3

/** What is left out of the drawing by what it is, whoever says it, and when. */
export interface Filters {
  readonly hiddenLayers: readonly Layer[]
  readonly hiddenKinds: readonly EntityKind[]
  readonly hiddenActs: readonly SpeechAct[]
  readonly hiddenStances: readonly Stance[]
  /** Only what these say; whoever speaks where empty. */
  readonly onlySpeakers: readonly string[]
  readonly period: Period | null
}

/** What was done to the map by hand. */
export interface Arrangement {
  readonly layout: LayoutName
  /** Entities hidden one by one. */
  readonly without: readonly string[]
  /** Places chosen by hand, in whole units of the map; they hold in every layout. */
  readonly placed: Readonly<Record<string, Point>>
  /** Entities marked beside the one selected, to do something with all of them. */
  readonly marked: readonly string[]
  /** Groups of parallel edges that are drawn one by one, by the id of their line. */
  readonly opened: readonly string[]
  readonly near: Near | null
  readonly paths: Paths | null
}

/** Everything that makes two people see the same: what the address of the page holds. */
export interface View extends Filters, Arrangement {
  readonly document: string
  readonly base: Base
  /** A graph kept with its places that is shown in place of the document's: its id on the server, or `file`, which the browser alone holds. */
  readonly scene: string | null
  /** A page that is shown in place of the map; null for the map. */
  readonly page: Page | null
  /** The day as of which the record is shown; null for the present, and on the map for all of time. */
  readonly asOf: string | null
  readonly selection: Selection | null
  readonly expansions: readonly Expansion[]
  readonly pane: Pane
  /** Whether the timeline is open. */
  readonly timeline: boolean
  /** What the list shows; beside a page it is forgotten, since the page's own choices have the same names. */
  readonly list: ListState
  /** A language version of the document, `both` for side by side, null for the one nearest to the reader's language. */
  readonly text: string | null
  /** Null for the browser's own. */
  readonly language: UiLanguage | null
  /** Null for the system's own. */
  readonly theme: Theme | null
}

export const OPENING_DOCUMENT = 'cn-ru-bwc-statement-2021'

export const NO_FILTERS: Filters = {
  hiddenLayers: [],
  hiddenKinds: [],
  hiddenActs: [],
  hiddenStances: [],
  onlySpeakers: [],
  period: null,
}

export const OPENING_VIEW: View = {
  document: OPENING_DOCUMENT,
  base: 'document',
  scene: null,
  page: null,
  asOf: null,
  selection: null,
  expansions: [],
  ...NO_FILTERS,
  layout: 'reading',
  without: [],
  placed: {},
  marked: [],
  opened: [],
  near: null,
  paths: null,
  pane: 'map',
  timeline: false,
  list: PLAIN_LIST,
  text: null,
  language: null,
  theme: null,
}

/** Where one begins: nothing is named but how to show it. */
export function startView({ language, theme }: Pick<View, 'language' | 'theme'>): View {
  return { ...OPENING_VIEW, page: START, language, theme }
}

/** The layout of a map that nobody chose one for. */
export function usualLayout(base: Base): LayoutName {
  return base === 'blank' ? 'force' : 'reading'
}

export function select(view: View, selection: Selection | null): View {
  return { ...view, selection }
}

/** The entity selected, and its neighbours asked for. Asking again for the same changes nothing. */
export function expand(view: View, expansion: Expansion): View {
  const known = view.expansions.some((other) => sameExpansion(other, expansion))
  return {
    ...view,
    selection: { type: 'node', id: expansion.id },
    expansions: known ? view.expansions : [...view.expansions, expansion],
  }
}

/** The entity selected, and brought in alone: what it is joined to is for the reader to ask for. */
export function bringIn(view: View, id: string): View {
  return expand(view, { id, kinds: [], most: 0 })
}

/** Without what was added, the last addition first. */
export function collapse(view: View, id: string): View {
  return { ...view, expansions: view.expansions.filter((expansion) => expansion.id !== id) }
}

export function toggleLayer(view: View, layer: Layer): View {
  return { ...view, hiddenLayers: toggled(view.hiddenLayers, layer) }
}

export function toggleKind(view: View, kind: EntityKind): View {
  return { ...view, hiddenKinds: toggled(view.hiddenKinds, kind) }
}

export function toggleAct(view: View, act: SpeechAct): View {
  return { ...view, hiddenActs: toggled(view.hiddenActs, act) }
}

export function toggleStance(view: View, stance: Stance): View {
  return { ...view, hiddenStances: toggled(view.hiddenStances, stance) }
}

/** Only what the speakers chosen say; whoever speaks once none is chosen. */
export function toggleSpeaker(view: View, speaker: string): View {
  return { ...view, onlySpeakers: toggled(view.onlySpeakers, speaker) }
}

/** Nothing is left out by what it is, who says it, or when. */
export function withoutFilters(view: View): View {
  return { ...view, ...NO_FILTERS }
}

export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function sameExpansion(one: Expansion, other: Expansion): boolean {
  return JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other))
}

function partsOf({ id, kinds, types, most }: Expansion): readonly unknown[] {
  return [id, kinds, types ?? [], most ?? NEIGHBOUR_LIMIT]
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}
