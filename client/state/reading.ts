import type { DocumentFieldsFragment } from '../api/__generated__/operations.ts'
import type { Assertion, Atlas } from './atlas.ts'
import { assertionsOf } from './emphasis.ts'
import type { Selection } from './view.ts'

/** A document as the reader shows it, the one on the map or another. */
export type ReadDocument = DocumentFieldsFragment & {
  readonly description?: string | null
  readonly descriptionLanguage?: string | null
}

/**
 * Which document is to be read for a selection: the one on the map wherever it holds words that are selected, otherwise the first
 * that does. What an entity is said to have done stands in many documents, so an entity alone turns no page, unless it is itself a
 * document or a proposition.
 */
export function documentToRead(selection: Selection | null, atlas: Atlas): string {
  const own = atlas.document.id
  switch (selection?.type) {
    case 'quote':
      return atlas.assertions.get(selection.id)?.document.id ?? documentOfAssertion(selection.id)
    case 'edge':
      return firstOf(assertionsOf(selection, atlas), own)
    case 'node': {
      const kind = atlas.nodes.get(selection.id)?.kind
      if (kind === 'DOCUMENT') return selection.id
      return kind === 'PROPOSITION' ? firstOf(assertionsOf(selection, atlas), own) : own
    }
    case 'passage':
    case undefined:
      return own
  }
}

/** An assertion's id is that of its document with a place after the last colon. */
export function documentOfAssertion(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(':')))
}

function firstOf(assertions: readonly Assertion[], own: string): string {
  const documents = assertions.map(({ document }) => document.id)
  return documents.includes(own) ? own : (documents[0] ?? own)
}
