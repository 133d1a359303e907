import { createHash } from 'node:crypto'
import { type ExecutionArgs, type ExecutionResult, getOperationAST, OperationTypeNode, print } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Characters of JSON that all remembered answers may have together, and one of them. */
const MOST_CHARACTERS = 16_000_000
const MOST_CHARACTERS_OF_ONE = 2_000_000

/**
 * Answers by what was asked of which revision. One revision never changes, so an answer to it is never out of date; answers
 * to earlier revisions go as room is needed, since nobody asks for them.
 */
export interface AnswerCache {
  get(revision: string, question: Question): ExecutionResult | undefined
  /** Remembers a whole answer; one with errors is not kept. */
  set(revision: string, question: Question, answer: ExecutionResult): void
}

/** What was asked, as one string: the operation as its author spelled it, and its variables. */
export type Question = string & { readonly brand: unique symbol }

export function createAnswerCache(): AnswerCache {
  const answers = new LRUCache<string, ExecutionResult>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: MOST_CHARACTERS_OF_ONE,
    sizeCalculation: (answer) => JSON.stringify(answer).length,
  })
  return {
    get: (revision, question) => answers.get(revision + question),
    set: (revision, question, answer) => {
      if (answer.errors === undefined) answers.set(revision + question, answer)
    },
  }
}

/** Returns null for what may not be answered from memory: anything but a query. */
export function questionOf({ document, operationName, variableValues }: ExecutionArgs): Question | null {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null
  const parts = JSON.stringify([operationName ?? null, variableValues ?? {}])
  return createHash('sha256')
    .update(document.loc?.source.body ?? print(document))
    .update(parts)
    .digest('base64') as Question
}
