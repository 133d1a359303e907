import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { WithdrawnRecordDocument } from '../api/__generated__/operations.ts'
import { useRequest } from '../api/use-request.ts'
import { formatDate } from '../i18n/format-date.ts'
import { pageOf } from '../state/page.ts'
import { useNavigation } from './navigation.ts'
import { ViewLink } from './view-link.tsx'
import './states/states.css'

/** Of a record that is not in the graph: when and why it was taken out, if it was, with a link to the import except in a frame. */
export function WithdrawnRecord({ id, framed = false }: { readonly id: string; readonly framed?: boolean }): ReactNode {
  const { t, i18n } = useTranslation()
  const { view } = useNavigation()
  const { data } = useRequest(WithdrawnRecordDocument, { id })
  return data?.withdrawnImports.map(({ id: importId, title, withdrawn }) => (
    <p key={importId} className="withdrawn" role="note">
      <bdi>{title}</bdi>
      {withdrawn != null && (
        <>
          {' · '}
          {t('error.withdrawn', { date: formatDate(withdrawn.date, t, i18n.language) })} <bdi>{withdrawn.reason}</bdi>
        </>
      )}
      {!framed && (
        <>
          {' · '}
          <ViewLink to={{ ...view, page: pageOf('import', [importId]) }}>{t('error.import')}</ViewLink>
        </>
      )}
    </p>
  ))
}
