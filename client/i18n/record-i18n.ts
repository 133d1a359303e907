import type { i18n } from 'i18next'
import { createI18n, WORDS } from './i18n.ts'
import type { Words } from './i18n.ts'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import { en } from './words/record/en.ts'
import { ru } from './words/record/ru.ts'
import { zhHans } from './words/record/zh-hans.ts'
import { zhHant } from './words/record/zh-hant.ts'

export const RECORD_WORDS: Record<UiLanguage, Words> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ru }

/** The interface's words together with those of the pages of the record. */
export function createRecordI18n(language: UiLanguage): i18n {
  const all = Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { ...WORDS[tag], ...RECORD_WORDS[tag] }]))
  return createI18n(language, all)
}
