import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import { examples } from './examples.ts'
import { operationToAskFor } from './operation-name.ts'
import './graphiql.css'

const send = createGraphiQLFetcher({ url: '/graphql' })
const fetcher: Fetcher = (params, options) =>
  send({ ...params, operationName: operationToAskFor(params.query, params.operationName ?? null) }, options)

const root = document.getElementById('graphiql')
if (root === null) throw new Error('The page has no element for GraphiQL.')

createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={examples} shouldPersistHeaders={false}>
    <GraphiQL.Logo>
      <h1>
        <a href="/">Arms control graph</a>
      </h1>
    </GraphiQL.Logo>
  </GraphiQL>,
)
