import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../i18n/format-date.ts'
import type { RegionGraph } from '../../../state/grid.ts'
import { countByStatus, filterMembers, sourceTitles } from '../../../state/members.ts'
import type { Member } from '../../../state/members.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { Accounts, DifferMark } from '../accounts.tsx'
import { Choice, FindField } from '../../page/choices.tsx'
import { SourceNames } from '../source-names.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'
import { MemberGrid } from './member-grid.tsx'

interface Props {
  readonly treaty: string
  readonly members: readonly Member[]
  readonly regions: RegionGraph
  readonly day: string
}

/** Who stood how to the treaty on the day: as a grid of states, and as a table with acts and sources. */
export function Members({ treaty, members, regions, day }: Props): ReactNode {
  const { t } = useTranslation()
  const { page, set, language } = usePage()
  const { as, status, find } = page.options
  const found = filterMembers(members, { status, find })
  return (
    <section>
      <div className="choices">
        <Choice
          name={t('treaty.shownAs')}
          value={as === 'grid' ? 'grid' : 'table'}
          options={[
            { value: 'table', name: t('treaty.asTable') },
            { value: 'grid', name: t('treaty.asGrid') },
          ]}
          onChoose={(value) => {
            set({ as: value === 'grid' ? 'grid' : null })
          }}
        />
        <label className="select">
          <span>{t('standing.title')}</span>
          <select
            value={status ?? ''}
            onChange={(event) => {
              set({ status: event.target.value })
            }}
          >
            <option value="">{t('page.all')}</option>
            {countByStatus(members).map((entry) => (
              <option key={entry.status} value={entry.status.toLowerCase()}>
                {t(`standing.${entry.status}`)} ({entry.count})
              </option>
            ))}
          </select>
        </label>
        <FindField label={t('treaty.findState')} />
      </div>
      {as === 'grid' ? (
        <MemberGrid members={found} all={members} regions={regions} filtered={found.length < members.length} />
      ) : (
        <DataTable
          caption={t('treaty.membersOn', { date: formatDate(day, t, language) })}
          rows={found}
          file={`${treaty}-members`}
          asOf={day}
          sortable
          idOf={({ id }) => id}
          sourcesOf={({ accounts }) => sourceTitles(accounts)}
          empty={t('treaty.noMembers')}
          details={({ accounts }) => <Accounts accounts={accounts} />}
          columns={[
            {
              key: 'state',
              name: t('kind.STATE'),
              value: ({ label }) => label,
              cell: (member) => (
                <>
                  <EntityLink kind="STATE" entity={member} />
                </>
              ),
            },
            {
              key: 'status',
              name: t('standing.title'),
              value: (member) => t(`standing.${member.status}`),
              cell: (member) => (
                <span className={`standing standing-${member.status.toLowerCase()}`}>
                  {t(`standing.${member.status}`)}
                </span>
              ),
            },
            {
              key: 'since',
              name: t('record.since'),
              narrow: true,
              value: ({ since }) => since,
              cell: ({ since, verification, differ }) => (
                <>
                  {formatDate(since, t, language)} <UncheckedMark verification={verification} />{' '}
                  {differ && <DifferMark />}
                </>
              ),
            },
            { key: 'act', name: t('record.act'), value: ({ act }) => (act === null ? '' : t(`deed.${act}`)) },
            {
              key: 'verification',
              name: t('record.verification'),
              fileOnly: true,
              value: ({ verification }) => verification,
            },
            {
              key: 'accounts',
              name: t('record.accounts'),
              fileOnly: true,
              value: ({ accounts }) => accounts.map(({ date, source }) => `${date} ${source.title}`).join('; '),
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
    </section>
  )
}
