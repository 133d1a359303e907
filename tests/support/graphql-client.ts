import { readFileSync } from 'node:fs'
import type { ImportDesk } from '../../server/desk/import-desk.ts'
import type { Desk } from '../../server/domain/desk.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { createGraphQLServer } from '../../server/graphql/yoga.ts'
import { createWriters } from '../../server/graphql/writers.ts'
import { openHere, Suggester } from '../../server/suggest/suggester.ts'

export interface GraphQLAnswer {
  // Answers are compared as JSON; their shape is the operation's.
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

const root = new URL('../../', import.meta.url)

/** An example operation of docs/queries, by its file name. */
export function example(name: string): string {
  return readFileSync(new URL(`docs/queries/${name}.graphql`, root), 'utf8')
}

export interface GraphQLClient {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphQLAnswer>
  /** The errors kept from the client. */
  readonly causes: readonly unknown[]
}

export const WRITER = { name: 'ann', token: 'a token for the tests'.replaceAll(' ', '-') }

interface ClientOptions {
  readonly rememberAnswers?: boolean
  /** Needed where people's work is read or changed. */
  readonly desk?: Desk
  readonly imports?: ImportDesk
  /** Sent with every request. */
  readonly authorization?: string
}

/** Asks a GraphQL endpoint over the store, without a socket. */
export function graphqlClient(
  store: GraphStore,
  {
    rememberAnswers = true,
    desk = absent<Desk>('desk'),
    imports = absent<ImportDesk>('import desk'),
    authorization,
  }: ClientOptions = {},
): GraphQLClient {
  const causes: unknown[] = []
  const typeDefs = readFileSync(new URL('schema.graphql', root), 'utf8')
  const server = createGraphQLServer({
    store,
    desk,
    imports,
    writers: createWriters([WRITER]),
    suggester: new Suggester(openHere),
    typeDefs,
    rememberAnswers,
    onInternalError: (cause) => causes.push(cause),
  })
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<GraphQLAnswer> => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as GraphQLAnswer
  }
  return { ask, causes }
}

/** Where a test forgot to give a desk, it is told so. */
function absent<Part extends object>(name: string): Part {
  const get = (): never => {
    throw new Error(`This test has no ${name}.`)
  }
  return new Proxy<Part>({} as Part, { get })
}
