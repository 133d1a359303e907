import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Count } from '../count.tsx'
import { GraphText, languageName, UncheckedMark } from '../labels.tsx'
import { LayerKicker } from '../layer-kicker.tsx'
import { usePage } from '../page/use-page.ts'
import { SourceLine } from '../source-line.tsx'
import { EntityLink } from '../view-link.tsx'
import type { OneDocument } from './document-facts.tsx'

/** Where language versions of a document say different things: what each says, and nothing of which is right. */
export function Divergences({ divergences }: Pick<OneDocument, 'divergences'>): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  if (divergences.length === 0) return null
  return (
    <section aria-labelledby="divergences">
      <h3 className="section-title" id="divergences">
        {t('document.divergences')} <Count value={divergences.length} />
      </h3>
      <LayerKicker layer="CLAIM" />
      <p className="quiet intro">{t('document.divergencesIntro')}</p>
      <ul className="divergences">
        {divergences.map(({ subject, subjectLanguage, verification, note, readings }) => (
          <li key={subject}>
            <p>
              <strong>
                <GraphText text={subject} language={subjectLanguage} />
              </strong>{' '}
              <UncheckedMark verification={verification} />
            </p>
            <dl>
              {readings.map(({ languages, text, textLanguage, documents, citations }) => (
                <div key={languages.join()}>
                  <dt>{names.format(languages.map(languageName))}</dt>
                  <dd>
                    <p>
                      <GraphText text={text} language={textLanguage} />
                    </p>
                    {documents.length > 0 && (
                      <p>
                        {t('document.heldApart')}{' '}
                        {documents.map((one, place) => (
                          <Fragment key={one.id}>
                            {place > 0 && ' · '}
                            <EntityLink entity={one} kind="DOCUMENT" />
                          </Fragment>
                        ))}
                      </p>
                    )}
                    {citations.map((citation) => (
                      <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
            {note != null && (
              <p className="quiet" lang="en">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
