import { type ExecutionArgs, type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { GraphStore } from '../domain/graph-store.ts'
import { SnapshotSuperseded } from '../domain/store-errors.ts'
import { type AnswerCache, type Question, questionOf } from './answer-cache.ts'
import { readGraph, type RequestContext } from './context.ts'
import { coded } from './errors.ts'

const MOST_ATTEMPTS = 3

/**
 * Executes each operation on one snapshot of the graph, or answers from memory what was asked before of the same revision.
 * Where the graph was replaced meanwhile, what was read so far may not fit what would be read next, so the whole operation
 * is executed again on a new snapshot. What changes something is executed once: it may replace the graph itself.
 */
export function executeOnSnapshot(store: GraphStore, answers: AnswerCache | null): Plugin<RequestContext> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        // Yoga hands the executor the context it made for the request, typed as unknown by graphql-js.
        const context = args.contextValue as RequestContext
        const question = answers === null ? null : questionOf(args)
        for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
          context.graph = readGraph(store)
          const execute = async () => (await executeFn(args)) as ExecutionResult
          const result = await (answers && question ? remembered(answers, question, context, execute) : execute())
          if (!wasSuperseded(result) || isMutation(args)) return result
        }
        return { errors: [coded('REVISION_CHANGED', 503, { 'retry-after': '1' })] }
      })
    },
  }
}

/** Reading the revision pins the snapshot to it, so the answer kept for a revision was read from that one. */
async function remembered(
  answers: AnswerCache,
  question: Question,
  context: RequestContext,
  execute: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const revision = await context.graph.loader.revision().catch(() => null)
  // No graph, or no store: the fields that need one say so.
  if (revision === null) return execute()
  const known = answers.get(revision, question)
  if (known !== undefined) return known
  const answer = await execute()
  if (context.answer.rememberable) answers.set(revision, question, answer)
  return answer
}

function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION
}

function wasSuperseded(result: ExecutionResult): boolean {
  return result.errors?.some((error) => error.originalError instanceof SnapshotSuperseded) ?? false
}
