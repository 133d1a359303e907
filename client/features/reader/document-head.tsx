import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { DocumentView } from '../../state/atlas.ts'
import type { ReadDocument } from '../../state/reading.ts'
import { viewOfDocument } from '../../state/links.ts'
import { addressAt } from '../cite/address-at.ts'
import { CiteButtons } from '../cite/cite-buttons.tsx'
import { MarkedSentence } from '../told.tsx'
import { useExplorer } from '../explorer-context.ts'
import { FallbackMark, languageName, UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'

type Expression = DocumentView['expressions'][number]

/** What a document is, which of its versions are shown, and how each of them was read. */
export function DocumentHead({
  document,
  versions,
}: {
  readonly document: ReadDocument
  readonly versions: readonly Expression[]
}): ReactNode {
  const { t, i18n } = useTranslation()
  const { addressOf, sentences, select, view } = useExplorer()
  return (
    <header className="reader-head">
      <p className="reader-kicker">
        <MarkedSentence sentence={sentences.who(document.issuers)} names={() => document.issuers} /> ·{' '}
        {formatDate(document.date, t, i18n.language)}
        {document.symbol != null && (
          <>
            {' '}
            · <bdi>{document.symbol}</bdi>
          </>
        )}
      </p>
      {versions.map((version, index) => (
        <h2 key={version.id} lang={version.language} className={index > 0 ? 'second' : undefined}>
          <bdi>{version.title}</bdi>
        </h2>
      ))}
      {versions.length === 0 && (
        <>
          <h2 lang={document.labelLanguage}>
            <bdi>{document.label}</bdi> <UncheckedMark verification={document.verification} />
          </h2>
          <FallbackMark labelLanguage={document.labelLanguage} />
        </>
      )}
      <ul className="fidelity">
        {versions.map((version) => (
          <li key={version.id} className={version.fidelity === 'OWN_TRANSLATION' ? 'own' : undefined}>
            <details>
              <summary>
                <span lang={version.language}>{languageName(version.language)}</span>:{' '}
                {t(`fidelity.${version.fidelity}`)}
              </summary>
              {version.note != null && <p lang="en">{version.note}</p>}
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
      <details className="cite">
        <summary>{t('cite.title')}</summary>
        <div className="actions">
          <CiteButtons
            of={(citations) =>
              citations.ofDocument(
                document,
                versions[0]?.language ?? null,
                addressAt(addressOf(viewOfDocument(view, document.id))),
              )
            }
          />
        </div>
      </details>
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
