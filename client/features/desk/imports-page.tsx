import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ImportListDocument } from '../../api/__generated__/desk-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { pageOf } from '../../state/page.ts'
import { PageTitle } from '../page/frame.tsx'
import { Pager } from '../page/pager.tsx'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { BringInForm } from './bring-in-form.tsx'
import { TokenForm } from '../token/token-form.tsx'

const PAGE = 20
/** Formats in which records of another graph come. */
const BUNDLES: ReadonlySet<string> = new Set(['JSON', 'JSON_LD'])

/** Where documents are brought in, and all that were. */
export function ImportsPage(): ReactNode {
  const { t } = useTranslation()
  const { page, to, language } = usePage()
  const asked = useRequest(ImportListDocument, { first: PAGE, after: page.options.after ?? null })
  return (
    <article className="imports">
      <PageTitle kicker={t('desk.kicker')} title={t('desk.title')}>
        <p className="description">{t('desk.intro')}</p>
      </PageTitle>
      <TokenForm />
      <BringInForm />
      <section aria-labelledby="brought-in">
        <h3 id="brought-in">{t('desk.list')}</h3>
        <Awaited asked={asked}>
          {({ imports }) => (
            <>
              {imports.totalCount === 0 && <p className="empty-state quiet">{t('desk.none')}</p>}
              <ol className="import-list">
                {imports.edges.map(({ node }) => (
                  <li key={node.id}>
                    <ViewLink to={to(pageOf('import', [node.id]))}>
                      <bdi>{node.title}</bdi>
                    </ViewLink>
                    <span className="quiet">
                      {' '}
                      {BUNDLES.has(node.format)
                        ? t('bundle.inList')
                        : t('desk.found', { mentions: node.mentionCount, claims: node.claimCount })}{' '}
                      ·{' '}
                      {t('desk.broughtBy', { by: node.by, date: formatDate(node.createdAt.slice(0, 10), t, language) })}
                    </span>{' '}
                    <span className="mark-state">
                      {node.withdrawn != null
                        ? t('importState.WITHDRAWN')
                        : node.applied
                          ? t('importState.APPLIED')
                          : t('importState.UNDER_REVIEW')}
                    </span>
                  </li>
                ))}
              </ol>
              <Pager
                shown={imports.edges.length}
                total={imports.totalCount}
                next={imports.pageInfo.hasNextPage ? (imports.pageInfo.endCursor ?? null) : null}
              />
            </>
          )}
        </Awaited>
      </section>
    </article>
  )
}
