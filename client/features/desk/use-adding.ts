import { useState } from 'react'
import type { Place } from '../../state/text-places.ts'

type Added = 'MENTION' | 'CLAIM'

/** What a person is about to say of words that nothing was found in. */
export interface Adding {
  /** The words; null where nothing is being added. */
  readonly place: Place | null
  /** Whether it was begun by key or button, so that the focus goes there. */
  readonly byKey: boolean
  /** What was added last, to be told to whoever does not see it. */
  readonly added: Added | null
  readonly begin: (place: Place, byKey: boolean) => void
  readonly move: (place: Place) => void
  readonly close: () => void
  readonly done: (what: Added) => void
}

/** `onClosed` has the focus go back to where it was begun. */
export function useAdding(onClosed: () => void): Adding {
  const [place, setPlace] = useState<Place | null>(null)
  const [byKey, setByKey] = useState(false)
  const [added, setAdded] = useState<Added | null>(null)
  const end = (what: Added | null) => {
    setPlace(null)
    setAdded(what)
    onClosed()
  }
  return {
    place,
    byKey,
    added,
    begin: (next, isByKey) => {
      setPlace(next)
      setByKey(isByKey)
      setAdded(null)
    },
    move: setPlace,
    close: () => {
      end(null)
    },
    done: end,
  }
}
