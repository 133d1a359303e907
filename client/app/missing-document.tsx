import { FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../features/navigation.ts'
import { ViewLink } from '../features/view-link.tsx'
import { WithdrawnRecord } from '../features/withdrawn-record.tsx'
import { statementView } from '../state/found.ts'

/** A link to a document that the graph does not hold. */
export function MissingDocument({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { view } = useNavigation()
  return (
    <div className="failure" role="alert" data-code="NO_DOCUMENT">
      <FileQuestion aria-hidden="true" size={32} />
      <div>
        <h2>{t('error.title')}</h2>
        <p>{t('error.noDocument', { id })}</p>
        <WithdrawnRecord id={id} />
        <ViewLink className="button" to={statementView(view)}>
          {t('error.home')}
        </ViewLink>
      </div>
    </div>
  )
}
