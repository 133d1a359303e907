import type { LayoutRequest, LayoutResult } from './scene.ts'

/** The page's side of the layout worker: one worker, and only the newest request counts. */
export interface LayoutClient {
  /** Resolves with the layout, or with null where a newer request came before the answer. */
  readonly layOut: (request: LayoutRequest) => Promise<LayoutResult | null>
  readonly close: () => void
}

export function startLayoutWorker(): LayoutClient {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  let turn = 0
  return {
    layOut: (request) => {
      turn += 1
      const mine = turn
      return new Promise((resolve, reject) => {
        const listen = ({ data }: MessageEvent<{ turn: number; result: LayoutResult }>) => {
          if (data.turn !== mine) return
          worker.removeEventListener('message', listen)
          resolve(mine === turn ? data.result : null)
        }
        worker.addEventListener('message', listen)
        worker.addEventListener(
          'error',
          (event) => {
            reject(new Error(event.message))
          },
          { once: true },
        )
        worker.postMessage({ turn: mine, request })
      })
    },
    close: () => {
      worker.terminate()
    },
  }
}
