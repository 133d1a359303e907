import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { words } from '../../i18n/words/documents/words.ts'
import { pageOf } from '../../state/page.ts'
import type { Page } from '../../state/page.ts'
import { useNavigation } from '../navigation.ts'
import { PageFrame } from '../page/page-frame.tsx'
import type { PagesProps } from '../page/page-frame.tsx'
import { ViewLink } from '../view-link.tsx'
import { ComparePage } from './compare-page.tsx'
import { DocumentPage } from './document-page.tsx'
import { AllDocuments } from './all-documents.tsx'
import { EntityDocuments } from './entity-documents.tsx'
import { TryPage } from './try-page.tsx'
import './compare.css'
import './documents.css'
import './try.css'

/** The pages of documents and of what they have to do with each other. */
export function DocumentPages({ page, language }: PagesProps): ReactNode {
  return (
    <PageFrame page={page} language={language} words={words} trail={<Trail page={page} />}>
      <Shown page={page} />
    </PageFrame>
  )
}

function Trail({ page }: { readonly page: Page }) {
  const { t } = useTranslation()
  const { view } = useNavigation()
  const { type } = page
  return (
    <>
      {(type !== 'documents' || page.ids.length > 0) && (
        <ViewLink to={{ ...view, page: pageOf('documents', []) }}>{t('documents.all')}</ViewLink>
      )}
      {type !== 'compare' && type !== 'document' && (
        <ViewLink to={{ ...view, page: pageOf('compare', []) }}>{t('compareDocuments.title')}</ViewLink>
      )}
      {type !== 'try' && <ViewLink to={{ ...view, page: pageOf('try', ['text']) }}>{t('try.title')}</ViewLink>}
    </>
  )
}

function Shown({ page: { type, ids } }: { readonly page: Page }) {
  const [id] = ids
  switch (type) {
    case 'document':
      return <DocumentPage id={id ?? ''} />
    case 'compare':
      return <ComparePage ids={ids} />
    case 'try':
      return <TryPage />
    default:
      return id === undefined ? <AllDocuments /> : <EntityDocuments id={id} />
  }
}
