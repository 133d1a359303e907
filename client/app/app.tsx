import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Help } from '../features/help/help.tsx'
import { NavigationContext } from '../features/navigation.ts'
import { createI18n } from '../i18n/i18n.ts'
import { nearestLanguage } from '../i18n/languages.ts'
import { OpeningSkeleton } from '../features/states/opening-skeleton.tsx'
import { EMBED_PATH } from '../state/embed.ts'
import { addressOf, useView } from './address.ts'
import { OpeningShell } from './opening-shell.tsx'
import { PageShell } from './page-shell.tsx'
import { rescueFocus } from './rescue-focus.ts'
import { Unloaded } from './unloaded.tsx'
import { useMedia } from './use-media.ts'
import { useSteps } from './use-steps.ts'

/** The map and what draws it: not loaded for who begins elsewhere. */
const EmbedExplorer = lazy(async () => ({ default: (await import('./embed-explorer.tsx')).EmbedExplorer }))
const DocumentExplorer = lazy(async () => ({ default: (await import('./document-explorer.tsx')).DocumentExplorer }))

/** The explorer: language and theme from the view or the browser, then a document on the map or a page. */
export function App(): ReactNode {
  const [view, put, putRight] = useView()
  const framed = location.pathname === EMBED_PATH
  // In a frame nothing is a step to go back from: the way back belongs to the page around it.
  const [show, steps] = useSteps(view, framed ? putRight : put, putRight)
  const language = view.language ?? nearestLanguage(navigator.languages)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const theme = view.theme ?? (systemDark ? 'dark' : 'light')
  const [help, setHelp] = useState(false)

  const i18n = useMemo(() => createI18n(language), [language])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = language
  }, [theme, language])
  useEffect(rescueFocus, [])
  const navigation = useMemo(() => ({ view, language, show, addressOf }), [view, language, show])

  const header = {
    view,
    language,
    theme,
    show,
    onHelp: () => {
      setHelp(true)
    },
  }
  return (
    <I18nextProvider i18n={i18n}>
      <NavigationContext value={navigation}>
        {framed ? (
          <Unloaded>
            <Suspense fallback={<OpeningSkeleton />}>
              <EmbedExplorer view={view} show={show} steps={steps} language={language} theme={theme} />
            </Suspense>
          </Unloaded>
        ) : view.page === null ? (
          <Unloaded>
            <Suspense fallback={<OpeningShell header={header} />}>
              <DocumentExplorer
                view={view}
                show={show}
                steps={steps}
                language={language}
                theme={theme}
                header={header}
              />
            </Suspense>
          </Unloaded>
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
