import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeaderProps } from '../features/header/header.tsx'
import { MissingScene } from '../features/scene/missing-scene.tsx'
import type { Steps } from '../features/explorer-context.ts'
import { Failure } from '../features/states/failure.tsx'
import { Slow } from '../features/states/slow.tsx'
import { OpeningSkeleton } from '../features/states/opening-skeleton.tsx'
import { prepareLayout } from '../graph-canvas/layout/layout-client.ts'
import type { Theme, View } from '../state/view.ts'
import { ExplorerPage } from './explorer-page.tsx'
import { MissingDocument } from './missing-document.tsx'
import { OpeningShell } from './opening-shell.tsx'
import { useArrival } from './use-arrival.ts'
import { useAtlas } from './use-atlas.ts'

interface Props {
  readonly view: View
  readonly show: (next: View) => void
  readonly steps: Steps
  readonly language: string
  readonly theme: Theme
  readonly header: HeaderProps
}

/** A document on the map, or why it is not there. */
export function DocumentExplorer({ view, show, steps, language, theme, header }: Props): ReactNode {
  const { t } = useTranslation()
  const loaded = useAtlas(view, language, t('arrange.blank'))
  // The map needs a worker; until the server has answered there is time for it.
  useEffect(prepareLayout, [])
  const title = loaded.atlas?.document.label
  useEffect(() => {
    document.title = title === undefined ? t('app.name') : t('title.document', { title })
  }, [t, title])
  const arriving = useArrival(loaded.scene, view, steps)
  if (loaded.atlas !== null && !arriving) {
    return (
      <ExplorerPage
        view={view}
        show={show}
        steps={steps}
        language={language}
        theme={theme}
        atlas={loaded.atlas}
        loaded={loaded}
        header={header}
      />
    )
  }
  return (
    <OpeningShell header={header}>
      {loaded.error !== null && <Failure error={loaded.error} retry={loaded.retry} />}
      {loaded.missing === 'document' && <MissingDocument id={view.document} />}
      {loaded.missing === 'scene' && view.scene !== null && <MissingScene name={view.scene} />}
      {loaded.error === null && loaded.missing === null && (
        <>
          <OpeningSkeleton />
          <Slow retry={loaded.retry} />
        </>
      )}
    </OpeningShell>
  )
}
