import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { pageOf } from '../../state/page.ts'
import { PageTitle } from '../page/frame.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { ChangeFailure } from './change-failure.tsx'
import { Withdraw } from './review-actions.tsx'
import { TokenForm } from '../token/token-form.tsx'
import { useReview } from './use-review.ts'

type Held = NonNullable<ReviewedFragment['bundle']>

/** A bundle of another graph: what it holds, what the graph makes of it, and whether it is applied. */
export function BundleReview({ entry }: { readonly entry: ReviewedFragment }): ReactNode {
  const { t } = useTranslation()
  const { to } = usePage()
  const review = useReview(entry, 0)
  const { current, busy } = review
  const { bundle } = current
  const isOpen = current.state !== 'WITHDRAWN'
  return (
    <article className="review">
      <PageTitle kicker={t('bundle.kicker')} title={current.description.title ?? t('desk.untitled')}>
        <p className="quiet">
          <span className="mark-state">{t(`importState.${current.state}`)}</span>{' '}
          {t('desk.broughtBy', { by: current.by, date: current.createdAt.slice(0, 10) })} ·{' '}
          <ViewLink to={to(pageOf('imports', []))}>{t('desk.all')}</ViewLink>
        </p>
      </PageTitle>
      {current.withdrawn != null && (
        <p className="withdrawn" role="note">
          {t('desk.withdrawn', { date: current.withdrawn.date })} <bdi>{current.withdrawn.reason}</bdi>
        </p>
      )}
      <TokenForm />
      <div className="review-actions" role="toolbar" aria-label={t('desk.actions')} aria-busy={busy}>
        <button type="button" className="button primary" disabled={busy || !isOpen} onClick={() => void review.apply()}>
          {busy ? t('desk.working') : t('desk.apply')}
        </button>
        {isOpen && <Withdraw review={review} />}
      </div>
      <ChangeFailure error={review.error} />
      {bundle != null && <Holdings bundle={bundle} />}
    </article>
  )
}

function Holdings({ bundle }: { readonly bundle: Held }) {
  const { t } = useTranslation()
  const nameOf = (kind: Held['counts'][number]['kind']): string =>
    isPartOfEvidence(kind) ? t(`bundleKind.${kind}`) : t(`kind.${kind}`)
  return (
    <>
      <p>
        {t('bundle.added', { count: bundle.added })} · {t('bundle.same', { count: bundle.same })}
      </p>
      <h3>{t('bundle.holds')}</h3>
      <ul>
        {bundle.counts.map(({ kind, count }) => (
          <li key={kind}>
            {nameOf(kind)}: {count}
          </li>
        ))}
      </ul>
      {bundle.conflicts.length > 0 && (
        <section role="alert">
          <h3>{t('bundle.conflicts')}</h3>
          <ul>
            {bundle.conflicts.map(({ record, field }) => (
              <li key={`${record} ${field}`}>
                <code>{record}</code>: <code>{field}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {bundle.leftOut.length > 0 && (
        <>
          <h3>{t('bundle.leftOut')}</h3>
          <ul>
            {bundle.leftOut.map(({ record, because }) => (
              <li key={record}>
                <code>{record}</code>: <span lang="en">{because}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Kinds that are no entities and have a name on this page alone. */
const EVIDENCE = ['EXPRESSION', 'PASSAGE', 'ASSERTION', 'ANCHOR', 'MENTION', 'SOURCE', 'TREATY_ACTION'] as const
type EvidenceKind = (typeof EVIDENCE)[number]

function isPartOfEvidence(kind: Held['counts'][number]['kind']): kind is EvidenceKind {
  return (EVIDENCE as readonly string[]).includes(kind)
}
