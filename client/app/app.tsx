import { useLayoutEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Help } from '../features/help/help.tsx'
import { NavigationContext } from '../features/navigation.ts'
import { createI18n } from '../i18n/i18n.ts'
import { nearestLanguage } from '../i18n/languages.ts'
import { OPENING_VIEW } from '../state/view.ts'
import { addressOf, useView } from './address.ts'
import { DocumentExplorer } from './document-explorer.tsx'
import { PageShell } from './page-shell.tsx'
import { useMedia } from './use-media.ts'

/** The explorer: language and theme from the view or the browser, then a document on the map or a page. */
export function App(): ReactNode {
  const [view, show] = useView()
  const language = view.language ?? nearestLanguage(navigator.languages)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const theme = view.theme ?? (systemDark ? 'dark' : 'light')
  const [help, setHelp] = useState(false)

  const i18n = useMemo(() => createI18n(language), [language])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = language
  }, [theme, language])
  const navigation = useMemo(() => ({ view, language, show, addressOf }), [view, language, show])

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
      <NavigationContext value={navigation}>
        {view.page === null ? (
          <DocumentExplorer view={view} show={show} language={language} theme={theme} header={header} />
        ) : (
          <PageShell page={view.page} language={language} header={header} />
        )}
        {help && (
          <Help
            onClose={() => {
              setHelp(false)
            }}
          />
        )}
      </NavigationContext>
    </I18nextProvider>
  )
}
