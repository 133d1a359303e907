import { createI18n } from '../../i18n/i18n.ts'
import { sentencesFor } from '../../i18n/sentences.ts'
import { smallAtlas } from '../../state/atlas-for-tests.ts'
import type { Atlas } from '../../state/atlas.ts'
import { applyFilters } from '../../state/filters.ts'
import { drawLines } from '../../state/lines.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import type { View } from '../../state/view.ts'
import type { Excerpt } from './excerpt.ts'
import { excerptOf } from './excerpt-of.ts'

/** Characters that break careless writers: markup, quotes, an override of direction, a control character, half a pair. */
export const HOSTILE = `<script>alert("1")</script> & ]]> '; \u202edesrever\u202c \u0007\ud800 =1+1\nsecond line`

/** The small atlas as an excerpt, with a hostile name for one of its states. */
export function smallExcerpt(view: Partial<View> = {}): Excerpt {
  const small = smallAtlas()
  const atlas: Atlas = {
    ...small,
    nodes: new Map([...small.nodes].map(([id, node]) => [id, id === 'syl' ? { ...node, label: HOSTILE } : node])),
  }
  const { t } = createI18n('en')
  return excerptOf({
    about: {
      title: 'Statement',
      caveat: 'What is said is not asserted.',
      address: 'https://example.org/?doc=doc&layers=claim',
      made: '2026-01-02T03:04:05.000Z',
      language: 'en',
      asOf: null,
      note: '=HYPERLINK("x")',
    },
    atlas,
    shown: applyFilters(atlas, drawLines(atlas), { ...OPENING_VIEW, ...view }),
    sentences: sentencesFor(atlas, t, 'en'),
    places: new Map([...atlas.nodes.keys()].map((id, place) => [id, { x: place * 10 - 20, y: -place }])),
    notes: new Map([
      ['syl', 'Ask <them>'],
      ['arc|URGES|prop-talk', '-2 & more'],
    ]),
    addressOfWords: ({ id }) => `https://example.org/?quote=${id}`,
  })
}
