import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { ImportDesk } from '../desk/import-desk.ts'
import type { Desk } from '../domain/desk.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import type { Suggester } from '../suggest/suggester.ts'
import { createAnswerCache } from './answer-cache.ts'
import { readGraph, type RequestContext } from './context.ts'
import { executeOnSnapshot } from './execute-on-snapshot.ts'
import { MOST_OPERATIONS } from './limits.ts'
import { maskError } from './mask-error.ts'
import { refuseCostly } from './refuse-costly.ts'
import { createSchema } from './schema.ts'
import type { Writers } from './writers.ts'

export interface GraphQLServerOptions {
  readonly store: GraphStore
  readonly desk: Desk
  readonly imports: ImportDesk
  readonly writers: Writers
  /** Finds what texts name and claim. */
  readonly suggester: Suggester
  /** The text of schema.graphql. */
  readonly typeDefs: string
  /** Whether answers are kept in memory, for whoever asks the same of the same revision. */
  readonly rememberAnswers: boolean
  /** Called with the cause of every error that is kept from the client. */
  readonly onInternalError: (cause: unknown) => void
}

export type GraphQLServer = YogaServerInstance<object, RequestContext>

/** The GraphQL endpoint as a function of requests, without a socket; server/http gives it one. */
export function createGraphQLServer(options: GraphQLServerOptions): GraphQLServer {
  const { store, desk, imports, writers, suggester, typeDefs, rememberAnswers, onInternalError } = options
  return createYoga<object, RequestContext>({
    schema: createSchema(typeDefs),
    // Each execution is given a snapshot of its own: see execute-on-snapshot.ts.
    context: ({ request }) => {
      const answer = { rememberable: true }
      return {
        suggester,
        writers,
        caller: writers.callerBy(request.headers.get('authorization')),
        desk: () => {
          answer.rememberable = false
          return desk
        },
        imports: () => {
          answer.rememberable = false
          return imports
        },
        readGraph: () => readGraph(store),
        answer,
        graph: readGraph(store),
      }
    },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: { limit: MOST_OPERATIONS },
    cors: { origin: '*', methods: ['GET', 'POST', 'OPTIONS'] },
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, onInternalError) },
    plugins: [...refuseCostly(), executeOnSnapshot(store, rememberAnswers ? createAnswerCache() : null)],
  })
}
