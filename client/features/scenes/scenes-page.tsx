import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SceneListDocument } from '../../api/__generated__/scenes-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import { OpenScene } from '../scene/open-scene.tsx'
import { PageTitle } from '../page/frame.tsx'
import { Pager } from '../page/pager.tsx'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'

const PAGE = 20

/** All views that were kept on the server, the newest first, and the way to open one from a file. */
export function ScenesPage(): ReactNode {
  const { t } = useTranslation()
  const { view, page, language } = usePage()
  const asked = useRequest(SceneListDocument, { first: PAGE, after: page.options.after ?? null })
  const linkTo = (scene: string) => ({ ...OPENING_VIEW, scene, language: view.language, theme: view.theme })
  return (
    <article className="scenes">
      <PageTitle kicker={t('scenes.kicker')} title={t('scenes.title')}>
        <p className="description">{t('scenes.intro')}</p>
      </PageTitle>
      <OpenScene />
      <Awaited asked={asked}>
        {({ scenes }) => (
          <>
            {scenes.totalCount === 0 && <p className="empty-state quiet">{t('scenes.none')}</p>}
            <ol className="scene-list">
              {scenes.edges.map(({ node }) => (
                <li key={node.id}>
                  <ViewLink to={linkTo(node.id)}>
                    <bdi lang={node.language}>{node.title}</bdi>
                  </ViewLink>
                  <p className="quiet">
                    {t('scenes.by', { by: node.by, date: formatDate(node.createdAt.slice(0, 10), t, language) })} ·{' '}
                    {t('scenes.size', { nodes: node.nodeCount, edges: node.edgeCount })}
                  </p>
                  {node.note != null && (
                    <p className="scene-list-note" lang={node.language} dir="auto">
                      {node.note}
                    </p>
                  )}
                </li>
              ))}
            </ol>
            <Pager
              shown={scenes.edges.length}
              total={scenes.totalCount}
              next={scenes.pageInfo.hasNextPage ? (scenes.pageInfo.endCursor ?? null) : null}
            />
          </>
        )}
      </Awaited>
    </article>
  )
}
