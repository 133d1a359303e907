import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { GraphStore } from '../domain/graph-store.ts'
import { SnapshotSuperseded } from '../domain/store-errors.ts'
import { readGraph, type RequestContext } from './context.ts'
import { coded } from './errors.ts'

const MOST_ATTEMPTS = 3

/**
 * Executes each operation on one snapshot of the graph. Where the graph was replaced meanwhile, what was read so far may not
 * fit what would be read next, so the whole operation is executed again on a new snapshot.
 */
export function executeOnSnapshot(store: GraphStore): Plugin<RequestContext> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        // Yoga hands the executor the context it made for the request, typed as unknown by graphql-js.
        const context = args.contextValue as RequestContext
        for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
          context.graph = readGraph(store)
          const result = (await executeFn(args)) as ExecutionResult
          if (!wasSuperseded(result)) return result
        }
        return { errors: [coded('REVISION_CHANGED', 503, { 'retry-after': '1' })] }
      })
    },
  }
}

function wasSuperseded(result: ExecutionResult): boolean {
  return result.errors?.some((error) => error.originalError instanceof SnapshotSuperseded) ?? false
}
