import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { isUiLanguage } from '../../i18n/languages.ts'
import type { UiLanguage } from '../../i18n/languages.ts'

/** The language in which names from the document are; English where nobody has told it, or it is none of the interface's. */
export function documentLanguage({ description: { language } }: ReviewedFragment): UiLanguage {
  return language != null && isUiLanguage(language) ? language : 'en'
}
