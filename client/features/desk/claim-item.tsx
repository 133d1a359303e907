import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { stanceOf } from '../../state/claim-wording.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { GraphText, NameList } from '../labels.tsx'
import { usePage } from '../page/use-page.ts'
import { ClaimForm } from './claim-form.tsx'
import { createdPropositions } from './created-entities.ts'
import { draftWording } from './first-wording.ts'
import type { ReviewState } from './use-review.ts'

interface Props {
  readonly claim: ReviewedFragment['claims'][number]
  readonly review: ReviewState
}

/** Words that may be a claim: who seems to say what, and the propositions that are near. A draft until somebody says which it is. */
export function ClaimItem({ claim: draft, review }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const [wording, setWording] = useState(false)
  const { name, verdict, claim, suggestion } = draft
  const { exact, start, end, nearest } = suggestion
  const { speakers, addressees, speechAct } = draftWording(review.current, draft, language)
  const isOpen = !review.busy && review.current.state !== 'WITHDRAWN'
  // What was accepted is shown even if it is none of those that are near.
  const accepted =
    claim == null || nearest.some(({ id }) => id === claim.proposition)
      ? []
      : [
          createdPropositions(review.current, language).find(({ id }) => id === claim.proposition) ??
            claim.propositionInGraph ?? { id: claim.proposition, text: claim.proposition, textLanguage: 'en' },
        ]
  const offered = [...accepted, ...nearest]
  const close = () => {
    setWording(false)
  }
  return (
    <>
      <p className="suggestion-words">
        <strong>{t('desk.draft')}</strong> {speakers.length === 0 ? t('desk.nobody') : <NameList names={speakers} />}:{' '}
        {t(`act.${speechAct}`, { count: Math.max(speakers.length, 1) })}
        {addressees.length > 0 && (
          <>
            {' '}
            → <NameList names={addressees} />
          </>
        )}{' '}
        <span className="mark-state">{t(`verdict.${verdict}`)}</span>
      </p>
      <blockquote dir="auto">
        <bdi>{shownCharacters(exact)}</bdi>
      </blockquote>
      <p className="quiet">{t(speakers.length === 0 ? 'desk.noSpeaker' : 'desk.which')}</p>
      <ul className="candidates">
        {offered.map(({ id, text, textLanguage }) => (
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
                    start: claim?.start ?? start,
                    end: claim?.end ?? end,
                    speakers: speakers.map((one) => one.id),
                    addressees: addressees.map((one) => one.id),
                    speechAct,
                    stance: claim?.stance ?? stanceOf(speechAct),
                    proposition: id,
                  },
                })
              }
            >
              <GraphText text={text} language={textLanguage} />
            </button>
          </li>
        ))}
      </ul>
      <div className="suggestion-ways">
        <button
          type="button"
          className="button"
          disabled={!isOpen || verdict === 'REJECTED'}
          onClick={() => void review.decide({ reject: { suggestions: [name] } })}
        >
          {t('desk.reject')}
        </button>
        <button
          type="button"
          className="button form-opener"
          disabled={!isOpen}
          aria-expanded={wording}
          onClick={() => {
            setWording(!wording)
          }}
        >
          {t('wording.open')}
        </button>
      </div>
      {wording && (
        <ClaimForm
          review={review}
          draft={name}
          first={draftWording(review.current, draft, language)}
          nearest={offered}
          onDone={close}
          onClose={close}
        />
      )}
    </>
  )
}
