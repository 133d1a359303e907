import { viewOfBlank } from './links.ts'
import { pageForEntity, START } from './page.ts'
import { bringIn, expand, OPENING_VIEW, startView } from './view.ts'
import type { View } from './view.ts'

/**
 * Where something that was found leads from a page that has no map: to its own page where it has one. From the start page a document
 * leads to its text and all else to a map of what surrounds it; from other pages both lead onto the map that stands behind.
 */
export function viewOfFound(view: View, id: string, kind: string): View {
  // Whoever looks for a document wants its text rather than the page about it.
  const page = kind === 'DOCUMENT' ? null : pageForEntity(kind, id)
  if (page !== null) return { ...view, page }
  if (view.page?.type !== START.type) return { ...bringIn(view, id), page: null }
  const anew = { ...startView(view), page: null }
  if (kind === 'DOCUMENT') return { ...anew, document: id }
  return expand({ ...viewOfBlank(view), theme: view.theme }, { id, kinds: [] })
}

/** The opening document's map, shown in the reader's language and theme. */
export function statementView(view: View): View {
  return { ...OPENING_VIEW, language: view.language, theme: view.theme }
}
