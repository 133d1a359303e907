import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Header } from '../features/header/header.tsx'
import type { HeaderProps } from '../features/header/header.tsx'
import { SEARCH_INPUT, SearchBox } from '../features/search/search-box.tsx'
import type { UiLanguage } from '../i18n/languages.ts'
import { viewOfFound } from '../state/found.ts'
import { familyOf, START } from '../state/page.ts'
import type { Page } from '../state/page.ts'
import { PAGES } from './page-families.ts'
import { Unloaded } from './unloaded.tsx'
import { useShortcuts } from './use-shortcuts.ts'

interface Props {
  readonly page: Page
  readonly language: UiLanguage
  readonly header: HeaderProps
}

/** A page of any family under the same head as the map. */
export function PageShell({ page, language, header }: Props): ReactNode {
  const { t } = useTranslation()
  const { view, show, onHelp } = header
  const isStart = page.type === START.type
  useShortcuts({
    search: () => {
      document.getElementById(SEARCH_INPUT)?.focus()
      return true
    },
    help: () => {
      onHelp()
      return true
    },
  })
  const Pages = PAGES[familyOf(page)]
  return (
    <div className="page">
      <a className="skip-link" href="#main">
        {t('app.skipToPage')}
      </a>
      <Header {...header}>
        {/* The start page holds the search itself, where one looks first. */}
        {!isStart && (
          <SearchBox
            language={language}
            onChoose={(id, kind) => {
              show(viewOfFound(view, id, kind))
            }}
          />
        )}
      </Header>
      <main className="page-main" id="main" tabIndex={-1}>
        <Unloaded>
          <Suspense fallback={<p className="empty-state quiet">{t('app.loading')}</p>}>
            <Pages page={page} language={language} />
          </Suspense>
        </Unloaded>
      </main>
    </div>
  )
}
