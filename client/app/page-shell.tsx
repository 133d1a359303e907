import { Component, Suspense, useCallback } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestFailed } from '../api/request.ts'
import { Header } from '../features/header/header.tsx'
import type { HeaderProps } from '../features/header/header.tsx'
import { SEARCH_INPUT, SearchBox } from '../features/search/search-box.tsx'
import { Failure } from '../features/states/failure.tsx'
import type { UiLanguage } from '../i18n/languages.ts'
import { familyOf, pageForEntity } from '../state/page.ts'
import type { Page } from '../state/page.ts'
import { bringIn } from '../state/view.ts'
import { PAGES } from './page-families.ts'
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
  const choose = (id: string, kind: string) => {
    const next = pageForEntity(kind, id)
    show(next === null ? { ...bringIn(view, id), page: null } : { ...view, page: next })
  }
  const onKey = useCallback(
    (key: string): boolean => {
      if (key === '/') document.getElementById(SEARCH_INPUT)?.focus()
      else if (key === '?') onHelp()
      else return false
      return true
    },
    [onHelp],
  )
  useShortcuts(onKey)
  const Pages = PAGES[familyOf(page)]
  return (
    <div className="page">
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <Header {...header}>
        <SearchBox language={language} onChoose={choose} />
      </Header>
      <main className="page-main" id="main" tabIndex={-1}>
        <Unloaded>
          <Suspense fallback={<p className="empty-state quiet">{t('map.loading')}</p>}>
            <Pages page={page} language={language} />
          </Suspense>
        </Unloaded>
      </main>
    </div>
  )
}

/** Says so where the pages themselves could not be loaded, as when the connection was lost. */
class Unloaded extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Failure
        error={new RequestFailed('OFFLINE', 'A part of the page could not be loaded.')}
        retry={() => {
          location.reload()
        }}
      />
    )
  }
}
