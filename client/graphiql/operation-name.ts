import { type DocumentNode, getOperationAST, parse } from 'graphql'

/**
 * Returns the name if the query has such an operation, null otherwise: a single operation needs no name. GraphiQL learns
 * the name a moment after a tab was changed, and would ask for the previous tab's operation until then.
 */
export function operationToAskFor(query: string, name: string | null): string | null {
  if (name === null) return null
  const document = parsed(query)
  return document === null || getOperationAST(document, name) ? name : null
}

/** A query that does not parse is for the server to refuse, with the place of the fault. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query)
  } catch {
    return null
  }
}
