import type { TFunction } from 'i18next'
import type { MapPicture } from '../../graph-canvas/graph-canvas.tsx'
import { formatDate } from '../../i18n/format-date.ts'
import type { Theme } from '../../state/view.ts'
import { KINDS } from '../../state/vocabulary.ts'
import type { Excerpt } from '../export/excerpt.ts'
import type { OfflineScene, OfflineWords } from '../export/offline-scene.ts'
import { lineSentences } from './line-sentences.ts'
import { asOfWords } from './shown-excerpt.ts'
import type { Shared } from './shown-excerpt.ts'

const FIDELITIES = ['AUTHENTIC', 'AS_PUBLISHED', 'OFFICIAL_TRANSLATION', 'OWN_TRANSLATION', 'CONVERTED'] as const

/** What is shown, for the page that works offline, with that page's words in the reader's language. */
export function offlineSceneOf(
  explorer: Shared,
  excerpt: Excerpt,
  map: MapPicture,
  theme: Theme,
  t: TFunction,
): OfflineScene {
  const { shown, sentences } = explorer
  const said = lineSentences(explorer)
  return {
    excerpt,
    theme,
    elements: map.elements,
    beginning: map.beginning,
    lines: shown.lines.map(({ id, source, target, type, edges }) => ({
      id,
      source,
      target,
      type,
      edges,
      sentence: said.get(id) ?? '',
    })),
    voices: Object.fromEntries(shown.voices.map((voice) => [voice.id, sentences.ofVoice(voice)])),
    words: wordsOf(excerpt, explorer.language, t),
  }
}

function wordsOf({ about }: Excerpt, language: string, t: TFunction): OfflineWords {
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(`kind.${kind}`)])),
    fidelities: Object.fromEntries(FIDELITIES.map((name) => [name, t(`fidelity.${name}`)])),
    app: t('app.name'),
    made: t('offline.made', { date: formatDate(about.made.slice(0, 10), t, language) }),
    asOf: asOfWords(about.asOf, t, language),
    open: t('offline.open'),
    search: t('offline.search'),
    found: t('offline.found'),
    map: t('offline.map'),
    mapHelp: t('offline.mapHelp'),
    legend: t('legend.title'),
    record: t('legend.record'),
    claim: t('legend.claim'),
    said: t('list.said'),
    onRecord: t('list.record'),
    entities: t('list.entities'),
    details: t('offline.details'),
    nothing: t('offline.nothing'),
    sources: t('details.sources'),
    structural: t('details.structural'),
    note: t('offline.note'),
    date: t('list.date'),
    until: t('details.until'),
    unchecked: `${t('details.unchecked')}: ${t('details.uncheckedHint')}`,
    inText: t('offline.inText'),
    close: t('share.close'),
    fit: t('map.fit'),
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    light: t('header.themeLight'),
    dark: t('header.themeDark'),
    none: t('offline.none'),
    list: t('offline.list'),
  }
}
