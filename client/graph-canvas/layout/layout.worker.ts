import { layOut } from './lay-out.ts'
import type { LayoutRequest } from './scene.ts'

/** Answers each request with its own number, so that the page can drop answers it no longer waits for. */
addEventListener('message', ({ data }: MessageEvent<{ turn: number; request: LayoutRequest }>) => {
  postMessage({ turn: data.turn, result: layOut(data.request) })
})
