import { isDay } from './days.ts'
import { decodeList, encodeList } from './lists.ts'
import type { Filters, Period } from './view.ts'
import { KINDS, LAYERS, SPEECH_ACTS, STANCES } from './vocabulary.ts'

/** The filters as parameters of the address and back. Of layers those shown are named, of all else those hidden. */
export function encodeFilters(filters: Filters): readonly (readonly [string, string])[] {
  const layers = LAYERS.filter((layer) => !filters.hiddenLayers.includes(layer))
  const { period } = filters
  return [
    ['layers', filters.hiddenLayers.length === 0 ? '' : encodeList(layers.map(lower)) || 'none'],
    ['hide', named(KINDS, filters.hiddenKinds)],
    ['hideActs', named(SPEECH_ACTS, filters.hiddenActs)],
    ['hideStances', named(STANCES, filters.hiddenStances)],
    ['by', encodeList(filters.onlySpeakers)],
    ['period', period === null ? '' : `${period.from}~${period.to}`],
  ]
}

export function decodeFilters(parameters: URLSearchParams): Filters {
  const list = (name: string) => decodeList(parameters.get(name) ?? '')
  const layers = list('layers')
  return {
    hiddenLayers: layers.length === 0 ? [] : LAYERS.filter((layer) => !layers.includes(lower(layer))),
    hiddenKinds: among(KINDS, list('hide')),
    hiddenActs: among(SPEECH_ACTS, list('hideActs')),
    hiddenStances: among(STANCES, list('hideStances')),
    onlySpeakers: list('by'),
    period: readPeriod(parameters.get('period') ?? ''),
  }
}

/** In the order of the vocabulary, so that one choice has one address. */
function named<Word extends string>(all: readonly Word[], chosen: readonly Word[]): string {
  return encodeList(all.filter((word) => chosen.includes(word)).map(lower))
}

function among<Word extends string>(all: readonly Word[], words: readonly string[]): readonly Word[] {
  return all.filter((word) => words.includes(lower(word)))
}

function readPeriod(text: string): Period | null {
  const [from = '', to = ''] = text.split('~')
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}

function lower(word: string): string {
  return word.toLowerCase()
}
