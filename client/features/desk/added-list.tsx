import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCharacters } from '../../state/marked-text.ts'
import { passageOf, wordsBetween } from '../../state/text-places.ts'
import type { Place } from '../../state/text-places.ts'
import { createdEntities } from './created-entities.ts'
import type { ReviewState } from './use-review.ts'

/** What a person added to what was found. Undo takes it back. */
export function AddedList({ review: { current } }: { readonly review: ReviewState }): ReactNode {
  const { t, i18n } = useTranslation()
  const { addedMentions, passages } = current
  const created = createdEntities(current, i18n.language)
  const count = addedMentions.length + created.length
  if (count === 0) return null
  const words = (place: Place) => {
    const passage = passageOf(passages, place)
    return (
      <q>
        <bdi>{shownCharacters(passage === undefined ? '' : wordsBetween(passage, place))}</bdi>
      </q>
    )
  }
  return (
    <details className="added">
      <summary>{t('adding.list', { count })}</summary>
      <ul>
        {created.map(({ id, kind, label, labelLanguage }) => (
          <li key={id}>
            {t('adding.created', { kind: t(`kind.${kind}`) })} <strong lang={labelLanguage}>{label}</strong>{' '}
            <code>{id}</code>
          </li>
        ))}
        {addedMentions.map(({ start, end, entity, entityInGraph }) => (
          <li key={`${String(start)} ${String(end)} ${entity}`}>
            {words({ start, end })}{' '}
            {t('desk.names', {
              name: entityInGraph?.label ?? created.find(({ id }) => id === entity)?.label ?? entity,
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
