import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DetailsQuery, StatusFieldsFragment } from '../../api/__generated__/operations.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { useExplorer } from '../explorer-context.ts'
import { GraphText } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'

type Entity = NonNullable<DetailsQuery['entity']>
type Positions = Extract<Entity, { positions: unknown }>['positions']

/** What is dated or numbered about an entity; nothing where there is nothing. */
export function DateFacts({ entity }: { readonly entity: Entity }): ReactNode {
  const { t, i18n } = useTranslation()
  const day = (date: string) => formatDate(date, t, i18n.language)
  const rows: [string, ReactNode][] = []
  const add = (name: string, value: ReactNode) => {
    if (value != null && value !== '') rows.push([name, value])
  }
  const addDate = (name: string, date: string | null | undefined) => {
    add(name, date == null ? null : day(date))
  }
  if ('date' in entity) addDate(t('details.took'), entity.date)
  if ('adopted' in entity) {
    addDate(t('details.adopted'), entity.adopted)
    addDate(t('details.openedForSignature'), entity.openedForSignature)
    addDate(t('details.enteredIntoForce'), entity.enteredIntoForce)
    addDate(t('details.terminated'), entity.terminated)
  }
  if ('issued' in entity) {
    addDate(t('details.issued'), entity.issued)
    add(t('details.symbol'), entity.symbol)
    add(t('details.publisher'), entity.publisher)
  }
  if ('instrument' in entity)
    add(
      t('details.partOf'),
      <>
        <GraphText text={entity.instrument.label} language={entity.instrument.labelLanguage} />, {entity.locator}
      </>,
    )
  if (rows.length === 0) return null
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The dated history of a body or an initiative. */
export function History({ entries }: { readonly entries: readonly StatusFieldsFragment[] }): ReactNode {
  const { t, i18n } = useTranslation()
  if (entries.length === 0) return null
  return (
    <>
      <h3>{t('details.history')}</h3>
      <ol className="history">
        {entries.map((entry) => (
          <li key={`${entry.date} ${entry.status}`}>
            <b>{formatDate(entry.date, t, i18n.language)}</b> {t(`status.${entry.status}`)}
            {entry.note != null && (
              <span className="quiet">
                {' '}
                — <span lang="en">{entry.note}</span>
              </span>
            )}
            {entry.citations.map((citation) => (
              <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Who takes which side on a proposition. */
export function Positions({ positions }: { readonly positions: Positions }): ReactNode {
  const { t } = useTranslation()
  const { select } = useExplorer()
  if (positions.length === 0) return null
  return (
    <>
      <h3>{t('details.positions')}</h3>
      <ul className="positions">
        {positions.map((position) => (
          <li key={`${position.speaker.id} ${position.stance}`}>
            <button
              type="button"
              className="row-button"
              onClick={() => {
                select({ type: 'node', id: position.speaker.id })
              }}
            >
              <GraphText text={position.speaker.label} language={position.speaker.labelLanguage} />
            </button>{' '}
            <span className={`stance stance-${position.stance.toLowerCase()}`}>{t(`stance.${position.stance}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
