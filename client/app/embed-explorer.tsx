import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmbedCaption, EmbedLink } from '../features/embed/embed-caption.tsx'
import { ExplorerContext } from '../features/explorer-context.ts'
import type { Steps } from '../features/explorer-context.ts'
import { Failure } from '../features/states/failure.tsx'
import { OpeningSkeleton } from '../features/states/opening-skeleton.tsx'
import { Slow } from '../features/states/slow.tsx'
import { WithdrawnRecord } from '../features/withdrawn-record.tsx'
import type { MapHandle } from '../graph-canvas/graph-canvas.tsx'
import type { Atlas } from '../state/atlas.ts'
import { framedView, unframedAddress } from '../state/embed.ts'
import { select } from '../state/view.ts'
import type { Theme, View } from '../state/view.ts'
import { Announcer } from './announcer.tsx'
import { MapPane } from './map-pane.tsx'
import { Notices } from './notices.tsx'
import { useArrival } from './use-arrival.ts'
import { useAtlas } from './use-atlas.ts'
import type { LoadedAtlas } from './use-atlas.ts'
import { useExplorerValue } from './use-explorer-value.ts'
import { useMedia } from './use-media.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface Props {
  readonly view: View
  readonly show: (next: View) => void
  readonly steps: Steps
  readonly language: string
  readonly theme: Theme
}

/** A view in a frame of another page: its map with the legend, whose words it shows, and the way to the explorer; nothing else. */
export function EmbedExplorer({ view, ...rest }: Props): ReactNode {
  const { t } = useTranslation()
  const framed = framedView(view)
  if (framed !== null) return <Framed {...rest} view={framed} />
  return (
    <main className="embed-state">
      <h1>{t('app.name')}</h1>
      <p>{t('embed.noMap')}</p>
      <EmbedLink address={unframedAddress(view)} />
    </main>
  )
}

function Framed({ view, show, steps, language, theme }: Props) {
  const { t } = useTranslation()
  const loaded = useAtlas(view, language, t('arrange.blank'))
  const arriving = useArrival(loaded.scene, view, steps)
  const title = loaded.atlas?.document.label
  useEffect(() => {
    document.title = title === undefined ? t('app.name') : t('title.document', { title })
  }, [t, title])
  if (loaded.atlas !== null && !arriving) {
    return <FramedMap {...{ view, show, steps, language, theme, loaded }} atlas={loaded.atlas} />
  }
  return (
    <main className="embed-state">
      <h1 className="visually-hidden">{t('app.name')}</h1>
      {loaded.error !== null && <Failure error={loaded.error} retry={loaded.retry} />}
      {loaded.missing !== null && (
        <>
          <p role="alert" data-code={loaded.missing === 'scene' ? 'NO_SCENE' : 'NO_DOCUMENT'}>
            {loaded.missing === 'scene'
              ? t('scene.unknown', { id: view.scene ?? '' })
              : t('error.noDocument', { id: view.document })}
          </p>
          {loaded.missing === 'document' && <WithdrawnRecord id={view.document} framed />}
          <EmbedLink address={unframedAddress(view)} />
        </>
      )}
      {loaded.error === null && loaded.missing === null && (
        <>
          <OpeningSkeleton />
          <Slow retry={loaded.retry} />
        </>
      )}
    </main>
  )
}

interface MapProps extends Props {
  readonly atlas: Atlas
  readonly loaded: LoadedAtlas
}

function FramedMap({ view, show, steps, language, theme, atlas, loaded }: MapProps) {
  const { t } = useTranslation()
  const narrow = useMedia('(max-width: 820px)')
  const map = useRef<MapHandle | null>(null)
  const explorer = useExplorerValue({ view, show, steps, language, atlas, ways: loaded.ways, narrow, map })
  useShortcuts({
    back: () => {
      if (view.selection === null) return false
      show(select(view, null))
      return true
    },
    fit: () => {
      map.current?.fit()
      return true
    },
  })
  return (
    <ExplorerContext value={explorer}>
      <div className="page embed">
        <main aria-label={t('map.region')}>
          <MapPane hidden={false} framed theme={theme} growing={loaded.pending !== null} handle={map} />
          <Notices loaded={loaded} />
        </main>
        <EmbedCaption />
        <Announcer />
      </div>
    </ExplorerContext>
  )
}
