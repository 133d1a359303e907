import type { TFunction } from 'i18next'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { pageOf } from '../../state/page.ts'
import { actionOf, pressed } from '../../state/shortcuts.ts'
import { GraphText } from '../labels.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import type { ReviewState } from './use-review.ts'

type Possible = ReviewedFragment['possibleVersions'][number]

/** Documents that the text may be a version of, with what speaks for each: a person says whether it is, by keys too. */
export function PossibleVersions({ review }: { readonly review: ReviewState }): ReactNode {
  const { t } = useTranslation()
  const { current } = review
  const { possibleVersions: possible, quotesFoundAgain: quotes } = current
  if (possible.length === 0) return null
  const isOpen = possible.some(({ verdict }) => verdict === 'OPEN') && current.description.versionOf == null
  return (
    <section className={isOpen ? 'possible-versions open' : 'possible-versions'} aria-label={t('version.title')}>
      <h3>{t('version.title')}</h3>
      <p className="quiet">{t('version.intro')}</p>
      {isOpen && current.state === 'UNDER_REVIEW' && <p>{t('version.first')}</p>}
      <ul>
        {possible.map((one) => (
          <PossibleVersion key={one.document.id} possible={one} review={review} />
        ))}
      </ul>
      {quotes.length > 0 && <Quotes quotes={quotes} />}
    </section>
  )
}

function PossibleVersion({ possible, review }: { readonly possible: Possible; readonly review: ReviewState }) {
  const { t, i18n } = useTranslation()
  const { to } = usePage()
  const { document, verdict } = possible
  const isOpen = review.current.state !== 'WITHDRAWN'
  const isVersion = () => void review.decide({ describe: { versionOf: document.id } })
  const isAnother = () => void review.decide({ notVersionOf: { document: document.id } })
  const act = (event: KeyboardEvent) => {
    const action = isOpen ? actionOf(pressed(event.nativeEvent), ['review'], true) : null
    if (action === 'acceptSuggestion') isVersion()
    else if (action === 'rejectSuggestion') isAnother()
    else if (action === 'undoDecision') void review.undo()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const reasons = reasonsOf(possible, t, i18n.language)
  return (
    <li data-document={document.id} onKeyDown={act}>
      <p>
        <ViewLink to={to(pageOf('document', [document.id]))}>
          <GraphText text={document.label} language={document.labelLanguage} />
        </ViewLink>{' '}
        <span className="quiet">{document.date}</span>{' '}
        <span className="mark-state" role="status">
          {t(`versionVerdict.${verdict}`)}
        </span>
      </p>
      <ul className="quiet">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {reasons.length === 0 && <li>{t('version.nothing')}</li>}
      </ul>
      <div className="suggestion-ways">
        <button
          type="button"
          className="button"
          disabled={!isOpen}
          aria-pressed={verdict === 'ACCEPTED'}
          onClick={isVersion}
        >
          {t('version.yes')}
        </button>
        <button
          type="button"
          className="button"
          disabled={!isOpen}
          aria-pressed={verdict === 'REJECTED'}
          onClick={isAnother}
        >
          {t('version.no')}
        </button>
      </div>
    </li>
  )
}

function reasonsOf({ text, agreeing }: Possible, t: TFunction, language: string): readonly string[] {
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const reasons: string[] = []
  if (text != null) {
    const { sameWords: same, nearWords: near, passages, likeness } = text
    const share = new Intl.NumberFormat(language, { style: 'percent' }).format(likeness)
    reasons.push(t('version.words', { same, near, passages, share }))
  }
  if (agreeing.length > 0)
    reasons.push(t('version.agreeing', { signs: names.format(agreeing.map((sign) => t(`versionSign.${sign}`))) }))
  return reasons
}

/** What was quoted from other versions: which of it stands in its place here, and what does not and is left for a person. */
function Quotes({ quotes }: { readonly quotes: ReviewedFragment['quotesFoundAgain'] }) {
  const { t } = useTranslation()
  const others = quotes.filter(({ outcome }) => outcome !== 'IN_ITS_PLACE')
  return (
    <details className="quotes-again" open={others.length > 0}>
      <summary>{t('version.quotes', { count: quotes.length - others.length, total: quotes.length })}</summary>
      <ul>
        {others.map(({ assertion, exact, outcome }) => (
          <li key={assertion}>
            <q>
              <bdi>{shownCharacters(exact)}</bdi>
            </q>{' '}
            <span className="mark-state">{t(`quoteOutcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
