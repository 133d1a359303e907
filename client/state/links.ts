import { isOfDocument } from './atlas.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import { bringIn, OPENING_VIEW, select, usualLayout } from './view.ts'
import type { View } from './view.ts'

type Reader = Pick<View, 'language'>

/** Views that show one thing and nothing that does not belong to it: what a citation leads to. */
export function viewOfDocument({ language }: Reader, document: string): View {
  return { ...OPENING_VIEW, language, document, pane: 'map' }
}

/** A map that nothing is on yet. */
export function viewOfBlank({ language }: Reader): View {
  return { ...OPENING_VIEW, language, base: 'blank', layout: usualLayout('blank') }
}

export function viewOfPassage(reader: Reader, document: string, number: number): View {
  return select(viewOfDocument(reader, document), { type: 'passage', number })
}

export function viewOfQuote(
  reader: Reader,
  assertion: { readonly id: string; readonly document: { readonly id: string } },
): View {
  return select(viewOfDocument(reader, assertion.document.id), { type: 'quote', id: assertion.id })
}

/** An edge on the map of its document. What that document does not hold by itself is brought in, or the link would lead to nothing. */
export function viewOfEdge(reader: Reader, atlas: Atlas, edge: Pick<MapEdge, 'id' | 'source' | 'target'>): View {
  const held = new Set(atlas.document.graph.nodes.map(({ id }) => id))
  const strange = [edge.source, edge.target].filter((id) => !held.has(id))
  const map = isOfDocument(atlas) ? viewOfDocument(reader, atlas.document.id) : viewOfBlank(reader)
  const joined = strange.reduce(bringIn, map)
  return select(joined, { type: 'edge', id: edge.id })
}
