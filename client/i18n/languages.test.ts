import { expect, test } from '@jest/globals'
import { nearestLanguage } from './languages.ts'

test.each([
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['fr-FR', 'ru'], 'ru'],
  [['fr'], 'en'],
  [[], 'en'],
])('%j is answered in %s', (wanted, expected) => {
  expect(nearestLanguage(wanted)).toBe(expected)
})
