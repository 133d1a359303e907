import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Failure } from '../features/states/failure.tsx'
import { OpeningSkeleton } from '../features/states/opening-skeleton.tsx'
import { Header } from '../features/header/header.tsx'
import { Help } from '../features/help/help.tsx'
import { createI18n } from '../i18n/i18n.ts'
import { nearestLanguage } from '../i18n/languages.ts'
import { OPENING_VIEW } from '../state/view.ts'
import { addressOf, useView } from './address.ts'
import { ExplorerPage } from './explorer-page.tsx'
import { MissingDocument } from './missing-document.tsx'
import { useAtlas } from './use-atlas.ts'
import { useMedia } from './use-media.ts'

/** The explorer: language and theme from the view or the browser, then the document, or why it is not there. */
export function App(): ReactNode {
  const [view, show] = useView()
  const language = view.language ?? nearestLanguage(navigator.languages)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const theme = view.theme ?? (systemDark ? 'dark' : 'light')
  const loaded = useAtlas(view, language)
  const [help, setHelp] = useState(false)

  const i18n = useMemo(() => createI18n(language), [language])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = language
  }, [theme, language])
  const title = loaded.atlas?.document.label
  useEffect(() => {
    const name = i18n.t('app.name')
    document.title = title === undefined ? name : i18n.t('title.document', { title })
  }, [i18n, title])

  const home = addressOf({ ...OPENING_VIEW, language: view.language, theme: view.theme })
  const header = {
    view,
    language,
    theme,
    show,
    home,
    onHelp: () => {
      setHelp(true)
    },
  }
  return (
    <I18nextProvider i18n={i18n}>
      {loaded.atlas === null ? (
        <div className="page">
          <Header {...header} />
          <main className="page-state">
            {loaded.error !== null && <Failure error={loaded.error} retry={loaded.retry} />}
            {loaded.missing && <MissingDocument id={view.document} home={home} />}
            {loaded.error === null && !loaded.missing && <OpeningSkeleton />}
          </main>
        </div>
      ) : (
        <ExplorerPage
          view={view}
          show={show}
          language={language}
          theme={theme}
          atlas={loaded.atlas}
          loaded={loaded}
          header={header}
        />
      )}
      {help && (
        <Help
          onClose={() => {
            setHelp(false)
          }}
        />
      )}
    </I18nextProvider>
  )
}
