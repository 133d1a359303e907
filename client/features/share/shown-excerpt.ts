import type { TFunction } from 'i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { Notes } from '../../state/notes.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import type { Point } from '../../state/walk.ts'
import type { Explorer } from '../explorer-context.ts'
import type { Excerpt } from '../export/excerpt.ts'
import { excerptOf } from '../export/excerpt-of.ts'

export type Shared = Pick<Explorer, 'atlas' | 'shown' | 'sentences' | 'language' | 'view' | 'addressOf'>

/** What the explorer shows at this moment, for a file. */
export function shownExcerpt(
  explorer: Shared,
  places: ReadonlyMap<string, Point>,
  notes: Notes,
  made: Date,
  t: TFunction,
): Excerpt {
  const { atlas, shown, sentences, language, view, addressOf } = explorer
  return excerptOf({
    about: {
      title: atlas.document.label,
      caveat: t('picture.caveat'),
      address: absolute(addressOf(view)),
      made: made.toISOString(),
      language,
      asOf: view.asOf,
      note: notes.all,
    },
    atlas,
    shown,
    sentences,
    places,
    notes: notes.single,
    addressOfWords: (assertion) =>
      absolute(
        addressOf({
          ...OPENING_VIEW,
          document: assertion.document.id,
          language: view.language,
          selection: { type: 'quote', id: assertion.id },
        }),
      ),
  })
}

export function absolute(address: string): string {
  return new URL(address, location.href).href
}

export function asOfWords(asOf: string | null, t: TFunction, language: string): string {
  return asOf === null ? t('picture.allTime') : t('picture.asOf', { date: formatDate(asOf, t, language) })
}
