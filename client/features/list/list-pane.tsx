import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { nearestLanguage } from '../../i18n/languages.ts'
import { createPageI18n } from '../../i18n/page-i18n.ts'
import { words } from '../../i18n/words/list/words.ts'
import { chooseInList, LIST_TABLES } from '../../state/list-state.ts'
import type { ListState } from '../../state/list-state.ts'
import { useExplorer } from '../explorer-context.ts'
import { Choice, FindInput } from '../page/choices.tsx'
import { EdgeTable, SentenceTable } from './edge-tables.tsx'
import { NodeTable } from './node-table.tsx'
import '../page/page.css'
import './list.css'

/** The map's nodes and edges in rows: the same filters, the same selection, no canvas. */
export function ListPane(): ReactNode {
  const { language } = useExplorer()
  const i18n = useMemo(() => createPageI18n(nearestLanguage([language]), words), [language])
  return (
    <I18nextProvider i18n={i18n}>
      <List />
    </I18nextProvider>
  )
}

function List() {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const choose = (changes: Partial<ListState>) => {
    show({ ...view, list: chooseInList(view.list, changes) })
  }
  const Table = { sentences: SentenceTable, edges: EdgeTable, nodes: NodeTable }[view.list.table]
  return (
    <div className="list page-body" id="list" tabIndex={-1}>
      <h2>{t('list.title')}</h2>
      <p className="quiet">
        {t('list.intro')} <span id="list-keys">{t('rows.keys')}</span>
      </p>
      <div className="choices">
        <Choice
          name={t('rows.tables')}
          value={view.list.table}
          options={LIST_TABLES.map((table) => ({ value: table, name: t(`rows.${table}`) }))}
          onChoose={(value) => {
            const table = LIST_TABLES.find((name) => name === value)
            if (table !== undefined) choose({ table })
          }}
        />
        <FindInput
          label={t('rows.find')}
          value={view.list.find}
          onFind={(find) => {
            choose({ find })
          }}
        />
      </div>
      <Table key={view.list.table} />
    </div>
  )
}
