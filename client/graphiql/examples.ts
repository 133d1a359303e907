import around from '../../docs/queries/around.graphql?raw'
import change from '../../docs/queries/change.graphql?raw'
import demands from '../../docs/queries/demands.graphql?raw'
import doubt from '../../docs/queries/doubt.graphql?raw'
import drafts from '../../docs/queries/drafts.graphql?raw'
import find from '../../docs/queries/find.graphql?raw'
import now from '../../docs/queries/now.graphql?raw'
import one from '../../docs/queries/one.graphql?raw'
import paths from '../../docs/queries/paths.graphql?raw'
import scenes from '../../docs/queries/scenes.graphql?raw'
import statement from '../../docs/queries/statement.graphql?raw'
import suggest from '../../docs/queries/suggest.graphql?raw'
import together from '../../docs/queries/together.graphql?raw'
import then from '../../docs/queries/then.graphql?raw'
import views from '../../docs/queries/views.graphql?raw'
import votes from '../../docs/queries/votes.graphql?raw'

/** What the operations that read a text are given. */
const text =
  'China urges the United States to clarify its activities under Article VI of the Biological Weapons Convention.'
const variables = JSON.stringify({ text }, null, 2)

/** One tab each. */
export const examples = [
  ...[statement, around, paths, find, views, one, then, now, change, votes, doubt].map((query) => ({ query })),
  ...[suggest, drafts].map((query) => ({ query, variables })),
  ...[together, demands, scenes].map((query) => ({ query })),
]
