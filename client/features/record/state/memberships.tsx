import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateMembershipsDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { disagree } from '../../../state/days.ts'
import { sourceTitles, verificationOf } from '../../../state/members.ts'
import { holds } from '../../../state/sorting.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { Accounts, DifferMark } from '../accounts.tsx'
import { FindField } from '../../page/choices.tsx'
import { SourceNames } from '../source-names.tsx'
import { Awaited } from '../../page/states.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

/** How a state stood to every instrument on the day. */
export function Memberships({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, day, language } = usePage()
  const asked = useRequest(StateMembershipsDocument, { id, language, asOf: day })
  const { find } = page.options
  return (
    <section>
      <div className="choices">
        <FindField label={t('state.findTreaty')} />
      </div>
      <Awaited asked={asked}>
        {({ state }) => (
          <DataTable
            caption={t('state.treatiesOn', { date: formatDate(day, t, language) })}
            rows={(state?.memberships ?? []).filter(
              ({ instrument }) => find === undefined || holds([instrument.label, instrument.id], find),
            )}
            file={`${id}-treaties`}
            asOf={day}
            sortable
            idOf={({ instrument }) => instrument.id}
            sourcesOf={({ accounts }) => sourceTitles(accounts)}
            empty={t('state.noTreaties')}
            details={({ accounts }) => <Accounts accounts={accounts} />}
            columns={[
              {
                key: 'treaty',
                name: t('kind.INSTRUMENT'),
                main: true,
                value: ({ instrument }) => instrument.label,
                cell: ({ instrument }) => (
                  <>
                    <EntityLink kind="INSTRUMENT" entity={instrument} />
                  </>
                ),
              },
              {
                key: 'status',
                name: t('standing.title'),
                value: ({ status }) => t(`standing.${status}`),
                cell: ({ status }) => (
                  <span className={`standing standing-${status.toLowerCase()}`}>{t(`standing.${status}`)}</span>
                ),
              },
              {
                key: 'since',
                name: t('record.since'),
                narrow: true,
                value: ({ since }) => since,
                cell: ({ since, accounts }) => (
                  <>
                    {formatDate(since, t, language)} <UncheckedMark verification={verificationOf(accounts)} />{' '}
                    {disagree(accounts.map(({ date }) => date)) && <DifferMark />}
                  </>
                ),
              },
              { key: 'act', name: t('record.act'), value: ({ action }) => (action == null ? '' : t(`deed.${action}`)) },
              {
                key: 'verification',
                name: t('record.verification'),
                fileOnly: true,
                value: ({ accounts }) => verificationOf(accounts),
              },
              {
                key: 'sources',
                pageOnly: true,
                name: t('table.sources'),
                value: ({ accounts }) => accounts.length,
                cell: ({ accounts }) => <SourceNames accounts={accounts} />,
              },
            ]}
          />
        )}
      </Awaited>
    </section>
  )
}
