import { useMemo } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explorer, FoundWays, Steps } from '../features/explorer-context.ts'
import type { MapHandle } from '../graph-canvas/graph-canvas.tsx'
import { sentencesFor } from '../i18n/sentences.ts'
import type { Atlas } from '../state/atlas.ts'
import { assertionsOf, emphasise, emphasiseWays } from '../state/emphasis.ts'
import { applyFilters } from '../state/filters.ts'
import { leaveOut } from '../state/leave-out.ts'
import { drawLines } from '../state/lines.ts'
import { openLines } from '../state/strands.ts'
import { select } from '../state/view.ts'
import type { View } from '../state/view.ts'
import { chosenWays } from '../state/ways.ts'
import { addressOf } from './address.ts'
import { useMapActions } from './use-map-actions.ts'
import { useReading } from './use-reading.ts'
import { useSame } from './use-same.ts'

interface Props {
  readonly view: View
  readonly show: (next: View) => void
  readonly steps: Steps
  readonly language: string
  readonly atlas: Atlas
  readonly ways: FoundWays
  readonly narrow: boolean
  readonly map: RefObject<MapHandle | null>
}

/** What every part of the explorer shares, made of the view and of what is loaded. */
export function useExplorerValue(props: Props): Explorer {
  const { view, show, steps, language, atlas, ways, narrow, map } = props
  const { t } = useTranslation()
  const { hiddenKinds, hiddenLayers, hiddenActs, hiddenStances, onlySpeakers, period, without, near } = view
  const filters = useSame({ hiddenKinds, hiddenLayers, hiddenActs, hiddenStances, onlySpeakers, period })
  const left = useSame({ without, near })
  const drawing = useMemo(() => drawLines(atlas), [atlas])
  const opened = useSame(view.opened)
  const shown = useMemo(
    () => leaveOut(applyFilters(atlas, openLines(drawing, atlas, opened), filters), left),
    [atlas, drawing, opened, filters, left],
  )
  const chosen = useSame(view.selection)
  const paths = useSame(view.paths)
  const emphasis = useMemo(() => {
    const lit = emphasise(chosen, atlas, shown)
    if (lit !== null || paths === null || ways.found === null) return lit
    return emphasiseWays(chosenWays(ways.found, paths), shown)
  }, [chosen, atlas, shown, paths, ways.found])
  const reading = useReading(chosen, atlas, language)
  const highlighted = useMemo(
    () =>
      new Set([
        ...assertionsOf(chosen, atlas).map((assertion) => assertion.id),
        ...(chosen?.type === 'quote' ? [chosen.id] : []),
      ]),
    [chosen, atlas],
  )
  const actions = useMapActions(view, show, map)
  const sentences = useMemo(() => sentencesFor(atlas, t, language), [atlas, t, language])
  return useMemo(
    () => ({
      view,
      language,
      narrow,
      atlas,
      drawing,
      shown,
      emphasis,
      reading,
      ways,
      assertionOf: (id) => atlas.assertions.get(id) ?? reading.document?.assertions.find((each) => each.id === id),
      highlighted,
      sentences,
      show,
      select: (next) => {
        show(select(view, next))
      },
      actions,
      steps,
      addressOf,
    }),
    [
      view,
      language,
      narrow,
      atlas,
      drawing,
      shown,
      emphasis,
      reading,
      ways,
      highlighted,
      sentences,
      show,
      actions,
      steps,
    ],
  )
}
