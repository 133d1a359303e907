import around from '../../docs/queries/around.graphql?raw'
import find from '../../docs/queries/find.graphql?raw'
import one from '../../docs/queries/one.graphql?raw'
import paths from '../../docs/queries/paths.graphql?raw'
import statement from '../../docs/queries/statement.graphql?raw'
import views from '../../docs/queries/views.graphql?raw'

/** One tab each. */
export const examples = [statement, around, paths, find, views, one].map((query) => ({ query }))
