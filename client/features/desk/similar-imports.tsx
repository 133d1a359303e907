import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { pageOf } from '../../state/page.ts'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'

/** Other texts that were brought in and are much like this one, none of them in the graph yet: one has to be applied first. */
export function SimilarImports({ similar }: { readonly similar: ReviewedFragment['similarImports'] }): ReactNode {
  const { t, i18n } = useTranslation()
  const { to } = usePage()
  if (similar.length === 0) return null
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' })
  return (
    <section className="possible-versions" aria-label={t('similar.title')}>
      <h3>{t('similar.title')}</h3>
      <p className="quiet">{t('similar.intro')}</p>
      <ul>
        {similar.map(({ import: { id, title, by }, likeness }) => (
          <li key={id}>
            <ViewLink to={to(pageOf('import', [id]))}>
              <bdi>{title === '' ? t('desk.untitled') : shownCharacters(title)}</bdi>
            </ViewLink>{' '}
            <span className="quiet">
              {t('similar.share', { share: share.format(likeness) })} · <bdi>{by}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
