import { useCallback, useEffect, useMemo, useState } from 'react'
import { changeBetween } from '../state/change.ts'
import type { Steps } from '../features/explorer-context.ts'
import type { Change } from '../state/change.ts'
import { beginHistory, correctTo, redo, stepTo, travelTo, undo } from '../state/history.ts'
import type { History } from '../state/history.ts'
import { decodeView } from '../state/view-url.ts'
import type { View } from '../state/view.ts'

interface Held {
  readonly history: History
  readonly last: Steps['last']
}

/** Remembers each step that changes the map, beside the browser's own history: going back in it moves here, too. */
export function useSteps(
  view: View,
  put: (next: View) => void,
  putRight: (next: View) => void,
): readonly [(next: View) => void, Steps] {
  const [{ history, last }, hold] = useState<Held>(() => ({ history: beginHistory(view), last: null }))

  useEffect(() => {
    const travel = () => {
      hold((held) => ({ history: travelTo(held.history, decodeView(location.search)), last: null }))
    }
    addEventListener('popstate', travel)
    return () => {
      removeEventListener('popstate', travel)
    }
  }, [])

  const show = useCallback(
    (next: View) => {
      hold(({ history: before }) => {
        const after = stepTo(before, next)
        const changed = after.past !== before.past
        return {
          history: after,
          last: changed ? { how: 'done', change: changeBetween(before.present, next) } : null,
        }
      })
      put(next)
    },
    [put],
  )

  const steps = useMemo<Steps>(() => {
    const before = history.past.at(-1)
    const after = history.future.at(-1)
    const takenBack = before === undefined ? null : changeBetween(before, history.present)
    const doneAgain = after === undefined ? null : changeBetween(history.present, after)
    const move = (to: History | null, how: 'undone' | 'redone', change: Change | null) => {
      if (to === null || change === null) return false
      hold({ history: to, last: { how, change } })
      put(to.present)
      return true
    }
    return {
      undo: takenBack,
      redo: doneAgain,
      last,
      takeBack: () => move(undo(history), 'undone', takenBack),
      doAgain: () => move(redo(history), 'redone', doneAgain),
      correct: (next) => {
        hold((held) => ({ ...held, history: correctTo(held.history, next) }))
        putRight(next)
      },
    }
  }, [history, last, put, putRight])
  return [show, steps]
}
