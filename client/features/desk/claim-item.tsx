import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { usePage } from '../page/use-page.ts'
import type { ReviewState } from './use-review.ts'

interface Props {
  readonly claim: ReviewedFragment['claims'][number]
  readonly review: ReviewState
}

/** Words that may be a claim: who seems to say what, and the propositions that are near. A draft until somebody says which it is. */
export function ClaimItem({ claim: { name, verdict, claim, suggestion }, review }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const { exact, start, end, speechAct, speakers, addressees, nearest } = suggestion
  const isOpen = !review.busy && review.current.state !== 'WITHDRAWN'
  const who = speakers.length === 0 ? t('desk.nobody') : names.format(speakers.map(({ label }) => label))
  const stance = speechAct === 'DENIES' || speechAct === 'OPPOSES' ? 'DENIES' : 'AFFIRMS'
  return (
    <>
      <p className="suggestion-words">
        <strong>{t('desk.draft')}</strong> {who}: {t(`act.${speechAct}`, { count: Math.max(speakers.length, 1) })}
        {addressees.length > 0 && <> → {names.format(addressees.map(({ label }) => label))}</>}{' '}
        <span className="mark-state">{t(`verdict.${verdict}`)}</span>
      </p>
      <blockquote dir="auto">
        <bdi>{shownCharacters(exact)}</bdi>
      </blockquote>
      <p className="quiet">{t(speakers.length === 0 ? 'desk.noSpeaker' : 'desk.which')}</p>
      <ul className="candidates">
        {nearest.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className={id === claim?.proposition ? 'button candidate chosen' : 'button candidate'}
              aria-pressed={id === claim?.proposition}
              disabled={!isOpen || speakers.length === 0}
              onClick={() =>
                void review.decide({
                  claim: {
                    claim: name,
                    start,
                    end,
                    speakers: speakers.map((one) => one.id),
                    addressees: addressees.map((one) => one.id),
                    speechAct,
                    stance,
                    proposition: id,
                  },
                })
              }
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={!isOpen || verdict === 'REJECTED'}
        onClick={() => void review.decide({ reject: { suggestions: [name] } })}
      >
        {t('desk.reject')}
      </button>
    </>
  )
}
