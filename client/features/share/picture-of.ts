import type { TFunction } from 'i18next'
import type { MapPicture } from '../../graph-canvas/graph-canvas.tsx'
import { formatDate } from '../../i18n/format-date.ts'
import type { Excerpt } from '../export/excerpt.ts'
import { svgOf } from '../export/svg-picture.ts'
import { lineSentences } from './line-sentences.ts'
import { pictureIcons } from './picture-icons.ts'
import { asOfWords } from './shown-excerpt.ts'
import type { Shared } from './shown-excerpt.ts'

/** What is shown as a picture in SVG, in the colours of the page. */
export function pictureOf(explorer: Shared, excerpt: Excerpt, map: MapPicture, t: TFunction): string {
  const { language, shown } = explorer
  const { about } = excerpt
  const spoken = new Set(shown.lines.filter(({ type }) => type === 'speech').map(({ target }) => target))
  return svgOf({
    excerpt,
    drawn: map.drawn,
    tokens: map.tokens,
    measure: map.measure,
    icons: pictureIcons(),
    lineSentences: lineSentences(explorer),
    unspoken: new Set(
      excerpt.nodes.filter(({ id, layer }) => layer === 'CLAIM' && !spoken.has(id)).map(({ id }) => id),
    ),
    words: {
      record: t('legend.record'),
      claim: t('legend.claim'),
      statements: t('picture.statements'),
      sources: t('picture.sources'),
      notes: t('picture.notes'),
      kind: (kind) => t(`kind.${kind}`),
      more: (count) => t('picture.more', { count }),
      under: [
        `${asOfWords(about.asOf, t, language)} · ${t('picture.made', { date: formatDate(about.made.slice(0, 10), t, language) })}`,
        about.caveat,
        about.address,
      ],
    },
  })
}
