import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityKind, ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { KindMark } from '../kind-mark.tsx'
import { GraphText } from '../labels.tsx'
import { EntityPicker } from '../page/entity-picker.tsx'
import { createdEntities } from './created-entities.ts'
import { EntityForm } from './entity-form.tsx'
import { Naming } from './naming.tsx'
import { SameName } from './same-name.tsx'
import type { ReviewState } from './use-review.ts'

export const NAMED: readonly EntityKind[] = [
  'STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON', 'TOPIC', 'INITIATIVE', 'EVENT', 'INSTRUMENT', 'PROVISION', 'DOCUMENT',
] // prettier-ignore
/** Candidates that are shown with a mention. */
const MOST_CANDIDATES = 6

interface Props {
  readonly mention: ReviewedFragment['mentions'][number]
  readonly review: ReviewState
}

/** Words that may name an entity: the candidates, each with its reason, and what may be decided. */
export function MentionItem({ mention, review }: Props): ReactNode {
  const { t, i18n } = useTranslation()
  const { name, verdict, entity, entityInGraph, suggestion } = mention
  const { exact, candidates, chosen, open, start } = suggestion
  const [creating, setCreating] = useState(false)
  const { passages } = review.current
  const isOpen = !review.busy && review.current.state !== 'WITHDRAWN'
  const created = createdEntities(review.current, i18n.language)
  const taken = entity == null ? null : (entityInGraph ?? created.find(({ id }) => id === entity) ?? null)
  const found = candidates.map((one) => one.entity)
  return (
    <>
      <p className="suggestion-words">
        <q>
          <bdi>{shownCharacters(exact)}</bdi>
        </q>{' '}
        <span className="mark-state">
          {verdict === 'ACCEPTED' ? <Naming entity={taken} id={entity ?? ''} /> : t(`verdict.${verdict}`)}
        </span>
        {start < (passages[0]?.start ?? 0) && <span className="quiet"> {t('desk.inTitle')}</span>}
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
              <KindMark kind={one.kind} /> <GraphText text={one.label} language={one.labelLanguage} />
            </button>{' '}
            <span className="quiet" lang="en">
              {reason} {!reason.includes(alias) && <bdi>({alias})</bdi>} {score.toFixed(2)}
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
          more={created}
          onChoose={(id) => void review.decide({ name: { mentions: [name], entity: id } })}
        />
        <button
          type="button"
          className="button form-opener"
          disabled={!isOpen}
          aria-expanded={creating}
          onClick={() => {
            setCreating(!creating)
          }}
        >
          {t('create.open')}
        </button>
        <SameName
          words={exact}
          candidates={taken === null || found.some(({ id }) => id === taken.id) ? found : [taken, ...found]}
          entity={entity ?? chosen ?? null}
          review={review}
        />
      </div>
      {creating && (
        <EntityForm
          review={review}
          words={exact}
          otherwise={`new-${review.current.id.slice(0, 8)}-${String(start)}`}
          naming={(id) => ({ name: { mentions: [name], entity: id } })}
          onDone={() => {
            setCreating(false)
          }}
        />
      )}
    </>
  )
}
