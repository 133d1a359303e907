import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitationFieldsFragment, SourceClass } from '../api/__generated__/operations.ts'
import { formatDate } from '../i18n/format-date.ts'
import './source-line.css'

/** How directly something was read. */
export function SourceClasses({ classes }: { readonly classes: readonly SourceClass[] }): ReactNode {
  const { t } = useTranslation()
  return classes.map((name) => (
    <span key={name} className={`source-class source-${name.toLowerCase()}`}>
      {t(`sourceClass.${name}`)}
    </span>
  ))
}

/** A place in a source, with how directly it was read. */
export function SourceLine({ citation }: { readonly citation: CitationFieldsFragment }): ReactNode {
  const { t, i18n } = useTranslation()
  const day = (date: string) => formatDate(date, t, i18n.language)
  const { source, locator } = citation
  const address = /^https?:\/\//.test(source.locator)
  return (
    <p className="source-line">
      <SourceClasses classes={source.classes} />{' '}
      {address ? (
        <a href={source.locator} rel="noreferrer" target="_blank">
          <bdi>{source.title}</bdi>
        </a>
      ) : (
        <bdi title={source.locator}>{source.title}</bdi>
      )}
      <span className="quiet">
        {source.publisher !== '' && (
          <>
            {' '}
            · <bdi>{source.publisher}</bdi>
          </>
        )}
        {source.date != null && ` · ${day(source.date)}`}
        {source.statusDate != null && ` · ${t('evidence.asOf', { date: day(source.statusDate) })}`}
        {locator != null && (
          <>
            {' '}
            · <bdi lang="en">{locator}</bdi>
          </>
        )}
      </span>
      {source.withdrawn != null && (
        <strong> · {t('evidence.sourceWithdrawn', { date: day(source.withdrawn.date) })}</strong>
      )}
    </p>
  )
}
