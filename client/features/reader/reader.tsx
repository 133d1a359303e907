import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../state/atlas.ts'
import type { ReadDocument } from '../../state/reading.ts'
import { useExplorer } from '../explorer-context.ts'
import { languageName } from '../labels.tsx'
import { Failure } from '../states/failure.tsx'
import { DocumentHead } from './document-head.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Paragraph } from './paragraph.tsx'
import { UntoldText } from './untold-text.tsx'
import './reader.css'

type Expression = DocumentView['expressions'][number]

/**
 * The document itself, its quotations marked; what is selected on the map is lit here, and the other way round. Where the words of
 * what is selected stand in another document, that one is opened in its place.
 */
export function Reader(): ReactNode {
  const { t } = useTranslation()
  const { view, highlighted, narrow, reading } = useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const shown = reading.document?.id

  const wanted =
    view.selection?.type === 'passage' ? `[data-paragraph="${String(view.selection.number)}"]` : '.quote.lit'
  const signature = [...highlighted].join()
  useEffect(() => {
    if (view.selection === null) return
    const target = scroller.current?.querySelector(wanted)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }, [wanted, signature, view.selection, view.pane, narrow, shown])

  return (
    <div className="reader" id="text" ref={scroller} tabIndex={0} role="region" aria-label={t('text.title')}>
      {reading.document !== null && <Text document={reading.document} elsewhere={reading.elsewhere} />}
      {reading.error !== null && <Failure error={reading.error} retry={reading.retry} small />}
      {reading.document === null && reading.error === null && (
        <div className="skeleton" role="status" aria-label={t('evidence.loading')}>
          <span />
          <span />
          <span />
        </div>
      )}
    </div>
  )
}

function Text({ document, elsewhere }: { readonly document: ReadDocument; readonly elsewhere: boolean }) {
  const { t } = useTranslation()
  const { view, show, language } = useExplorer()
  const shownVersions = versionsShown(document, view.text, language)
  return (
    <>
      {elsewhere && <Elsewhere document={document} />}
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
        <UntoldText document={document} />
      ) : (
        <>
          <p className="quiet reader-hint">{t('text.hint')}</p>
          <div className={shownVersions.length > 1 ? 'passages both' : 'passages'}>
            {document.passages.map((passage) => (
              <Paragraph
                key={passage.id}
                document={document}
                passage={passage}
                languages={shownVersions.map((version) => version.language)}
              />
            ))}
          </div>
        </>
      )}
    </>
  )
}

/** The versions to show: as chosen, or the one in the reader's language, or English, or the first. */
function versionsShown(document: ReadDocument, choice: string | null, language: string): readonly Expression[] {
  const { expressions } = document
  if (choice === 'both') return expressions
  const by = (tag: string | null) => expressions.find((expression) => expression.language === tag)
  const chinese = language.startsWith('zh')
    ? expressions.find((expression) => expression.language.startsWith('zh'))
    : undefined
  const one = by(choice) ?? by(language) ?? chinese ?? by('en') ?? expressions[0]
  return one === undefined ? [] : [one]
}
