import type { i18n } from 'i18next'
import { createI18n, WORDS } from './i18n.ts'
import type { Words } from './i18n.ts'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import { words as shared } from './words/page/words.ts'

/** Words that load with pages: those that all share, or those of one family. */
export type FamilyWords = Readonly<Record<UiLanguage, Words>>

/** The words of several families as one. */
export function together(...families: readonly FamilyWords[]): FamilyWords {
  const of = (tag: UiLanguage): Words => Object.assign({}, ...families.map((family) => family[tag])) as Words
  return { en: of('en'), 'zh-Hant': of('zh-Hant'), 'zh-Hans': of('zh-Hans'), ru: of('ru') }
}

/** The interface's words together with those that pages share and those of one family of pages. */
export function createPageI18n(language: UiLanguage, own: FamilyWords): i18n {
  const all = Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { ...WORDS[tag], ...shared[tag], ...own[tag] }]))
  return createI18n(language, all)
}
