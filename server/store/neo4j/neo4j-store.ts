import type { GraphStore, Held } from '../../domain/graph-store.ts'
import { applyBundle, applyChange } from './apply.ts'
import { connect, type Neo4jSettings } from './connection.ts'
import { FORM } from './generation.ts'
import { Neo4jSnapshot } from './neo4j-snapshot.ts'

/** A graph that another form of this program wrote counts as none, so that it is written again. */
const STORED_GRAPH = `
  MATCH (state:GraphState {key: 'current'})
  OPTIONAL MATCH (current:GraphRevision {generation: state.generation, form: $form})
  RETURN current.revision AS revision, coalesce(current.composedOf, 0) AS composedOf, current.basis AS basis`

/**
 * A store on a Neo4j server, which need not be there yet: the first operation that reaches it brings its schema up to
 * date, and every operation finds it again after an outage. Rejects with StoreMisconfigured on an address that is none.
 */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const connection = connect(settings)
  return Promise.resolve({
    snapshot: () => new Neo4jSnapshot(connection),
    apply: (bundle, options = {}) => applyBundle(connection, bundle, options),
    change: (change) => applyChange(connection, change),
    async held() {
      const [row] = await connection.read<Held>(STORED_GRAPH, { form: FORM })
      return row ?? { revision: null, composedOf: 0, basis: null }
    },
    async check() {
      const [row] = await connection.read<Held>(STORED_GRAPH, { form: FORM })
      if (row === undefined) connection.forgetSchema()
      return row?.revision ?? null
    },
    close: () => connection.close(),
  })
}
