import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StateHeadQuery } from '../../../api/__generated__/record-operations.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { aroundState } from '../../../state/around-state.ts'
import type { Neighbour } from '../../../state/around-state.ts'
import { UncheckedMark } from '../../labels.tsx'
import { SourceLine } from '../../source-line.tsx'
import { EntityLink } from '../../view-link.tsx'
import { usePage } from '../../page/use-page.ts'
import { Count } from '../../count.tsx'

type State = NonNullable<StateHeadQuery['state']>

/** From when to when it existed, what came before and after it, and what it belonged to on the day. */
export function StateFacts({
  state,
  around,
}: {
  readonly state: State
  readonly around: StateHeadQuery['around']
}): ReactNode {
  const { t } = useTranslation()
  const { day, language } = usePage()
  const { groups, predecessors } = aroundState(state.id, around)
  const date = (value: string) => formatDate(value, t, language)
  return (
    <section className="facts-panel" aria-label={t('state.facts')}>
      <dl className="facts">
        {state.iso3 != null && (
          <>
            <dt>ISO 3166-1</dt>
            <dd>{state.iso3}</dd>
          </>
        )}
        {state.validFrom != null && (
          <>
            <dt>{t('state.began')}</dt>
            <dd>{date(state.validFrom)}</dd>
          </>
        )}
        {state.validTo != null && (
          <>
            <dt>{t('state.ended')}</dt>
            <dd>{date(state.validTo)}</dd>
          </>
        )}
        {predecessors.length > 0 && (
          <>
            <dt>{t('state.predecessors')}</dt>
            <dd>
              <Neighbours items={predecessors} />
            </dd>
          </>
        )}
        {state.successors.length > 0 && (
          <>
            <dt>{t('state.successors')}</dt>
            <dd>
              <ul className="inline-list">
                {state.successors.map((successor) => (
                  <li key={successor.id}>
                    <EntityLink kind="STATE" entity={successor} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <h3>{t('state.groupsOn', { date: date(day) })}</h3>
      {groups.length === 0 ? <p className="quiet">{t('state.noGroups')}</p> : <Neighbours items={groups} />}
      {state.citations.length > 0 && (
        <details className="sources-of">
          <summary>
            {t('details.sources')} <Count value={state.citations.length} />
          </summary>
          {state.citations.map((citation) => (
            <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
          ))}
        </details>
      )}
    </section>
  )
}

function Neighbours({ items }: { readonly items: readonly Neighbour[] }) {
  const { t } = useTranslation()
  const { language } = usePage()
  return (
    <ul className="inline-list">
      {items.map(({ edge, ...item }) => (
        <li key={edge.id} title={edge.evidence.map(({ source }) => source?.title ?? '').join('; ')}>
          <EntityLink kind={item.kind} entity={item} />
          {edge.date != null && (
            <span className="quiet"> {t('record.sinceDay', { date: formatDate(edge.date, t, language) })}</span>
          )}{' '}
          <UncheckedMark verification={edge.verification} />
        </li>
      ))}
    </ul>
  )
}
