import { Map as MapSign, TextQuote } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { Assertion } from '../../state/atlas.ts'
import { viewOfQuote } from '../../state/links.ts'
import { bringIn, select as selected } from '../../state/view.ts'
import { addressAt } from '../cite/address-at.ts'
import { CiteButtons } from '../cite/cite-buttons.tsx'
import { useExplorer } from '../explorer-context.ts'
import { UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'
import { Quotations } from './quotations.tsx'
import { Told } from '../told.tsx'

/**
 * One assertion as evidence: who said what, where and when, the very words in every language version, the reader's own first, and
 * how all this was read. `main` where it is what the panel is about and not one of several; not `titled` where the panel's own title
 * says the same.
 */
export function EvidenceCard(props: {
  readonly assertion: Assertion
  readonly main?: boolean
  readonly titled?: boolean
}): ReactNode {
  const { assertion, main = false, titled = true } = props
  const { t, i18n } = useTranslation()
  const { atlas, view, show, sentences, addressOf, reading, narrow } = useExplorer()
  const document = [reading.document, atlas.document].find((each) => each?.id === assertion.document.id) ?? null
  const Heading = main ? 'h2' : 'h3'
  const place = assertion.passage == null ? (assertion.locator ?? '') : `¶ ${String(assertion.passage.number)}`
  const sources = assertion.citations.length > 0 ? assertion.citations : (document?.citations ?? [])
  const onMap = atlas.nodes.has(assertion.proposition.id)

  return (
    <article className="evidence" data-assertion={assertion.id}>
      {main && <p className="kicker claim-kicker">{t('legend.claim')}</p>}
      {titled && (
        <Heading className="evidence-title">
          <Told sentence={sentences.ofAssertion(assertion)} /> <UncheckedMark verification={assertion.verification} />
        </Heading>
      )}
      {assertion.withdrawn != null && (
        <p className="withdrawn" role="note">
          {t('evidence.withdrawn', { date: formatDate(assertion.withdrawn.date, t, i18n.language) })}{' '}
          <bdi>{assertion.withdrawn.reason}</bdi>
        </p>
      )}
      {assertion.anchors.length === 0 ? (
        <p className="quiet">{t('evidence.ownWords')}</p>
      ) : (
        // Beside the text its paragraph is in sight already.
        <Quotations assertion={assertion} document={main && narrow ? document : null} />
      )}
      <dl className="facts">
        <dt>{t('details.speakers')}</dt>
        <dd>
          <Told sentence={sentences.who(assertion.speakers)} />
        </dd>
        {assertion.addressees.length > 0 && (
          <>
            <dt>{t('details.addressees')}</dt>
            <dd>
              <Told sentence={sentences.who(assertion.addressees)} />
            </dd>
          </>
        )}
        <dt>{t('details.act')}</dt>
        <dd>
          {t(`act.${assertion.speechAct}`, { count: assertion.speakers.length })} · {t(`stance.${assertion.stance}`)}
        </dd>
        <dt>{t('details.place')}</dt>
        <dd>
          <bdi>{assertion.document.label}</bdi>
          {place !== '' && `, ${place}`}
        </dd>
        <dt>{t('details.made')}</dt>
        <dd>{formatDate(assertion.date, t, i18n.language)}</dd>
        <dt>{t('evidence.verification')}</dt>
        <dd>{assertion.verification === 'CHECKED' ? t('evidence.checked') : t('evidence.unchecked')}</dd>
        {sources.length > 0 && (
          <>
            <dt>{t('evidence.howRead')}</dt>
            <dd>
              {sources.map((citation) => (
                <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
              ))}
            </dd>
          </>
        )}
      </dl>
      {assertion.note != null && (
        <p className="quiet" lang="en">
          {assertion.note}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            const next = selected(view, { type: 'quote', id: assertion.id })
            show(view.pane === 'map' ? next : { ...next, pane: 'text' })
          }}
        >
          <TextQuote aria-hidden="true" size={15} />
          {t('details.showInText')}
        </button>
        {!onMap && (
          <button
            type="button"
            className="button"
            onClick={() => {
              show(bringIn(view, assertion.proposition.id))
            }}
          >
            <MapSign aria-hidden="true" size={15} />
            {t('evidence.onMap')}
          </button>
        )}
        <CiteButtons
          of={(citations) =>
            citations.ofAssertion(assertion, document, addressAt(addressOf(viewOfQuote(view, assertion))))
          }
        />
      </div>
      {main && <p className="quiet caveat">{t('details.claimNote')}</p>}
    </article>
  )
}
