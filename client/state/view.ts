import type { EdgeType, EntityKind, Layer } from '../api/__generated__/operations.ts'
import type { UiLanguage } from '../i18n/languages.ts'
import type { RecordPage } from './record-page.ts'

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

/** Everything that makes two people see the same: what the address of the page holds. */
export interface View {
  readonly document: string
  /** A page of the record that is shown in place of the document's map; null for the map. */
  readonly page: RecordPage | null
  /** The day as of which the record is shown; null for the present, and on the map for all of time. */
  readonly asOf: string | null
  readonly selection: Selection | null
  readonly expansions: readonly Expansion[]
  readonly hiddenLayers: readonly Layer[]
  readonly hiddenKinds: readonly EntityKind[]
  readonly pane: Pane
  /** A language version of the document, `both` for side by side, null for the one nearest to the reader's language. */
  readonly text: string | null
  /** Null for the browser's own. */
  readonly language: UiLanguage | null
  /** Null for the system's own. */
  readonly theme: Theme | null
}

export const OPENING_DOCUMENT = 'cn-ru-bwc-statement-2021'

export const OPENING_VIEW: View = {
  document: OPENING_DOCUMENT,
  page: null,
  asOf: null,
  selection: null,
  expansions: [],
  hiddenLayers: [],
  hiddenKinds: [],
  pane: 'map',
  text: null,
  language: null,
  theme: null,
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
