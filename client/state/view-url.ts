import type { EdgeType, EntityKind } from '../api/__generated__/operations.ts'
import { isUiLanguage } from '../i18n/languages.ts'
import { decodeArrangement, encodeArrangement, ofPlain, plain } from './arrangement-url.ts'
import { isDay } from './days.ts'
import { decodeFilters, encodeFilters } from './filters-url.ts'
import { decodeListState, encodeListState, PLAIN_LIST } from './list-state.ts'
import { decodeList } from './lists.ts'
import { decodePage, encodePage } from './page.ts'
import { EDGE_TYPES, KINDS } from './vocabulary.ts'
import { BASES, OPENING_DOCUMENT, OPENING_VIEW, PANES, startView, THEMES } from './view.ts'
import type { Expansion, Selection, View } from './view.ts'

/** More neighbours than these are not added at a time, whatever a link says. */
const MOST_NEIGHBOURS = 100

/**
 * A view as the query of an address and back. Every parameter is described in docs/explorer-links.md.
 * What cannot be understood is left out, so that a link never breaks the page.
 */
export function encodeView(view: View): string {
  const parts: [string, string][] = []
  const add = (name: string, value: string) => {
    if (value !== '') parts.push([name, value])
  }
  for (const [name, value] of view.page === null ? [] : encodePage(view.page)) add(name, value)
  add('asOf', view.asOf ?? '')
  const tells = view.selection !== null && view.base === 'document'
  if (view.document !== OPENING_DOCUMENT || tells || isPlainMap(view)) add('doc', view.document)
  if (view.base !== 'document') add('map', view.base)
  add('scene', view.scene ?? '')
  addSelection(view, add)
  add('expand', view.expansions.map(encodeExpansion).join(','))
  for (const [name, value] of [...encodeFilters(view), ...encodeArrangement(view)]) add(name, value)
  if (view.pane !== 'map') add('pane', view.pane)
  if (view.timeline) add('timeline', 'open')
  for (const [name, value] of view.page === null ? encodeListState(view.list) : []) add(name, value)
  add('text', view.text ?? '')
  add('lang', view.language ?? '')
  add('theme', view.theme ?? '')
  return parts.map(([name, value]) => `${name}=${readable(value)}`).join('&')
}

export function decodeView(query: string): View {
  const parameters = new URLSearchParams(query)
  const value = (name: string) => parameters.get(name) ?? ''
  const document = value('doc') || OPENING_DOCUMENT
  const language = value('lang')
  const base = BASES.find((name) => name === value('map')) ?? 'document'
  const page = decodePage(parameters)
  const view: View = {
    ...OPENING_VIEW,
    document,
    base,
    scene: value('scene') || null,
    page,
    asOf: isDay(value('asOf')) ? value('asOf') : null,
    selection: readSelection(parameters, document),
    expansions: decodeList(value('expand')).map(decodeExpansion),
    ...decodeFilters(parameters),
    ...decodeArrangement(parameters, base),
    pane: PANES.find((pane) => pane === value('pane')) ?? 'map',
    timeline: value('timeline') === 'open',
    list: page === null ? decodeListState(parameters) : PLAIN_LIST,
    text: value('text') || null,
    language: isUiLanguage(language) ? language : null,
    theme: THEMES.find((theme) => theme === value('theme')) ?? null,
  }
  return value('doc') === '' && isPlainMap(view) && encodeView(view) === encodeView(plainMap(view))
    ? startView(view)
    : view
}

/** A document's own map, which the address must name: with nothing named it shows the start page. */
function isPlainMap({ page, base, scene }: View): boolean {
  return page === null && base === 'document' && scene === null
}

function plainMap({ language, theme }: View): View {
  return { ...OPENING_VIEW, language, theme }
}

function addSelection({ selection, document }: View, add: (name: string, value: string) => void): void {
  switch (selection?.type) {
    case 'node':
      add('focus', selection.id)
      break
    case 'edge':
      add('edge', plain(selection.id))
      break
    case 'quote':
      // The document is named already; only what follows it is written.
      add('quote', selection.id.startsWith(`${document}:`) ? selection.id.slice(document.length + 1) : selection.id)
      break
    case 'passage':
      add('passage', String(selection.number))
      break
    case undefined:
      break
  }
}

function readSelection(parameters: URLSearchParams, document: string): Selection | null {
  const edge = parameters.get('edge') ?? ''
  if (edge !== '') return { type: 'edge', id: ofPlain(edge) }
  const quote = parameters.get('quote') ?? ''
  if (quote !== '') return { type: 'quote', id: /^(p\d|a\.\d)/.test(quote) ? `${document}:${quote}` : quote }
  const focus = parameters.get('focus') ?? ''
  if (focus !== '') return { type: 'node', id: focus }
  const passage = parameters.get('passage') ?? ''
  if (/^[1-9]\d{0,3}$/.test(passage)) return { type: 'passage', number: Number(passage) }
  return null
}

/** `bwc` for all kinds of neighbour, `bwc~state~event` for some, `bwc~state~depositary_of~10` for ten at most by one type of edge. */
function encodeExpansion({ id, kinds, types = [], most }: Expansion): string {
  return [id, ...kinds.map(lower), ...types.map(lower), ...(most === undefined ? [] : [String(most)])].join('~')
}

function decodeExpansion(text: string): Expansion {
  const [id = '', ...words] = text.split('~')
  const types = EDGE_TYPES.filter((type) => words.includes(lower(type)))
  const most = words.find((word) => /^\d{1,3}$/.test(word))
  return {
    id,
    kinds: KINDS.filter((kind) => words.includes(lower(kind))),
    ...(types.length === 0 ? {} : { types }),
    ...(most === undefined ? {} : { most: Math.min(Number(most), MOST_NEIGHBOURS) }),
  }
}

function lower(word: EntityKind | EdgeType): string {
  return word.toLowerCase()
}

/** Percent-encoded, but for the signs that ids and lists are made of and that a query may hold as they are. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')
}
