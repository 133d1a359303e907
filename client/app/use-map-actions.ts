import { useMemo } from 'react'
import type { RefObject } from 'react'
import type { MapActions } from '../features/explorer-context.ts'
import type { MapHandle } from '../graph-canvas/graph-canvas.tsx'
import { hide, pin, unpin } from '../state/arrange.ts'
import type { View } from '../state/view.ts'

/** What is done to entities on the map, the same by key, by button and by mouse. */
export function useMapActions(view: View, show: (next: View) => void, map: RefObject<MapHandle | null>): MapActions {
  return useMemo(
    () => ({
      hide: (ids) => {
        show(hide(view, ids))
        map.current?.focus()
      },
      pin: (ids) => {
        const places = map.current?.places()
        show(
          pin(
            view,
            Object.fromEntries(
              ids.flatMap((id) => {
                const point = places?.get(id)
                return point === undefined ? [] : [[id, point] as const]
              }),
            ),
          ),
        )
      },
      unpin: (ids) => {
        show(unpin(view, ids))
      },
      focus: () => {
        map.current?.focus()
      },
    }),
    [view, show, map],
  )
}
