import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import { examples } from './examples.ts'
import './graphiql.css'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const root = document.getElementById('graphiql')
if (root === null) throw new Error('The page has no element for GraphiQL.')

createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={examples} shouldPersistHeaders={false}>
    <GraphiQL.Logo>
      <a href="/">Arms control graph</a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
