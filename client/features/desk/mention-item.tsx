import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityKind, ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { KindMark } from '../kind-mark.tsx'
import { EntityPicker } from '../page/entity-picker.tsx'
import { SameName } from './same-name.tsx'
import type { ReviewState } from './use-review.ts'

const NAMED: readonly EntityKind[] = [
  'STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON', 'TOPIC', 'INITIATIVE', 'EVENT', 'INSTRUMENT', 'PROVISION', 'DOCUMENT',
] // prettier-ignore
/** Candidates that are shown with a mention. */
const MOST_CANDIDATES = 6

interface Props {
  readonly mention: ReviewedFragment['mentions'][number]
  readonly review: ReviewState
}

/** Words that may name an entity: the candidates, each with its reason, and what may be decided. */
export function MentionItem({ mention: { name, verdict, entity, suggestion }, review }: Props): ReactNode {
  const { t } = useTranslation()
  const { exact, candidates, chosen, open } = suggestion
  const isOpen = !review.busy && review.current.state !== 'WITHDRAWN'
  const named = entity == null ? null : (candidates.find((one) => one.entity.id === entity)?.entity.label ?? entity)
  return (
    <>
      <p className="suggestion-words">
        <q>
          <bdi>{shownCharacters(exact)}</bdi>
        </q>{' '}
        <span className="mark-state">
          {verdict === 'ACCEPTED' ? t('desk.names', { name: named }) : t(`verdict.${verdict}`)}
        </span>
      </p>
      {open != null && (
        <p className="quiet" lang="en">
          {open}
        </p>
      )}
      <ul className="candidates">
        {candidates.slice(0, MOST_CANDIDATES).map(({ entity: one, score, reason, alias }) => (
          <li key={one.id}>
            <button
              type="button"
              className={one.id === (entity ?? chosen) ? 'button candidate chosen' : 'button candidate'}
              disabled={!isOpen}
              aria-pressed={one.id === entity}
              onClick={() => void review.decide({ name: { mentions: [name], entity: one.id } })}
            >
              <KindMark kind={one.kind} /> <span lang={one.labelLanguage}>{one.label}</span>
            </button>{' '}
            <span className="quiet" lang="en">
              {reason} <bdi>({alias})</bdi> {score.toFixed(2)}
            </span>
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
        <EntityPicker
          label={t('desk.another')}
          kinds={NAMED}
          onChoose={(id) => void review.decide({ name: { mentions: [name], entity: id } })}
        />
        <SameName words={exact} entity={entity ?? chosen ?? null} review={review} />
      </div>
    </>
  )
}
