import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Asked } from '../../api/use-request.ts'
import { Failure } from '../states/failure.tsx'
import { Slow } from '../states/slow.tsx'
import { WithdrawnRecord } from '../withdrawn-record.tsx'

/** The shape of what comes. */
export function PageSkeleton(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="page-skeleton" role="status" aria-label={t('page.loading')}>
      {Array.from({ length: 8 }, (_, row) => (
        <span key={row} aria-hidden="true" />
      ))}
    </div>
  )
}

interface Props<Data> {
  readonly asked: Asked<Data>
  readonly children: (data: Data, stale: boolean) => ReactNode
}

/** What is asked for, or its shape, or why it is not there. While the next answer is awaited the one before stays. */
export function Awaited<Data>({ asked, children }: Props<Data>): ReactNode {
  const data = asked.data ?? asked.earlier
  if (asked.error !== null) return <Failure error={asked.error} retry={asked.retry} small={data !== null} />
  if (data === null) {
    return (
      <>
        <PageSkeleton />
        <Slow retry={asked.retry} />
      </>
    )
  }
  return (
    <div className={asked.loading ? 'awaited stale' : 'awaited'} aria-busy={asked.loading}>
      {children(data, asked.loading)}
    </div>
  )
}

/** A link to what the graph does not hold, or not any more. */
export function Missing({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      <p className="empty-state">{t('details.missing', { id })}</p>
      <WithdrawnRecord id={id} />
    </>
  )
}
