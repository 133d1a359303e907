import type { i18n } from 'i18next'
import { createI18n, WORDS } from '../../i18n/i18n.ts'
import { UI_LANGUAGES } from '../../i18n/languages.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import { together } from '../../i18n/page-i18n.ts'
import { words as own } from '../../i18n/words/share/words.ts'
import { words as token } from '../../i18n/words/token/words.ts'

const words = together(own, token)

/** The interface's words together with those of sharing and of the files it makes. */
export function createShareI18n(language: UiLanguage): i18n {
  return createI18n(language, Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { ...WORDS[tag], ...words[tag] }])))
}
