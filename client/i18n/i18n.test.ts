import { expect, test } from '@jest/globals'
import { createI18n } from './i18n.ts'

test.each([
  ['en', 'Map of 11,227 entities', '12,345 hits'],
  ['zh-Hant', '圖上有 11,227 個實體', '12,345'],
  ['zh-Hans', '图上有 11,227 个实体', '12,345'],
  ['ru', 'объектов — 11\u00a0227', '12\u00a0345'],
] as const)('numbers in words are written as %s does', (language, map, hits) => {
  const { t } = createI18n(language)
  expect(t('map.label', { nodes: 11_227, edges: 6_970 })).toContain(map)
  expect(t('search.found', { count: 12_345 })).toContain(hits)
})

test('words that are filled in stay as they are, years among them', () => {
  const { t } = createI18n('ru')
  expect(t('title.document', { title: '2024' })).toContain('2024')
})
