import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { DocumentView } from '../../state/atlas.ts'
import { useExplorer } from '../explorer-context.ts'
import { languageName } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'
import { Paragraph } from './paragraph.tsx'
import './reader.css'

type Expression = DocumentView['expressions'][number]

/** The document itself, its quotations marked; what is selected on the map is lit here, and the other way round. */
export function Reader(): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, show, language, highlighted, narrow } = useExplorer()
  const { document } = atlas
  const shownVersions = versionsShown(document, view.text, language)
  const scroller = useRef<HTMLDivElement>(null)

  const wanted =
    view.selection?.type === 'passage' ? `[data-paragraph="${String(view.selection.number)}"]` : '.quote.lit'
  const signature = [...highlighted].join()
  useEffect(() => {
    if (view.selection === null) return
    const target = scroller.current?.querySelector(wanted)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    target?.scrollIntoView({ block: narrow ? 'center' : 'center', behavior: calm ? 'auto' : 'smooth' })
  }, [wanted, signature, view.selection, view.pane, narrow])

  return (
    <div className="reader" id="text" ref={scroller} tabIndex={0} role="region" aria-label={t('text.title')}>
      <DocumentHead document={document} versions={shownVersions} />
      {document.expressions.length > 1 && (
        <fieldset className="versions">
          <legend className="visually-hidden">{t('text.versions')}</legend>
          {[...document.expressions.map((expression) => expression.language), 'both'].map((choice) => (
            <label key={choice} className="segment" lang={choice === 'both' ? undefined : choice}>
              <input
                type="radio"
                name="version"
                value={choice}
                checked={choice === (shownVersions.length > 1 ? 'both' : shownVersions[0]?.language)}
                onChange={() => {
                  show({ ...view, text: choice })
                }}
              />
              <span>{choice === 'both' ? t('text.both') : languageName(choice)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {document.passages.length === 0 ? (
        <p className="quiet">{t('text.none')}</p>
      ) : (
        <>
          <p className="quiet reader-hint">{t('text.hint')}</p>
          <div className={shownVersions.length > 1 ? 'passages both' : 'passages'}>
            {document.passages.map((passage) => (
              <Paragraph
                key={passage.id}
                passage={passage}
                languages={shownVersions.map((version) => version.language)}
              />
            ))}
          </div>
        </>
      )}
    </div>
  )
}

/** The versions to show: as chosen, or the one in the reader's language, or English, or the first. */
export function versionsShown(document: DocumentView, choice: string | null, language: string): readonly Expression[] {
  const { expressions } = document
  if (choice === 'both') return expressions
  const by = (tag: string | null) => expressions.find((expression) => expression.language === tag)
  const chinese = language.startsWith('zh')
    ? expressions.find((expression) => expression.language.startsWith('zh'))
    : undefined
  const one = by(choice) ?? by(language) ?? chinese ?? by('en') ?? expressions[0]
  return one === undefined ? [] : [one]
}

function DocumentHead({
  document,
  versions,
}: {
  readonly document: DocumentView
  readonly versions: readonly Expression[]
}) {
  const { t, i18n } = useTranslation()
  const { sentences, select } = useExplorer()
  return (
    <header className="reader-head">
      <p className="reader-kicker">
        {sentences.names(document.issuers.map((issuer) => issuer.label))} ·{' '}
        {formatDate(document.date, t, i18n.language)}
        {document.symbol != null && ` · ${document.symbol}`}
      </p>
      {versions.map((version, index) => (
        <h2 key={version.id} lang={version.language} className={index > 0 ? 'second' : undefined}>
          {version.title}
        </h2>
      ))}
      {versions.length === 0 && <h2 lang={document.labelLanguage}>{document.label}</h2>}
      <ul className="fidelity">
        {versions.map((version) => (
          <li key={version.id} className={version.fidelity === 'OWN_TRANSLATION' ? 'own' : undefined}>
            <details>
              <summary>
                <span lang={version.language}>{languageName(version.language)}</span>:{' '}
                {t(`fidelity.${version.fidelity}`)}
              </summary>
              {version.note != null && <p>{version.note}</p>}
              <p>
                {t('text.fingerprint')} <code>{version.sha256}</code>
              </p>
              {version.citations.map((citation) => (
                <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
              ))}
            </details>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          select({ type: 'node', id: document.id })
        }}
      >
        {t('text.about')}
      </button>
    </header>
  )
}
