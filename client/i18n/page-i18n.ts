import type { i18n } from 'i18next'
import { createI18n, WORDS } from './i18n.ts'
import type { Words } from './i18n.ts'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import { words as shared } from './words/page/words.ts'

/** Words that load with pages: those that all share, or those of one family. */
export type FamilyWords = Readonly<Record<UiLanguage, Words>>

/** The interface's words together with those that pages share and those of one family of pages. */
export function createPageI18n(language: UiLanguage, own: FamilyWords): i18n {
  const all = Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { ...WORDS[tag], ...shared[tag], ...own[tag] }]))
  return createI18n(language, all)
}
