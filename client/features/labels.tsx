import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verification } from '../api/__generated__/operations.ts'
import { isUiLanguage, OWN_NAMES } from '../i18n/languages.ts'

/** Marks a fact that was compared with no source. */
export function UncheckedMark({ verification }: { readonly verification: Verification }): ReactNode {
  const { t } = useTranslation()
  if (verification === 'CHECKED') return null
  return (
    <span className="mark-unchecked" title={t('details.uncheckedHint')}>
      {t('details.unchecked')}
    </span>
  )
}

/** Says so where a label stands in for one that is missing in the reader's language. */
export function FallbackMark({ labelLanguage }: { readonly labelLanguage: string }): ReactNode {
  const { t, i18n } = useTranslation()
  if (labelLanguage === i18n.language) return null
  return <span className="mark-fallback">{t('details.fallback', { language: languageName(labelLanguage) })}</span>
}

/** The same in one word, for names among many. */
export function LanguageMark({ labelLanguage }: { readonly labelLanguage: string }): ReactNode {
  const { t, i18n } = useTranslation()
  if (labelLanguage === i18n.language) return null
  const language = languageName(labelLanguage)
  return (
    <span className="mark-fallback" lang={labelLanguage} title={t('details.fallback', { language })}>
      {language}
    </span>
  )
}

/** A language under its own name, or under the tag where it is none of the interface's. */
export function languageName(tag: string): string {
  return isUiLanguage(tag) ? OWN_NAMES[tag] : (new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)
}
