import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OneDocumentQuery } from '../../api/__generated__/documents-operations.ts'
import { isHeld } from '../../state/documents.ts'
import { knownCategory } from '../../state/document-words.ts'
import { pageOf } from '../../state/page.ts'
import { languageName } from '../labels.tsx'
import { LayerKicker } from '../layer-kicker.tsx'
import { usePage } from '../page/use-page.ts'
import { SourceLine } from '../source-line.tsx'
import { EntityLink, ViewLink } from '../view-link.tsx'
import { Divergences } from './divergences.tsx'

export type OneDocument = NonNullable<OneDocumentQuery['document']>

/** What is known of a document beside its words, where that was read, and which versions of it are held. */
export function DocumentFacts({ document }: { readonly document: OneDocument }): ReactNode {
  const { t } = useTranslation()
  const { language, to } = usePage()
  const numbers = new Intl.NumberFormat(language)
  const known = knownCategory(document.category)
  const { counts, citations, expressions } = document
  return (
    <>
      <LayerKicker layer="RECORD" />
      <dl className="facts document-facts on-record">
        <Fact name={t('documents.issuers')}>
          <ul className="inline-list">
            {document.issuers.map((issuer) => (
              <li key={issuer.id}>
                <EntityLink entity={issuer} kind={issuer.kind} />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('list.kind')}>
          {known === null ? <span lang="en">{document.category}</span> : t(`category.${known}`)}
        </Fact>
        {document.symbol != null && (
          <Fact name={t('details.symbol')}>
            <bdi>{document.symbol}</bdi>
          </Fact>
        )}
        {document.publisher != null && (
          <Fact name={t('details.publisher')}>
            <bdi>{document.publisher}</bdi>
          </Fact>
        )}
        <Fact name={t('documents.text')}>{isHeld(document) ? t('document.textHeld') : t('document.textNotHeld')}</Fact>
        <Fact name={t('document.holds')}>
          {t('document.counts', {
            mentions: numbers.format(counts.mentions),
            claims: numbers.format(counts.assertions),
            entities: numbers.format(counts.entities),
          })}
        </Fact>
        {document.provenance != null && (
          <Fact name={t('document.broughtBy')}>
            <ViewLink to={to(pageOf('import', [document.provenance.import]))}>{document.provenance.import}</ViewLink>
          </Fact>
        )}
      </dl>
      <h3 className="section-title">{t('evidence.howRead')}</h3>
      {citations.length === 0 ? (
        <p className="quiet">{t('evidence.noSource')}</p>
      ) : (
        citations.map((citation) => (
          <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
        ))
      )}
      {expressions.length > 0 && (
        <>
          <h3 className="section-title">{t('document.versions')}</h3>
          <ul className="versions">
            {expressions.map((version) => (
              <li key={version.id}>
                <p>
                  <strong lang={version.language}>{languageName(version.language)}</strong>:{' '}
                  {t(`fidelity.${version.fidelity}`)}
                </p>
                <p>
                  <bdi lang={version.language}>{version.title}</bdi>
                </p>
                {version.note != null && (
                  <p className="quiet" lang="en">
                    {version.note}
                  </p>
                )}
                <p className="quiet">
                  {t('text.fingerprint')} <code>{version.sha256}</code>
                </p>
                {version.provenance != null && version.provenance.import !== document.provenance?.import && (
                  <p className="quiet">
                    {t('document.broughtBy')}{' '}
                    <ViewLink to={to(pageOf('import', [version.provenance.import]))}>
                      {version.provenance.import}
                    </ViewLink>
                  </p>
                )}
                {version.citations.map((citation) => (
                  <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Divergences divergences={document.divergences} />
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
