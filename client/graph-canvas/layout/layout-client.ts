import type { Asked } from './layout.worker.ts'
import type { LayoutRequest, LayoutResult } from './scene.ts'

/** The page's side of the layout worker: one worker, and only the newest request counts. */
export interface LayoutClient {
  /** Resolves with the layout, or with null where a newer request came before the answer. */
  readonly layOut: (request: LayoutRequest, onProgress: (share: number) => void) => Promise<LayoutResult | null>
  /** Ends what is under way with what was found so far. */
  readonly stop: () => void
  readonly close: () => void
}

type Answer = { readonly turn: number } & ({ readonly progress: number } | { readonly result: LayoutResult })

let spare: Worker | null = null

/** Starts the worker before there is anything to lay out, so that nobody waits for it then. */
export function prepareLayout(): void {
  spare ??= newWorker()
}

function newWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
}

export function startLayoutWorker(): LayoutClient {
  const worker = spare ?? newWorker()
  spare = null
  const ask = (asked: Asked) => {
    worker.postMessage(asked)
  }
  let turn = 0
  let waiting: { settle: (result: LayoutResult | null) => void; fail: (error: Error) => void } | null = null
  let report: (share: number) => void = () => undefined
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.turn !== turn) return
    if ('progress' in data) report(data.progress)
    else waiting?.settle(data.result)
  })
  worker.addEventListener('error', (event) => waiting?.fail(new Error(event.message)))
  return {
    layOut: (request, onProgress) => {
      waiting?.settle(null)
      turn += 1
      report = onProgress
      return new Promise((resolve, reject) => {
        waiting = { settle: resolve, fail: reject }
        ask({ turn, request })
      })
    },
    stop: () => {
      ask({ turn, stop: true })
    },
    close: () => {
      worker.terminate()
    },
  }
}
