import { Link2, Quote, TextQuote } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { Assertion } from '../../state/atlas.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import { CopyButton } from '../copy-button.tsx'
import { useExplorer } from '../explorer-context.ts'
import { languageName, UncheckedMark } from '../labels.tsx'

/**
 * One assertion as evidence: who said what, where and when, and the very words in every language version, the reader's own first.
 * `main` where it is what the panel is about and not one of several; not `titled` where the panel's own title says the same.
 */
export function EvidenceCard(props: {
  readonly assertion: Assertion
  readonly main?: boolean
  readonly titled?: boolean
}): ReactNode {
  const { assertion, main = false, titled = true } = props
  const { t, i18n } = useTranslation()
  const { atlas, view, show, select, sentences, addressOf } = useExplorer()
  const nearest = (language: string) =>
    language === i18n.language ? 0 : language.slice(0, 2) === i18n.language.slice(0, 2) ? 1 : 2
  const anchors = [...assertion.anchors].sort((one, other) => nearest(one.language) - nearest(other.language))
  const Heading = main ? 'h2' : 'h3'
  const here = assertion.document.id === atlas.document.id && assertion.passage != null
  const place = assertion.passage == null ? (assertion.locator ?? '') : `¶ ${String(assertion.passage.number)}`
  const link = () =>
    new URL(
      addressOf({
        ...OPENING_VIEW,
        document: assertion.document.id,
        language: view.language,
        selection: { type: 'quote', id: assertion.id },
      }),
      location.href,
    ).href
  const citation = () =>
    [
      `“${anchors[0]?.exact ?? ''}”`,
      `${sentences.names(assertion.speakers.map((speaker) => speaker.label))}, ${assertion.document.label}, ${place}, ${formatDate(assertion.date, t, i18n.language)}`,
      link(),
    ].join('\n')

  return (
    <article className="evidence" data-assertion={assertion.id}>
      {main && <p className="kicker claim-kicker">{t('legend.claim')}</p>}
      {titled && (
        <Heading className="evidence-title">
          {sentences.ofAssertion(assertion)} <UncheckedMark verification={assertion.verification} />
        </Heading>
      )}
      <div className={anchors.length > 1 ? 'quotes two' : 'quotes'}>
        {anchors.map((anchor) => (
          <figure key={anchor.language} className="quotation">
            <blockquote lang={anchor.language}>
              {anchor.prefix !== '' && <span className="context">…{anchor.prefix}</span>}
              <mark>{anchor.exact}</mark>
              {anchor.suffix !== '' && <span className="context">{anchor.suffix}…</span>}
            </blockquote>
            <figcaption>
              <span lang={anchor.language}>{languageName(anchor.language)}</span> ·{' '}
              {t(`fidelityShort.${anchor.expression.fidelity}`)} ·{' '}
              {t('details.offsets', { start: anchor.start, end: anchor.end })}
            </figcaption>
          </figure>
        ))}
      </div>
      <dl className="facts">
        <dt>{t('details.speakers')}</dt>
        <dd>{sentences.names(assertion.speakers.map((speaker) => speaker.label))}</dd>
        {assertion.addressees.length > 0 && (
          <>
            <dt>{t('details.addressees')}</dt>
            <dd>{sentences.names(assertion.addressees.map((addressee) => addressee.label))}</dd>
          </>
        )}
        <dt>{t('details.act')}</dt>
        <dd>
          {t(`act.${assertion.speechAct}`, { count: assertion.speakers.length })} · {t(`stance.${assertion.stance}`)}
        </dd>
        <dt>{t('details.place')}</dt>
        <dd>
          {assertion.document.label}, {place}
        </dd>
        <dt>{t('details.made')}</dt>
        <dd>{formatDate(assertion.date, t, i18n.language)}</dd>
      </dl>
      {assertion.note != null && <p className="quiet">{assertion.note}</p>}
      <div className="actions">
        {here && (
          <button
            type="button"
            className="button"
            onClick={() => {
              select({ type: 'quote', id: assertion.id })
              if (view.pane !== 'map') show({ ...view, selection: { type: 'quote', id: assertion.id }, pane: 'text' })
            }}
          >
            <TextQuote aria-hidden="true" size={15} />
            {t('details.showInText')}
          </button>
        )}
        <CopyButton text={citation} icon={<Quote aria-hidden="true" size={15} />}>
          {t('details.copyQuote')}
        </CopyButton>
        <CopyButton text={link} icon={<Link2 aria-hidden="true" size={15} />}>
          {t('details.copyLink')}
        </CopyButton>
      </div>
      {main && <p className="quiet caveat">{t('details.claimNote')}</p>}
    </article>
  )
}
