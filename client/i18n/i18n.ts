import { createInstance } from 'i18next'
import type { FormatterModule, i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { formatNumber } from './format-number.ts'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import { en } from './words/en.ts'
import { en as explorerEn } from './words/explorer/en.ts'
import { ru as explorerRu } from './words/explorer/ru.ts'
import { zhHans as explorerZhHans } from './words/explorer/zh-hans.ts'
import { zhHant as explorerZhHant } from './words/explorer/zh-hant.ts'
import type { en as listEn } from './words/list/en.ts'
import type { en as pageEn } from './words/page/en.ts'
import type { en as recordEn } from './words/record/en.ts'
import type { en as shareEn } from './words/share/en.ts'
import { ru } from './words/ru.ts'
import type { en as deskEn } from './words/desk/en.ts'
import type { en as documentsEn } from './words/documents/en.ts'
import type { en as saidEn } from './words/said/en.ts'
import type { en as scenesEn } from './words/scenes/en.ts'
import type { en as startEn } from './words/start/en.ts'
import type { en as tokenEn } from './words/token/en.ts'
import type { en as timelineEn } from './words/timeline/en.ts'
import { zhHans } from './words/zh-hans.ts'
import { zhHant } from './words/zh-hant.ts'
import { isolated } from '../state/closed-text.ts'

/** Sections of words; the same in every language, but for plural forms. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

export const WORDS: Record<UiLanguage, Words> = {
  en: { ...en, ...explorerEn },
  'zh-Hant': { ...zhHant, ...explorerZhHant },
  'zh-Hans': { ...zhHans, ...explorerZhHans },
  ru: { ...ru, ...explorerRu },
}

declare module 'i18next' {
  interface CustomTypeOptions {
    /** The third part is there on pages, and only on them; what follows in the list, on the timeline, on those of one family, and the last in the dialog for sharing. */
    resources: {
      translation: typeof en &
        typeof explorerEn &
        typeof pageEn &
        typeof listEn &
        typeof timelineEn &
        typeof startEn &
        typeof recordEn &
        typeof saidEn &
        typeof documentsEn &
        typeof deskEn &
        typeof scenesEn &
        typeof tokenEn &
        typeof shareEn
    }
  }
}

/** Numbers are written as the language does wherever words are filled in. */
const NUMBERS: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  format: (value: unknown, _format, language = 'en') =>
    typeof value === 'number' ? formatNumber(value, language) : String(value),
  add: () => undefined,
  addCached: () => undefined,
}

/** The interface's words in a language. React escapes what it shows, so i18next does not. */
export function createI18n(language: UiLanguage, words: Readonly<Record<string, Words>> = WORDS): i18n {
  const instance = createInstance()
  void instance
    .use(initReactI18next)
    .use(NUMBERS)
    .init({
      lng: language,
      fallbackLng: false,
      initAsync: false,
      showSupportNotice: false,
      supportedLngs: [...UI_LANGUAGES],
      resources: Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { translation: words[tag] ?? {} }])),
      // React escapes markup. What is written from right to left is set apart from the sentence it stands in.
      interpolation: { escapeValue: true, escape: isolated, alwaysFormat: true },
      react: { useSuspense: false },
    })
  return instance
}
