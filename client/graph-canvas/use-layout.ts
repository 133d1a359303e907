import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Atlas } from '../state/atlas.ts'
import type { Drawing } from '../state/lines.ts'
import type { LayoutName } from '../state/view.ts'
import type { Point } from '../state/walk.ts'
import { formOf } from './boxes.ts'
import type { Form } from './boxes.ts'
import { startLayoutWorker } from './layout/layout-client.ts'
import type { LayoutClient } from './layout/layout-client.ts'
import type { LayoutRequest, LayoutResult } from './layout/scene.ts'
import { requestFor } from './scene-of.ts'

interface Wanted {
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly narrow: boolean
  readonly layout: LayoutName
  /** Places kept with the graph. */
  readonly known: Readonly<Record<string, Point>>
}

/** A layout as it came from the worker, with what it was asked for. */
export interface Arranged {
  readonly layout: LayoutName
  readonly form: Form
  readonly known: Readonly<Record<string, Point>>
  readonly result: LayoutResult
}

/** The layout of an atlas from the worker; the one before stays until the new one is there. */
export function useLayout({ atlas, drawing, narrow, layout, known }: Wanted): {
  readonly arranged: Arranged | null
  /** How far a layout is that takes long; null where none does. */
  readonly share: number | null
  readonly stop: () => void
} {
  const client = useRef<LayoutClient | null>(null)
  const [arranged, setArranged] = useState<Arranged | null>(null)
  const [share, setShare] = useState<number | null>(null)
  // Labels play no part in the layout: a change of language asks for the same, and need not ask again.
  const request = useMemo(
    () => JSON.stringify(requestFor(atlas, drawing, { layout, narrow, known })),
    [atlas, drawing, layout, narrow, known],
  )
  useEffect(() => {
    const worker = startLayoutWorker()
    client.current = worker
    return () => {
      worker.close()
    }
  }, [])
  useEffect(() => {
    let stale = false
    // The text was made of a request just above.
    const wanted = JSON.parse(request) as LayoutRequest
    const begun = performance.mark(ASKED).startTime
    const report = (done: number) => {
      if (!stale && performance.now() - begun > PATIENCE) setShare(done)
    }
    const receive = (result: LayoutResult | null) => {
      if (stale || result === null) return
      performance.mark(ARRANGED)
      setShare(null)
      setArranged({ layout: wanted.layout, form: formOf(wanted.layout, narrow), known, result })
    }
    client.current?.layOut(wanted, report).then(receive, (error: unknown) => {
      reportError(error)
    })
    return () => {
      stale = true
    }
  }, [request, narrow, known])
  const stop = useCallback(() => client.current?.stop(), [])
  return { arranged, share, stop }
}

/** Marks for whoever measures: the worker is asked for a layout, and it has answered. */
const ASKED = 'layout asked'
const ARRANGED = 'layout arranged'

/** Milliseconds before it is told that a layout is under way. */
const PATIENCE = 400
