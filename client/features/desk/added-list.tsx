import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCharacters } from '../../state/marked-text.ts'
import { passageOf, wordsBetween } from '../../state/text-places.ts'
import type { Place } from '../../state/text-places.ts'
import { createdEntities, createdPropositions } from './created-entities.ts'
import type { ReviewState } from './use-review.ts'

/** What a person added to what was found. Undo takes it back. */
export function AddedList({ review: { current } }: { readonly review: ReviewState }): ReactNode {
  const { t, i18n } = useTranslation()
  const { addedMentions, addedClaims, passages } = current
  const created = createdEntities(current, i18n.language)
  const count = addedMentions.length + addedClaims.length + created.length
  if (count === 0) return null
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
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
        {addedClaims.map((claim) => {
          const { speakers, speechAct, start, end, proposition, propositionInGraph } = claim
          const known = [...claim.actorsInGraph, ...created]
          const who = speakers.map((id) => known.find((one) => one.id === id)?.label ?? id)
          const own = createdPropositions(current, i18n.language).find(({ id }) => id === proposition)
          return (
            <li key={`${String(start)} ${String(end)} ${proposition}`}>
              {words({ start, end })} {names.format(who)}: {t(`act.${speechAct}`, { count: speakers.length })}:{' '}
              {propositionInGraph?.text ?? own?.text ?? proposition}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
