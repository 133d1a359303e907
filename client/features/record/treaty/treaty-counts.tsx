import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StandingsQuery, TreatyStatus } from '../../../api/__generated__/record-operations.ts'
import { formatNumber } from '../../../i18n/format-number.ts'
import type { Asked } from '../../../api/use-request.ts'

/** How many states were parties and so on, on the day. */
export function TreatyCounts({ asked }: { readonly asked: Asked<StandingsQuery> }): ReactNode {
  const { t, i18n } = useTranslation()
  const instrument = (asked.data ?? asked.earlier)?.instrument
  const withStatus = (wanted: TreatyStatus) =>
    instrument?.standings.edges.filter(({ status }) => status === wanted).length
  const disputed = withStatus('WITHDRAWAL_DISPUTED') ?? 0
  const counts = [
    ['parties', instrument?.parties.totalCount],
    ['contracting', instrument?.contractingStates.totalCount],
    ['signatories', instrument?.signatories.totalCount],
    ['withdrawn', withStatus('WITHDRAWN')],
  ] as const
  return (
    <dl className={asked.loading ? 'counts stale' : 'counts'} aria-busy={asked.loading}>
      {counts.map(([name, count]) => (
        <div key={name} data-count={name}>
          <dt>{t(`treaty.${name}`)}</dt>
          <dd>{count === undefined ? '…' : formatNumber(count, i18n.language)}</dd>
        </div>
      ))}
      {disputed > 0 && (
        <div data-count="disputed">
          <dt>{t('standing.WITHDRAWAL_DISPUTED')}</dt>
          <dd>{formatNumber(disputed, i18n.language)}</dd>
        </div>
      )}
    </dl>
  )
}
