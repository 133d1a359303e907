/** Languages of the interface, each under its own name. */
export const UI_LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'ru'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

export const OWN_NAMES: Record<UiLanguage, string> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  ru: 'Русский',
}

export function isUiLanguage(tag: string): tag is UiLanguage {
  return (UI_LANGUAGES as readonly string[]).includes(tag)
}

/** The first of the reader's languages that the interface speaks; English where it speaks none. */
export function nearestLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    if (language === 'zh') return script === 'Hant' || region === 'TW' || region === 'HK' ? 'zh-Hant' : 'zh-Hans'
    if (isUiLanguage(language)) return language
  }
  return 'en'
}
