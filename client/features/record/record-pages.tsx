import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { words } from '../../i18n/words/record/words.ts'
import { pageOf } from '../../state/page.ts'
import type { Page } from '../../state/page.ts'
import { useNavigation } from '../navigation.ts'
import { PageFrame } from '../page/page-frame.tsx'
import type { PagesProps } from '../page/page-frame.tsx'
import { ViewLink } from '../view-link.tsx'
import { ArticlePage } from './article-page.tsx'
import { ComparePage } from './compare/compare-page.tsx'
import { ChangesPage } from './overview/changes-page.tsx'
import { DataPage } from './overview/data-page.tsx'
import { InstrumentsPage } from './overview/instruments-page.tsx'
import { RollCallPage } from './roll-call-page.tsx'
import { StatePage } from './state/state-page.tsx'
import { TreatyPage } from './treaty/treaty-page.tsx'
import './record.css'
import './squares.css'

/** The pages of the record. */
export function RecordPages({ page, language }: PagesProps): ReactNode {
  return (
    <PageFrame page={page} language={language} words={words} trail={<ToOverview page={page} />}>
      <Shown page={page} />
    </PageFrame>
  )
}

function ToOverview({ page }: { readonly page: Page }) {
  const { t } = useTranslation()
  const { view } = useNavigation()
  if (page.type === 'record' && page.ids[0] !== 'sources') return null
  return <ViewLink to={{ ...view, page: pageOf('record', ['instruments']) }}>{t('record.overview')}</ViewLink>
}

function Shown({ page }: { readonly page: Page }) {
  const [id = ''] = page.ids
  switch (page.type) {
    case 'treaty':
      return <TreatyPage id={id} />
    case 'state':
      return <StatePage id={id} />
    case 'article':
      return <ArticlePage id={id} />
    case 'vote':
      return <RollCallPage id={id} />
    case 'states':
    case 'treaties':
      return <ComparePage type={page.type} ids={page.ids} />
    case 'changes':
      return <ChangesPage ids={page.ids} />
    case 'record':
      return id === 'sources' ? <DataPage /> : <InstrumentsPage />
    default:
      return null
  }
}
