import { Filter } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { RefObject, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { UndoButtons } from '../features/arrange/undo-buttons.tsx'
import { useExplorer } from '../features/explorer-context.ts'
import { headingOf } from '../features/layout/heading-of.ts'
import { Told } from '../features/told.tsx'
import { LayoutPicker } from '../features/layout/layout-picker.tsx'
import { LayoutProgress } from '../features/layout/layout-progress.tsx'
import { Legend } from '../features/legend/legend.tsx'
import { paragraphOf } from '../graph-canvas/elements.ts'
import { useOpened } from '../features/scene/opened.ts'
import type { MapWords } from '../graph-canvas/elements.ts'
import { GraphCanvas } from '../graph-canvas/graph-canvas.tsx'
import type { MapHandle } from '../graph-canvas/graph-canvas.tsx'
import type { Target } from '../graph-canvas/hover.ts'
import { knownPlaces } from '../state/opened-scene.ts'
import { markAlso, pin, toggleMark } from '../state/arrange.ts'
import { lineOfEdge } from '../state/filters.ts'
import { strandCount, toggleLine } from '../state/strands.ts'
import { NO_FILTERS, select } from '../state/view.ts'
import type { Theme } from '../state/view.ts'
import { BlankMap } from './blank-map.tsx'
import { MapButtons } from './map-buttons.tsx'
import { MapDay } from './map-day.tsx'
import { TimelineButton } from './timeline-button.tsx'
import { useMedia } from './use-media.ts'
import { useSame } from './use-same.ts'

interface Props {
  readonly hidden: boolean
  /** In a frame of another page: nothing but the map, its legend, and what moves it. */
  readonly framed?: boolean
  readonly theme: Theme
  /** Whether more is to come to the map. */
  readonly growing: boolean
  readonly handle: RefObject<MapHandle | null>
  /** A node was double-clicked: it is selected, and its neighbours are wanted. */
  readonly onOpen?: () => void
}

/** The map with its buttons and its legend. */
export function MapPane({ hidden, framed = false, theme, growing, handle, onOpen }: Props): ReactNode {
  const { t } = useTranslation()
  const { atlas, drawing, shown, emphasis, view, show, sentences, narrow, language } = useExplorer()
  const placed = useSame(view.placed)
  const marked = useSame(view.marked)
  const [legendOpen, setLegendOpen] = useState(false)
  const short = useMedia('(max-height: 520px)')
  // Where there is little room the legend is shown when asked for.
  const folded = narrow || (framed && short)
  const words = useMemo<MapWords>(() => {
    const speakers = new Map(drawing.voices.map((voice) => [voice.id, voice.speakers.length]))
    return {
      acts: (line) => sentences.acts(line.acts, speakers.get(line.source) ?? 1),
      line: (line) => sentences.relation(line.edges.flatMap((id) => atlas.edges.get(id) ?? [])),
      voice: () => t('map.jointly'),
      heading: (means) => headingOf(means, { t, atlas, voices: drawing.voices, sentences, language }),
      foreign: (labelLanguage) => ([language, 'und'].includes(labelLanguage) ? '' : `[${labelLanguage}] `),
    }
  }, [atlas, drawing, sentences, language, t])

  const known = knownPlaces(useOpened(view.scene)?.scene ?? null, view.layout)

  const onTap = useCallback(
    (target: Target | null) => {
      if (target === null) {
        show(select(view, null))
        return
      }
      const number = paragraphOf(target.id)
      if (target.type === 'node') {
        show(select(view, number === null ? { type: 'node', id: target.id } : { type: 'passage', number }))
        return
      }
      const line = shown.lines.find(({ id }) => id === target.id)
      const [edge] = line?.edges ?? []
      if (line?.type === 'tie') show(select(view, { type: 'node', id: line.target }))
      else if (edge !== undefined) show(select(view, { type: 'edge', id: edge }))
    },
    [shown, view, show],
  )
  const describe = (target: Target) => {
    const number = paragraphOf(target.id)
    if (number !== null) return t('text.paragraph', { number })
    const node = atlas.nodes.get(target.id)
    if (node !== undefined) return sentences.ofNode(node)
    const voice = drawing.voices.find(({ id }) => id === target.id)
    if (voice !== undefined) return sentences.ofVoice(voice)
    const line = shown.lines.find(({ id }) => id === target.id)
    if (line === undefined) return ''
    const joint = drawing.voices.find(({ id }) => line.type === 'tie' && id === line.target)
    if (joint !== undefined) return sentences.ofVoice(joint)
    return sentences.ofEdges(line.edges.flatMap((id) => atlas.edges.get(id) ?? []))
  }
  const focused = view.selection?.type === 'node' ? view.selection.id : null

  return (
    <div className="map-pane" hidden={hidden}>
      <div className="map-area">
        <GraphCanvas
          atlas={atlas}
          drawing={drawing}
          shown={shown}
          emphasis={emphasis}
          focused={focused}
          marked={marked}
          words={words}
          theme={theme}
          narrow={narrow}
          layout={view.layout}
          placed={placed}
          known={known}
          growing={growing}
          label={t('map.label', {
            nodes: shown.nodes.size,
            edges: shown.lines.reduce((sum, line) => sum + (line.type === 'tie' ? 0 : line.edges.length), 0),
          })}
          describe={(target) => <Told sentence={describe(target)} />}
          waiting={(share, stop) => <LayoutProgress share={share} onStop={stop} />}
          onTap={onTap}
          onMove={(id, point) => {
            show(pin(view, { [id]: point }))
          }}
          onMark={(ids, how) => {
            const [id] = ids
            if (how === 'add') show(markAlso(view, ids))
            else if (id !== undefined) show(toggleMark(view, id))
          }}
          onUnfold={(id) => {
            const [edge] = shown.lines.find((line) => line.id === id)?.edges ?? []
            const line = edge === undefined ? undefined : lineOfEdge(drawing.lines, edge)
            if (line !== undefined && strandCount(line) > 1) show(toggleLine(view, line.id))
          }}
          onOpen={(id) => {
            if (!atlas.nodes.has(id)) return
            show(select(view, { type: 'node', id }))
            onOpen?.()
          }}
          handle={handle}
        />
        {atlas.nodes.size === 0 && view.expansions.length === 0 && <BlankMap />}
        {atlas.nodes.size > 0 && shown.nodes.size === 0 && (
          <div className="empty-state over-map">
            <p>{t('map.empty')}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                show({ ...view, ...NO_FILTERS, without: [], near: null })
              }}
            >
              {t('map.showAll')}
            </button>
          </div>
        )}
        {(narrow || framed) && (
          <MapButtons handle={handle}>
            {!framed && <UndoButtons />}
            {!framed && <TimelineButton />}
            {folded && (
              <button
                type="button"
                className="icon-button"
                aria-label={t('legend.show')}
                aria-expanded={legendOpen}
                onClick={() => {
                  setLegendOpen(!legendOpen)
                }}
              >
                <Filter aria-hidden="true" size={18} />
              </button>
            )}
          </MapButtons>
        )}
      </div>
      {narrow && legendOpen && !framed && <LayoutPicker />}
      {narrow && legendOpen && !framed && <MapDay />}
      {(!folded || legendOpen) && <Legend />}
    </div>
  )
}
