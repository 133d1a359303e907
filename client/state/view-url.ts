import type { EntityKind, Layer } from '../api/__generated__/operations.ts'
import { isUiLanguage } from '../i18n/languages.ts'
import { KINDS, LAYERS } from './vocabulary.ts'
import { OPENING_DOCUMENT, OPENING_VIEW, PANES, THEMES } from './view.ts'
import type { Expansion, Selection, View } from './view.ts'

/**
 * A view as the query of an address and back. Every parameter is described in docs/explorer-links.md.
 * What cannot be understood is left out, so that a link never breaks the page.
 */
export function encodeView(view: View): string {
  const parts: [string, string][] = []
  const add = (name: string, value: string) => {
    if (value !== '') parts.push([name, value])
  }
  if (view.document !== OPENING_DOCUMENT || view.selection !== null) add('doc', view.document)
  addSelection(view, add)
  add('expand', view.expansions.map(encodeExpansion).join(','))
  if (view.hiddenLayers.length > 0) {
    add(
      'layers',
      LAYERS.filter((layer) => !view.hiddenLayers.includes(layer))
        .map(lower)
        .join(',') || 'none',
    )
  }
  add(
    'hide',
    KINDS.filter((kind) => view.hiddenKinds.includes(kind))
      .map(lower)
      .join(','),
  )
  if (view.pane !== 'map') add('pane', view.pane)
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
  const layers = list(value('layers'))
  const hidden = list(value('hide'))
  return {
    ...OPENING_VIEW,
    document,
    selection: readSelection(parameters, document),
    expansions: distinct(list(value('expand'))).map(decodeExpansion),
    hiddenLayers: layers.length === 0 ? [] : LAYERS.filter((layer) => !layers.includes(lower(layer))),
    hiddenKinds: KINDS.filter((kind) => hidden.includes(lower(kind))),
    pane: PANES.find((pane) => pane === value('pane')) ?? 'map',
    text: value('text') || null,
    language: isUiLanguage(language) ? language : null,
    theme: THEMES.find((theme) => theme === value('theme')) ?? null,
  }
}

function addSelection({ selection, document }: View, add: (name: string, value: string) => void): void {
  switch (selection?.type) {
    case 'node':
      add('focus', selection.id)
      break
    case 'edge':
      add('edge', selection.id.replaceAll('|', '~'))
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
  if (edge !== '') return { type: 'edge', id: edge.replaceAll('~', '|') }
  const quote = parameters.get('quote') ?? ''
  if (quote !== '') return { type: 'quote', id: /^p\d/.test(quote) ? `${document}:${quote}` : quote }
  const focus = parameters.get('focus') ?? ''
  if (focus !== '') return { type: 'node', id: focus }
  const passage = parameters.get('passage') ?? ''
  if (/^[1-9]\d{0,3}$/.test(passage)) return { type: 'passage', number: Number(passage) }
  return null
}

/** `bwc` for all kinds of neighbour, `bwc~state~event` for some. */
function encodeExpansion(expansion: Expansion): string {
  return [expansion.id, ...expansion.kinds.map(lower)].join('~')
}

function decodeExpansion(text: string): Expansion {
  const [id = '', ...kinds] = text.split('~')
  return { id, kinds: KINDS.filter((kind) => kinds.includes(lower(kind))) }
}

function lower(word: EntityKind | Layer): string {
  return word.toLowerCase()
}

function list(text: string): readonly string[] {
  return text.split(',').filter((item) => item !== '')
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}

/** Percent-encoded, but for the signs that ids and lists are made of and that a query may hold as they are. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')
}
