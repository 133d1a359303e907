import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreatyQuery } from '../../../api/__generated__/record-operations.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { sourceTitles } from '../../../state/members.ts'
import { UncheckedMark } from '../../labels.tsx'
import { SourceName } from '../source-names.tsx'
import { EntityLink } from '../../view-link.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

type Conflicts = TreatyQuery['conflicts']
type Conflict = Conflicts['edges'][number]['node']

/** Acts that sources date so differently that not all can be right, what each says side by side. Nothing is decided. */
export function Conflicts({ name, conflicts }: { readonly name: string; readonly conflicts: Conflicts }): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const rows = conflicts.edges.map(({ node }) => node)
  const day = (date: string) => formatDate(date, t, language)
  return (
    <section>
      <p className="quiet intro">{t('treaty.conflictsIntro')}</p>
      {rows.length < conflicts.totalCount && (
        <p className="notice" role="status">
          {t('page.partial', { shown: rows.length, total: conflicts.totalCount })}
        </p>
      )}
      <DataTable
        caption={t('treaty.conflicts')}
        rows={rows}
        sortable
        file={`${name}-conflicts`}
        idOf={(row: Conflict) => row.claims[0]?.id ?? row.state.id}
        sourcesOf={({ claims }) => sourceTitles(claims)}
        empty={t('treaty.noConflicts')}
        columns={[
          {
            key: 'state',
            name: t('kind.STATE'),
            value: ({ state }) => state.label,
            cell: ({ state }) => <EntityLink kind="STATE" entity={state} />,
          },
          { key: 'act', name: t('record.act'), value: ({ action }) => t(`deed.${action}`) },
          {
            key: 'claims',
            name: t('treaty.whatEachSays'),
            value: ({ claims }) => claims.map(({ date, source }) => `${date} ${source.title}`).join('; '),
            cell: ({ claims }) => (
              <ul className="claims">
                {claims.map((claim, place) => (
                  <li key={claim.id} className={place === 0 ? 'first' : undefined}>
                    <strong>{day(claim.date)}</strong> <SourceName source={claim.source} />{' '}
                    {claim.action !== claims[0]?.action && <span className="quiet">{t(`deed.${claim.action}`)}</span>}{' '}
                    <UncheckedMark verification={claim.verification} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </section>
  )
}
