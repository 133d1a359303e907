import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verification } from '../api/__generated__/operations.ts'
import type { Named } from '../i18n/foreign-names.ts'
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
  // Of some names nobody knows the language.
  if ([i18n.language, 'und'].includes(labelLanguage)) return null
  return <span className="mark-fallback">{t('details.fallback', { language: languageName(labelLanguage) })}</span>
}

/** The same in one word, for names among many. */
export function LanguageMark({ labelLanguage }: { readonly labelLanguage: string }): ReactNode {
  const { t, i18n } = useTranslation()
  // Of some names nobody knows the language.
  if ([i18n.language, 'und'].includes(labelLanguage)) return null
  const language = languageName(labelLanguage)
  return (
    <span className="mark-fallback" lang={labelLanguage} title={t('details.fallback', { language })}>
      {language}
    </span>
  )
}

interface GraphTextProps {
  readonly text: string
  /** The language that the text really is in. */
  readonly language: string
}

/** Words of the graph itself, with their language where that is not the reader's. */
export function GraphText({ text, language }: GraphTextProps): ReactNode {
  const { i18n } = useTranslation()
  if (language === i18n.language) return <bdi lang={language}>{text}</bdi>
  return (
    <>
      <bdi lang={language}>{text}</bdi> <LanguageMark labelLanguage={language} />
    </>
  )
}

/** Several names as one says them one after another. */
export function NameList({ names }: { readonly names: readonly Named[] }): ReactNode {
  const { i18n } = useTranslation()
  const labels = names.map(({ label }) => label)
  const parts = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).formatToParts(labels)
  let place = 0
  return parts.map(({ type, value }, index) => {
    const name = type === 'element' ? names[place++] : undefined
    return (
      <Fragment key={index}>
        {name === undefined ? value : <GraphText text={name.label} language={name.labelLanguage} />}
      </Fragment>
    )
  })
}

interface DescriptionProps {
  readonly text: string | null | undefined
  readonly language: string | null | undefined
  /** How it looks, where it is not the description of what the page is about. */
  readonly className?: string
}

/** What something is or says, in a sentence or two; nothing where nothing is said. */
export function Description({ text, language, className = 'description' }: DescriptionProps): ReactNode {
  if (text == null || language == null) return null
  return (
    <p className={className}>
      <GraphText text={text} language={language} />
    </p>
  )
}

/** A language under its own name, or under the tag where it is none of the interface's. */
export function languageName(tag: string): string {
  return isUiLanguage(tag) ? OWN_NAMES[tag] : (new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)
}
