import type { AssertedInFragment, FirstComparedQuery } from '../api/__generated__/documents-operations.ts'

type First = NonNullable<FirstComparedQuery['a']>

/** Another document that says something of what one says. */
export interface Comparable {
  readonly document: AssertedInFragment['document']
  /** How many of the propositions of the one it says something of, itself or by a link to it. */
  readonly count: number
}

/** Those documents, of which most can be told when they are compared first; then by date. */
export function comparableDocuments({ id, assertions }: First): readonly Comparable[] {
  const documents = new Map<string, { readonly document: Comparable['document']; readonly shared: Set<string> }>()
  for (const { proposition, links, linkedFrom } of assertions) {
    const others = [...proposition.assertions, ...[...links, ...linkedFrom].map(({ assertion }) => assertion)]
    for (const { document } of others) {
      if (document.id === id) continue
      const known = documents.get(document.id) ?? { document, shared: new Set() }
      known.shared.add(proposition.id)
      documents.set(document.id, known)
    }
  }
  return [...documents.values()]
    .map(({ document, shared }) => ({ document, count: shared.size }))
    .sort((a, b) => b.count - a.count || a.document.date.localeCompare(b.document.date, 'en'))
}
