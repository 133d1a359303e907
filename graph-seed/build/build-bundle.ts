import { type Bundle, bundleSchema } from '../model/bundle.ts'
import { type Corpus, nodesOfKind } from '../read/corpus.ts'
import { byId, canonicalJson, sha256 } from './canonical.ts'
import { claimEdges } from './claim-edges.ts'
import { anchorsOf, passagesOf } from './evidence.ts'
import { inOrderOfPlace, withInverseLists } from './inverse-lists.ts'
import { partyEdges } from './party-edges.ts'
import { authoredEdges, issuedEdges, provisionEdges } from './record-edges.ts'

const graphSchema = bundleSchema.omit({ revision: true })

/** The whole graph of a corpus without faults. The same corpus gives the same bundle, whatever machine builds it. */
export function buildBundle(corpus: Corpus): Bundle {
  const passages = passagesOf(corpus)
  const assertions = inOrderOfPlace(
    nodesOfKind(corpus, 'ASSERTION').map(({ value }) => value),
    passages,
  )
  const propositions = nodesOfKind(corpus, 'PROPOSITION').map(({ value }) => value)
  const authored = corpus.nodes.map(({ value }) => value)
  const onRecord = [...authoredEdges(corpus), ...issuedEdges(corpus), ...provisionEdges(corpus), ...partyEdges(corpus)]
  const nodes = withInverseLists([...authored, ...passages, ...anchorsOf(corpus)], assertions, onRecord)
  const edges = [...onRecord, ...claimEdges(assertions, propositions)]
  const graph = graphSchema.parse({ nodes: [...nodes].sort(byId), edges: edges.sort(byId) })
  return { revision: sha256(canonicalJson(graph)), ...graph }
}

/** The bytes of dist/bundle.json. */
export function bundleText(bundle: Bundle): string {
  return `${canonicalJson(bundle)}\n`
}
