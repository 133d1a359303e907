import type { i18n } from 'i18next'
import { createI18n, WORDS } from '../../i18n/i18n.ts'
import { UI_LANGUAGES } from '../../i18n/languages.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import { words } from '../../i18n/words/share/words.ts'

/** The interface's words together with those of sharing and of the files it makes. */
export function createShareI18n(language: UiLanguage): i18n {
  return createI18n(language, Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { ...WORDS[tag], ...words[tag] }])))
}
