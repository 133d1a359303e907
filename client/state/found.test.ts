import { describe, expect, test } from '@jest/globals'
import { viewOfFound } from './found.ts'
import { pageOf } from './page.ts'
import { OPENING_VIEW, startView } from './view.ts'
import { encodeView } from './view-url.ts'

const start = startView({ language: 'ru', theme: null })

describe('what was found', () => {
  test.each([
    ['INSTRUMENT', 'bwc', 'treaty=bwc&lang=ru'],
    ['DOCUMENT', 'us-compliance-report-2005', 'doc=us-compliance-report-2005&lang=ru'],
    ['EVENT', 'us-withdrawal-2001', 'map=blank&focus=us-withdrawal-2001&expand=us-withdrawal-2001&lang=ru'],
  ])('leads from the start page to a view of its own: %s', (kind, id, query) => {
    const view = viewOfFound(start, id, kind)
    expect(encodeView(view).replace('doc=cn-ru-bwc-statement-2021&', '')).toBe(query)
  })

  test('leads from a page of the record onto the map behind it', () => {
    const view = { ...OPENING_VIEW, document: 'd', page: pageOf('treaty', ['bwc']) }
    expect(encodeView(viewOfFound(view, 'us-withdrawal-2001', 'EVENT'))).toBe(
      'doc=d&focus=us-withdrawal-2001&expand=us-withdrawal-2001~0',
    )
  })
})
