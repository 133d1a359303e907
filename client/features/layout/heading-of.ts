import type { TFunction } from 'i18next'
import type { Meaning } from '../../graph-canvas/layout/scene.ts'
import { formatDate } from '../../i18n/format-date.ts'
import type { Sentences } from '../../i18n/sentences.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { Voice } from '../../state/lines.ts'

interface Context {
  readonly t: TFunction
  readonly atlas: Atlas
  readonly voices: readonly Voice[]
  readonly sentences: Sentences
  readonly language: string
}

/** The words of a heading on the map. */
export function headingOf(means: Meaning, { t, atlas, voices, sentences, language }: Context): string {
  switch (means.type) {
    case 'layer':
      return t(`heading.${means.layer}`)
    case 'speaker': {
      const voice = voices.find(({ id }) => id === means.id)
      return voice === undefined ? (atlas.nodes.get(means.id)?.label ?? '') : sentences.ofVoice(voice)
    }
    case 'year':
      return String(means.year)
    case 'date':
      return formatDate(means.date, t, language)
    case 'steps':
      return t('heading.steps', { count: means.steps })
    case 'subjects':
    case 'record':
    case 'undated':
    case 'apart':
      return t(`heading.${means.type}`)
  }
}
