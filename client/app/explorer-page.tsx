import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EXPAND_BUTTON } from '../features/arrange/node-actions.tsx'
import { HiddenOnes } from '../features/arrange/hidden-ones.tsx'
import { MarkedOnes } from '../features/arrange/marked-ones.tsx'
import { UndoButtons } from '../features/arrange/undo-buttons.tsx'
import { Details, DETAILS } from '../features/details/details.tsx'
import { ExplorerContext } from '../features/explorer-context.ts'
import type { Steps } from '../features/explorer-context.ts'
import { focusSoon } from '../features/focus-soon.ts'
import { Header } from '../features/header/header.tsx'
import type { HeaderProps } from '../features/header/header.tsx'
import { LAYOUT_PICKER, LayoutPicker } from '../features/layout/layout-picker.tsx'
import { Reader } from '../features/reader/reader.tsx'
import { SEARCH_INPUT, SearchBox } from '../features/search/search-box.tsx'
import { ShareButton } from '../features/share/share-button.tsx'
import type { MapHandle } from '../graph-canvas/graph-canvas.tsx'
import { isOfDocument } from '../state/atlas.ts'
import type { Atlas } from '../state/atlas.ts'
import { chosenIds, showAgain, stepBack, toggleMark, toggleNear } from '../state/arrange.ts'
import { lineOfEdge } from '../state/filters.ts'
import { strandCount, toggleLine } from '../state/strands.ts'
import { pageForEntity } from '../state/page.ts'
import { bringIn, select } from '../state/view.ts'
import type { Pane, Theme, View } from '../state/view.ts'
import { showWays } from '../state/ways.ts'
import { Announcer } from './announcer.tsx'
import { MapButtons } from './map-buttons.tsx'
import { MapDay } from './map-day.tsx'
import { MapPane } from './map-pane.tsx'
import { Notices } from './notices.tsx'
import { Peek } from './peek.tsx'
import { PaneTabs } from './pane-tabs.tsx'
import { TimelineButton } from './timeline-button.tsx'
import type { LoadedAtlas } from './use-atlas.ts'
import { Unloaded } from './unloaded.tsx'
import { useExplorerValue } from './use-explorer-value.ts'
import { useMedia } from './use-media.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Loaded when they are first asked for, or when there is nothing else to do: they must open though the server be gone by then. */
const loadList = async () => ({ default: (await import('../features/list/list-pane.tsx')).ListPane })
const loadTimeline = async () => ({ default: (await import('../features/timeline/timeline.tsx')).Timeline })
const loadWays = async () => ({ default: (await import('../features/ways/ways-panel.tsx')).WaysPanel })
const ListPane = lazy(loadList)
const Timeline = lazy(loadTimeline)
const WaysPanel = lazy(loadWays)
const FORESIGHT = 5_000

interface Props {
  readonly view: View
  readonly show: (next: View) => void
  readonly steps: Steps
  readonly language: string
  readonly theme: Theme
  readonly atlas: Atlas
  readonly loaded: LoadedAtlas
  readonly header: HeaderProps
}

/** Map and text side by side, or one at a time on a phone, all showing one view. */
export function ExplorerPage({ view, show, steps, language, theme, atlas, loaded, header }: Props): ReactNode {
  const { t } = useTranslation()
  const narrow = useMedia('(max-width: 820px)')
  const map = useRef<MapHandle | null>(null)
  const explorer = useExplorerValue({ view, show, steps, language, atlas, ways: loaded.ways, narrow, map })
  const { selection } = view
  const { actions } = explorer

  // A link may focus on what the document's graph does not hold: it is brought in, joined to what is there.
  const strange =
    selection?.type === 'node' &&
    !atlas.nodes.has(selection.id) &&
    !explorer.drawing.voices.some(({ id }) => id === selection.id)
  useEffect(() => {
    // What was asked for already, and is not there, is in no graph: it would be asked for without end.
    if (strange && !loaded.loading && !view.expansions.some(({ id }) => id === selection.id))
      steps.correct(bringIn(view, selection.id))
  }, [strange, loaded.loading, selection, view, steps])

  useEffect(() => {
    const timer = setTimeout(() => {
      // Where this fails, what is opened later tells of it.
      Promise.all([loadList(), loadTimeline(), loadWays()]).catch(() => undefined)
    }, FORESIGHT)
    return () => {
      clearTimeout(timer)
    }
  }, [])

  const choose = (id: string) => {
    const next = showAgain(atlas.nodes.has(id) ? select(view, { type: 'node', id }) : bringIn(view, id), [id])
    show({ ...next, pane: view.pane === 'list' ? 'list' : 'map' })
    if (view.pane !== 'list') map.current?.focus()
  }

  const openPage = (id: string, kind: string) => {
    const page = pageForEntity(kind, id)
    if (page !== null) show({ ...view, page })
  }

  useShortcuts({
    search: () => {
      document.getElementById(SEARCH_INPUT)?.focus()
      return true
    },
    help: () => {
      header.onHelp()
      return true
    },
    back: () => {
      const before = stepBack(view)
      if (before === null) return false
      show(before)
      if (document.getElementById(DETAILS)?.contains(document.activeElement) === true) map.current?.focus()
      return true
    },
    details: () => {
      if (view.selection === null) return false
      if (narrow) show({ ...view, pane: 'details' })
      focusSoon(DETAILS)
      return true
    },
    expand: () => {
      if (view.selection?.type !== 'node') return false
      if (narrow) show({ ...view, pane: 'details' })
      focusSoon(EXPAND_BUTTON)
      return true
    },
    list: () => {
      show({ ...view, pane: view.pane === 'list' ? 'map' : 'list' })
      return true
    },
    hide: () => {
      const ids = chosenIds(view)
      if (ids.length === 0) return false
      actions.hide(ids)
      return true
    },
    pin: () => {
      const ids = chosenIds(view)
      if (ids.length === 0) return false
      if (ids.every((id) => view.placed[id] !== undefined)) actions.unpin(ids)
      else actions.pin(ids)
      return true
    },
    mark: () => {
      if (view.selection?.type !== 'node') return false
      show(toggleMark({ ...view, selection: null }, view.selection.id))
      return true
    },
    near: () => {
      if (view.selection?.type !== 'node') return false
      show(toggleNear(view, { id: view.selection.id, hops: 1 }))
      return true
    },
    ways: () => {
      const ends = chosenIds(view).filter((id) => atlas.nodes.has(id))
      if (ends.length === 0) return false
      show(showWays(view, ends))
      return true
    },
    unfold: () => {
      const line = view.selection?.type === 'edge' ? lineOfEdge(explorer.drawing.lines, view.selection.id) : undefined
      if (line === undefined || strandCount(line) === 1) return false
      show(toggleLine(view, line.id))
      return true
    },
    undo: steps.takeBack,
    redo: steps.doAgain,
    timeline: () => {
      show({ ...view, timeline: !view.timeline })
      return true
    },
    layout: () => {
      const picker = document.getElementById(LAYOUT_PICKER)
      picker?.focus()
      return picker !== null
    },
    fit: () => {
      map.current?.fit()
      return true
    },
  })

  // A map of no document has nothing to read beside it, but where words of another are selected.
  const reads = isOfDocument(atlas) || explorer.reading.elsewhere
  const visible = (pane: Pane): boolean => {
    if (pane === 'text' && !reads) return false
    if (narrow) return view.pane === pane
    return pane === 'list'
      ? view.pane === 'list'
      : pane === 'map'
        ? view.pane !== 'list'
        : pane === 'text' || selection !== null || !reads
  }
  return (
    <ExplorerContext value={explorer}>
      <div className="page">
        <a className="skip-link" href="#main">
          {t('app.skip')}
        </a>
        <Header {...header} share={<ShareButton map={map} theme={theme} />}>
          <SearchBox
            language={language}
            onChoose={choose}
            map={{ has: (id) => atlas.nodes.has(id), onOpenPage: openPage }}
          />
        </Header>
        <main className={narrow ? 'panes narrow' : 'panes'} id="main" tabIndex={-1}>
          <section
            className="pane pane-left"
            hidden={narrow && !visible('map') && !visible('list')}
            aria-label={t('map.region')}
          >
            {!narrow && (
              <PaneTabs panes={['map', 'list']}>
                {view.pane !== 'list' && <LayoutPicker />}
                <MapDay />
                <TimelineButton />
                <UndoButtons />
                {view.pane !== 'list' && <MapButtons handle={map} />}
              </PaneTabs>
            )}
            <MapPane
              hidden={!visible('map')}
              theme={theme}
              growing={loaded.pending !== null}
              handle={map}
              onOpen={() => {
                focusSoon(EXPAND_BUTTON)
              }}
            />
            {visible('list') && (
              <div className="pane-scroll">
                <Unloaded>
                  <Suspense fallback={<p className="empty-state quiet">{t('map.loading')}</p>}>
                    <ListPane />
                  </Suspense>
                </Unloaded>
              </div>
            )}
            {view.timeline && (visible('map') || visible('list')) && (
              <Unloaded>
                <Suspense fallback={<p className="empty-state quiet">{t('map.loading')}</p>}>
                  <Timeline />
                </Suspense>
              </Unloaded>
            )}
            <MarkedOnes />
            {view.paths !== null && (
              <Unloaded>
                <Suspense fallback={<p className="empty-state quiet">{t('map.loading')}</p>}>
                  <WaysPanel />
                </Suspense>
              </Unloaded>
            )}
            <HiddenOnes />
            <Notices loaded={loaded} />
            {narrow && visible('map') && <Peek />}
          </section>
          <div className="pane pane-right" hidden={narrow && !visible('text') && !visible('details')}>
            {visible('text') && <Reader />}
            {visible('details') && <Details selection={selection} />}
          </div>
        </main>
        {narrow && <PaneTabs panes={reads ? ['map', 'text', 'details', 'list'] : ['map', 'details', 'list']} bottom />}
        <Announcer />
      </div>
    </ExplorerContext>
  )
}
