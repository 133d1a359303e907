import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadDocument } from '../../state/reading.ts'
import { useExplorer } from '../explorer-context.ts'
import { Description, UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'
import { Count } from '../count.tsx'
import { Told } from '../told.tsx'

/** A document whose text is not held: how it was read, and what is asserted in it with the place of each. */
export function UntoldText({ document }: { readonly document: ReadDocument }): ReactNode {
  const { t } = useTranslation()
  const { highlighted, sentences, select, view } = useExplorer()
  return (
    <>
      <p className="quiet">{t('text.none')}</p>
      <Description text={document.description} language={document.descriptionLanguage} />
      <h3>{t('evidence.howRead')}</h3>
      {document.citations.length === 0 && <p className="quiet">{t('evidence.noSource')}</p>}
      {document.citations.map((citation) => (
        <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
      ))}
      {document.assertions.length > 0 && (
        <>
          <h3>
            {t('evidence.asserted')} <Count value={document.assertions.length} />
          </h3>
          <ul className="untold">
            {document.assertions.map((assertion) => {
              const chosen = view.selection?.type === 'quote' && view.selection.id === assertion.id
              return (
                <li key={assertion.id} className={highlighted.has(assertion.id) ? 'quote lit' : 'quote'}>
                  <button
                    type="button"
                    className="row-button claim"
                    aria-current={chosen ? 'true' : undefined}
                    onClick={() => {
                      select({ type: 'quote', id: assertion.id })
                    }}
                  >
                    <Told sentence={sentences.ofAssertion(assertion)} />
                  </button>{' '}
                  <UncheckedMark verification={assertion.verification} />
                  {assertion.locator != null && (
                    <span className="quiet" lang="en">
                      {' '}
                      {assertion.locator}
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </>
  )
}
