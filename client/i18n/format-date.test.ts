import { expect, test } from '@jest/globals'
import { createI18n } from './i18n.ts'
import { formatDate } from './format-date.ts'
import type { UiLanguage } from './languages.ts'

test.each([
  ['2021-10-07', 'en', '7 October 2021'],
  ['2021-10-07', 'zh-Hant', '2021年10月7日'],
  ['2021-10-07', 'ru', '7 октября 2021 г.'],
  ['2001', 'en', '2001'],
  ['2001-07', 'en', 'July 2001'],
  ['2022~', 'en', 'about 2022'],
  ['1975-03-26/..', 'en', 'from 26 March 1975'],
  ['../2020', 'ru', 'до 2020'],
  ['2001-07-23/2001-08-18', 'en', '23 July 2001 – 18 August 2001'],
  ['200X', 'en', '200X'],
] as const)('%s in %s', (date: string, language: UiLanguage, expected: string) => {
  expect(formatDate(date, createI18n(language).t, language)).toBe(expected)
})
