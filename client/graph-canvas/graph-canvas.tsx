import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent, ReactNode, RefObject } from 'react'
import type { Atlas } from '../state/atlas.ts'
import type { Emphasis } from '../state/emphasis.ts'
import type { Shown } from '../state/filters.ts'
import type { Drawing } from '../state/lines.ts'
import { pressed, WALK_KEYS } from '../state/shortcuts.ts'
import { stepFrom } from '../state/walk.ts'
import type { Direction, Point } from '../state/walk.ts'
import type { LayoutName } from '../state/view.ts'
import type { Form } from './boxes.ts'
import type { Drawn } from './drawn.ts'
import type { Beginning } from './camera.ts'
import { elementsOf } from './elements.ts'
import type { MapWords } from './elements.ts'
import type { LayoutResult } from './layout/scene.ts'
import { MapView } from './map-view.ts'
import { measureWith } from './measure-with.ts'
import type { Mark } from './marks.ts'
import type { Target } from './hover.ts'
import type { PlainElement } from './plain-element.ts'
import { createRouter } from './routes.ts'
import { readTokens } from './tokens.ts'
import type { Tokens } from './tokens.ts'
import { useLayout } from './use-layout.ts'
import './map.css'

export interface GraphCanvasProps {
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly shown: Shown
  readonly emphasis: Emphasis | null
  /** The node whose neighbours the arrow keys walk. */
  readonly focused: string | null
  /** Nodes marked beside it. */
  readonly marked: readonly string[]
  readonly words: MapWords
  /** Drawn anew when it changes, since colours come from the page. */
  readonly theme: string
  readonly narrow: boolean
  readonly layout: LayoutName
  /** Places chosen by hand; they hold in every layout. */
  readonly placed: Readonly<Record<string, Point>>
  /** Places kept with the graph, which hold in the layout that it was kept in. */
  readonly known: Readonly<Record<string, Point>>
  /** Whether more is to come to the map. */
  readonly growing: boolean
  readonly label: string
  readonly describe: (target: Target) => ReactNode
  /** What is shown while a long layout is under way: how far it is, and a way to stop it. */
  readonly waiting: (share: number, stop: () => void) => ReactNode
  readonly onTap: (target: Target | null) => void
  readonly onOpen: (id: string) => void
  readonly onMark: Mark
  /** A line was double-clicked: its parallel edges are wanted one by one, or as one again. */
  readonly onUnfold: (line: string) => void
  /** A node was dragged. */
  readonly onMove: (id: string, to: Point) => void
  /** The newest view, for the buttons beside the map. */
  readonly handle: RefObject<MapHandle | null>
}

export interface MapHandle {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly focus: () => void
  /** Where everything stands, in units of the map. */
  readonly places: () => ReadonlyMap<string, Point>
  /** The map as it is drawn now, for pictures and files. */
  readonly picture: () => MapPicture
}

export interface MapPicture {
  readonly drawn: Drawn
  readonly elements: readonly PlainElement[]
  readonly beginning: Beginning
  readonly tokens: Tokens
  readonly measure: (text: string, size: number, weight: string) => number
}

/** Height of the buttons that lie over the foot of the map on a phone, in pixels. */
const BUTTONS = 50

const ARROWS: Readonly<Record<string, Direction>> = WALK_KEYS

/** The container as tests see it: `data-state` is `settled` once drawn, `data-arranged` names the layout that it has, `data-chosen` names what is selected, `locate` tells where it stands. */
export interface MapElement extends HTMLDivElement {
  locate?: (id: string) => Point | null
}

/** What is to be drawn, apart from colours, which come from the page. */
type Picture = Pick<GraphCanvasProps, 'atlas' | 'shown' | 'placed' | 'words' | 'theme'> & {
  readonly form: Form
  readonly layout: LayoutResult
}

export function GraphCanvas(props: GraphCanvasProps): ReactNode {
  const { atlas, shown, emphasis, focused, marked, words, theme, narrow, placed } = props
  const container = useRef<MapElement>(null)
  const [map, setMap] = useState<MapView | null>(null)
  const [hover, setHover] = useState<{ target: Target; place: CSSProperties } | null>(null)
  const { arranged, share, stop } = useLayout(props)
  const [visible, setVisible] = useState(false)
  const [drawn, setDrawn] = useState<Picture | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  // What is told of what comes takes room from the map: it moves nothing that is known.
  const atRest = useRef(false)
  const beginning = useRef<Beginning>('middle')
  const { growing } = props
  useLayoutEffect(() => {
    atRest.current = !growing && drawn?.atlas === atlas
  }, [growing, drawn, atlas])

  useEffect(() => {
    const element = container.current
    if (element === null) return
    const view = new MapView(element, {
      tap: (target) => {
        latest.current.onTap(target)
      },
      unfold: (line) => {
        latest.current.onUnfold(line)
      },
      mark: (ids, how) => {
        latest.current.onMark(ids, how)
      },
      open: (id) => {
        latest.current.onOpen(id)
      },
      moved: (id, to) => {
        latest.current.onMove(id, to)
      },
      hover: (target, at) => {
        setHover(target === null ? null : { target, place: tipPlace(at, element) })
      },
    })
    element.locate = (id) => view.locate(id)
    latest.current.handle.current = {
      fit: () => {
        view.fit(latest.current.narrow && latest.current.layout === 'reading')
      },
      zoomBy: (factor) => {
        view.zoomBy(factor)
      },
      focus: () => {
        element.focus()
      },
      places: () => view.positions(),
      picture: () => {
        const tokens = readTokens(element)
        const measure = measureWith(tokens.font)
        return {
          drawn: view.drawn(tokens.font),
          elements: view.plainElements(),
          beginning: beginning.current,
          tokens,
          measure: (text, size, weight) => measure(size, Number(weight) || 400)(text),
        }
      },
    }
    const observer = new ResizeObserver(() => {
      view.resize(atRest.current)
      setVisible(element.clientWidth > 0)
    })
    observer.observe(element)
    setMap(view)
    return () => {
      observer.disconnect()
      view.destroy()
    }
  }, [])

  const picture = useMemo<Picture | null>(
    () =>
      arranged === null
        ? null
        : {
            atlas,
            shown,
            layout: withPlaced(arranged.result, arranged.known, placed),
            form: arranged.form,
            placed,
            words,
            theme,
          },
    [atlas, shown, arranged, placed, words, theme],
  )
  const settled = drawn !== null && drawn === picture

  // Once for each document, layout and shape of screen, and not before there is room: the map may begin hidden behind another pane.
  const fitted = useRef<string | null>(null)
  // A map that begins empty is fitted when something is on it, and again when there is more than one to see.
  const populace = Math.min(2, Object.keys(arranged?.result.positions ?? {}).length)
  const frame = `${atlas.document.id} ${String(narrow)} ${arranged?.layout ?? ''} ${String(populace)}`
  const fit = useCallback(
    (view: MapView) => {
      if (populace === 0 || container.current?.clientWidth === 0) return
      if (fitted.current === frame) {
        view.grown()
        return
      }
      const trunks = arranged?.result.trunks ?? []
      beginning.current =
        narrow && arranged?.layout === 'reading' ? 'across' : trunks.length === 0 ? 'middle' : 'corner'
      view.open(beginning.current, Math.min(...trunks.map(({ x }) => x)))
      fitted.current = frame
    },
    [frame, populace, narrow, arranged],
  )

  useEffect(() => {
    const element = container.current
    if (map === null || element === null || picture === null) return
    const controller = new AbortController()
    const tokens = readTokens(element)
    const router = createRouter(picture.shown.lines, picture.layout)
    const elements = elementsOf({ ...picture, tokens, measure: measureWith(tokens.font) }, router)
    const { lines } = picture.shown
    const afterNodes = () => {
      fit(map)
    }
    map.draw({ ...elements, lines, router, tokens, signal: controller.signal, afterNodes }).then(
      (complete) => {
        if (complete) setDrawn(picture)
      },
      (error: unknown) => {
        reportError(error)
      },
    )
    return () => {
      controller.abort()
    }
  }, [map, picture, fit])

  // While it is being drawn only some of it is there to be fitted.
  useEffect(() => {
    if (map !== null && settled && visible) fit(map)
  }, [map, settled, visible, fit])

  useEffect(() => {
    if (map === null || drawn === null) return
    map.emphasise(emphasis, focused, marked)
    if (!visible) return
    const [first] = emphasis?.selected ?? []
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const wanted = focused ?? first
    if (wanted !== undefined) map.reveal(wanted, !calm, narrow ? BUTTONS : 0)
  }, [map, drawn, visible, emphasis, focused, marked, narrow])

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[pressed(event.nativeEvent)]
    if (direction === undefined || map === null) return
    event.preventDefault()
    const positions = map.positions()
    const from = focused ?? null
    const to = from === null ? firstOf(atlas, shown) : stepFrom(from, direction, positions, shown.lines)
    if (to !== null) props.onTap({ type: 'node', id: to })
  }

  return (
    <div className="map-frame">
      <div
        ref={container}
        className="map-canvas __________cytoscape_container"
        role="application"
        aria-label={props.label}
        tabIndex={0}
        data-state={settled ? 'settled' : 'drawing'}
        data-arranged={arranged?.layout}
        data-chosen={[...(emphasis?.selected ?? [])].join(' ')}
        onKeyDown={onKeyDown}
      />
      {share !== null && props.waiting(share, stop)}
      {hover !== null && (
        <div className="map-tip" style={hover.place} aria-hidden="true">
          {props.describe(hover.target)}
        </div>
      )}
    </div>
  )
}

/** Where one begins to walk: at the document, or at the first node of a map without one. */
function firstOf(atlas: Atlas, { nodes }: Shown): string | null {
  if (nodes.has(atlas.document.id)) return atlas.document.id
  return [...atlas.nodes.keys()].find((id) => nodes.has(id)) ?? null
}

function withPlaced(result: LayoutResult, ...places: readonly GraphCanvasProps['placed'][]): LayoutResult {
  if (places.every((some) => Object.keys(some).length === 0)) return result
  return { ...result, positions: Object.assign({}, result.positions, ...places) as LayoutResult['positions'] }
}

/** Beside the pointer, on the side where there is room. */
function tipPlace(at: Point, container: HTMLElement): CSSProperties {
  const left = at.x > container.clientWidth / 2
  const above = at.y > container.clientHeight / 2
  return {
    left: at.x + (left ? -14 : 14),
    top: at.y + (above ? -14 : 14),
    transform: `translate(${left ? '-100%' : '0'}, ${above ? '-100%' : '0'})`,
  }
}
