import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../i18n/format-date.ts'
import { groupSquares, others, REGIONS, regionsOf } from '../../../state/grid.ts'
import type { RegionGraph } from '../../../state/grid.ts'
import { countByStatus, STATUSES } from '../../../state/members.ts'
import type { Member } from '../../../state/members.ts'
import { EntityLink } from '../../view-link.tsx'
import { Accounts } from '../accounts.tsx'
import { Choice } from '../../page/choices.tsx'
import { SquareGrid } from '../square-grid.tsx'
import type { GridSquare } from '../square-grid.tsx'
import { usePage } from '../../page/use-page.ts'

interface Props {
  readonly members: readonly Member[]
  /** Before any filter: who is among these had something to do with the treaty. */
  readonly all: readonly Member[]
  readonly regions: RegionGraph
  readonly filtered: boolean
}

/** One square for every state, by regional group or by standing; whoever had nothing to do with the treaty is there, too. */
export function MemberGrid({ members, all, regions, filtered }: Props): ReactNode {
  const { t } = useTranslation()
  const { page, set, language } = usePage()
  const byStatus = page.options.group === 'status'
  const absent = filtered ? [] : others(regions, new Set(all.map(({ id }) => id)))
  const squares: readonly GridSquare[] = [
    ...members.map((member) => ({
      id: member.id,
      label: member.label,
      look: member.status.toLowerCase(),
      unsure: member.verification === 'UNCHECKED',
      description: [
        member.label,
        t(`standing.${member.status}`),
        formatDate(member.since, t, language),
        ...(member.verification === 'UNCHECKED' ? [t('details.unchecked')] : []),
        ...(member.differ ? [t('record.differ')] : []),
      ].join(', '),
    })),
    ...absent.map(({ id, label }) => ({
      id,
      label,
      look: 'none',
      unsure: false,
      description: `${label}, ${t('standing.none')}`,
    })),
  ]
  const region = regionsOf(regions)
  const names = new Map(regions.nodes.map(({ id, label }) => [id, label]))
  const groups = byStatus
    ? groupSquares(squares, ({ look }) => look, [...STATUSES.map((status) => status.toLowerCase()), 'none'], language)
    : groupSquares(squares, ({ id }) => region.get(id) ?? null, REGIONS, language)
  const nameOf = (key: string | null) => {
    if (!byStatus) return key === null ? t('record.noRegion') : (names.get(key) ?? key)
    const status = STATUSES.find((one) => one.toLowerCase() === key)
    return status === undefined ? t('standing.none') : t(`standing.${status}`)
  }
  const chosen = all.find(({ id }) => id === page.options.row)
  const legend = [
    ...countByStatus(members).map(({ status, count }) => ({
      look: status.toLowerCase(),
      name: t(`standing.${status}`),
      count,
    })),
    ...(absent.length > 0 ? [{ look: 'none', name: t('standing.none'), count: absent.length }] : []),
  ]
  return (
    <>
      <div className="choices">
        <Choice
          name={t('treaty.groupedBy')}
          value={byStatus ? 'status' : 'region'}
          options={[
            { value: 'region', name: t('treaty.byRegion') },
            { value: 'status', name: t('treaty.byStatus') },
          ]}
          onChoose={(value) => {
            set({ group: value === 'status' ? 'status' : null })
          }}
        />
      </div>
      <SquareGrid
        label={t('treaty.asGrid')}
        legend={legend}
        groups={groups.map(({ key, items }) => ({ key: key ?? 'none', name: nameOf(key), squares: items }))}
        chosen={page.options.row ?? null}
        onChoose={(id) => {
          set({ row: id === page.options.row ? null : id })
        }}
      />
      {chosen !== undefined && (
        <div className="grid-details" aria-live="polite">
          <h3>
            <EntityLink kind="STATE" entity={chosen} />
          </h3>
          <p>
            <span className={`standing standing-${chosen.status.toLowerCase()}`}>{t(`standing.${chosen.status}`)}</span>{' '}
            · {formatDate(chosen.since, t, language)}
          </p>
          <Accounts accounts={chosen.accounts} />
        </div>
      )}
    </>
  )
}
