import { FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** A link to a document that the graph does not hold. */
export function MissingDocument({ id, home }: { readonly id: string; readonly home: string }): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="failure" role="alert" data-code="NO_DOCUMENT">
      <FileQuestion aria-hidden="true" size={32} />
      <div>
        <h2>{t('error.title')}</h2>
        <p>{t('error.noDocument', { id })}</p>
        <a className="button" href={home}>
          {t('error.home')}
        </a>
      </div>
    </div>
  )
}
