import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { type ExecutionArgs, GraphQLError } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import type { Plugin, YogaServerOptions } from 'graphql-yoga'
import { estimateCost } from './cost.ts'
import { tooComplex } from './errors.ts'
import { MOST_ALIASES, MOST_COST, MOST_COST_TOGETHER, MOST_DIRECTIVES, MOST_NESTING, MOST_TOKENS } from './limits.ts'

/** Refuses an operation before it is executed when it is too deep, too long or asks for too much. */
export function refuseCostly(): NonNullable<YogaServerOptions<object, object>['plugins']> {
  const refuse = (what: string, most: number) => ({
    propagateOnRejection: false,
    onReject: [
      () => {
        throw tooComplex(
          `The operation has more ${what} than ${most}.`,
          `Ask for fewer ${what}, or in several requests.`,
        )
      },
    ],
  })
  const armor = new EnvelopArmor({
    maxDepth: { n: MOST_NESTING, ...refuse('levels of nesting', MOST_NESTING) },
    maxTokens: { n: MOST_TOKENS, ...refuse('tokens', MOST_TOKENS) },
    maxAliases: { n: MOST_ALIASES, ...refuse('aliases', MOST_ALIASES) },
    maxDirectives: { n: MOST_DIRECTIVES, ...refuse('directives', MOST_DIRECTIVES) },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect()
  return [...armor.plugins, refuseCost()]
}

/** The cost depends on the values of variables, so it is estimated when they are known: just before execution. */
function refuseCost(): Plugin {
  /** What the operations of a request cost that came before. */
  const spent = new WeakMap<Request, number>()
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const execution: ExecutionArgs = args
      try {
        const cost = getComplexity({
          schema: execution.schema,
          query: execution.document,
          ...(execution.operationName == null ? {} : { operationName: execution.operationName }),
          variables: execution.variableValues ?? {},
          estimators: [estimateCost],
        })
        const { request } = args.contextValue
        const together = (spent.get(request) ?? 0) + cost
        spent.set(request, together)
        if (cost <= MOST_COST && together <= MOST_COST_TOGETHER) return
        const problem =
          cost > MOST_COST
            ? `The operation may make the server answer ${cost} fields, more than ${MOST_COST}.`
            : `With this operation the request may make the server answer ${together} fields, more than ${MOST_COST_TOGETHER}.`
        setResultAndStopExecution({
          errors: [tooComplex(problem, 'Lower `first` or `limit`, or ask in several requests.')],
        })
      } catch (error) {
        // Values that do not fit the variables' types: execution reports them properly.
        if (!(error instanceof GraphQLError)) throw error
      }
    },
  }
}
