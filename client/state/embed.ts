import { START } from './page.ts'
import type { View } from './view.ts'
import { encodeView } from './view-url.ts'

/** The address of a view in a frame of another page, with the query that the explorer has for it. The server lets this one alone be framed. */
export const EMBED_PATH = '/embed'

/** The map that a frame shows. There is no page in it; null where the address names one. */
export function framedView(view: View): View | null {
  if (view.page === null) return view
  return view.page.type === START.type ? { ...view, page: null } : null
}

/** Where the same stands outside of the frame. */
export function unframedAddress(view: View): string {
  return `/?${encodeView(view)}`
}
