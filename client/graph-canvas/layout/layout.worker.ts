import type { Remembered } from './graph.ts'
import { layOutInSteps } from './lay-out.ts'
import type { LayoutRequest } from './scene.ts'

/** Between two of these it looks whether it is to stop or something newer is asked for, and says how far it is. */
const BREATH = 60

export type Asked =
  { readonly turn: number; readonly request: LayoutRequest } | { readonly turn: number; readonly stop: true }

let newest = 0
let stopped = 0
let remembered: Remembered | null = null

/** Answers each request with its own number, so that the page can drop answers it no longer waits for. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('stop' in data) stopped = data.turn
  else void answer(data.turn, data.request)
})

async function answer(turn: number, request: LayoutRequest): Promise<void> {
  newest = turn
  const steps = layOutInSteps(request, remembered)
  let breath = performance.now() + BREATH
  for (let step = steps.next(false); ; step = steps.next(stopped === turn)) {
    if (step.done === true) {
      if (request.layout !== 'reading') remembered = { request, positions: step.value.positions }
      postMessage({ turn, result: step.value })
      return
    }
    if (performance.now() < breath) continue
    postMessage({ turn, progress: step.value })
    await nextTask()
    if (newest !== turn) return
    breath = performance.now() + BREATH
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
