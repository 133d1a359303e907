import type { i18n } from 'i18next'
import { Map as MapSign } from 'lucide-react'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createRecordI18n } from '../../i18n/record-i18n.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import type { RecordPage } from '../../state/record-page.ts'
import { useNavigation } from '../navigation.ts'
import { pageOf } from '../../state/record-page.ts'
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

interface Props {
  readonly page: RecordPage
  readonly language: UiLanguage
}

/** The pages of the record with words of their own: all of this is loaded when the first of them is asked for. */
export function RecordPages({ page, language }: Props): ReactNode {
  const words = useMemo<i18n>(() => createRecordI18n(language), [language])
  return (
    <I18nextProvider i18n={words}>
      <div className="record">
        <Trail page={page} />
        {/* What was loaded for one thing must not be shown for another. */}
        <Shown key={`${page.type} ${page.ids.join()}`} page={page} />
      </div>
    </I18nextProvider>
  )
}

/** The way back: to the map, and to the overview of the record. */
function Trail({ page }: { readonly page: RecordPage }) {
  const { t } = useTranslation()
  const { view } = useNavigation()
  const isOverview = page.type === 'record' && page.ids[0] !== 'sources'
  return (
    <nav className="trail" aria-label={t('record.trail')}>
      <ViewLink to={{ ...view, page: null }} className="button">
        <MapSign aria-hidden="true" size={15} /> {t('record.backToMap')}
      </ViewLink>
      {!isOverview && (
        <ViewLink to={{ ...view, page: pageOf('record', ['instruments']) }}>{t('record.overview')}</ViewLink>
      )}
    </nav>
  )
}

function Shown({ page }: { readonly page: RecordPage }) {
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
  }
}
