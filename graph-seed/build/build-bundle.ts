import { type Bundle, bundleSchema } from '../model/bundle.ts'
import type { RecordEdge } from '../model/edge.ts'
import { type Corpus, nodesOfKind } from '../read/corpus.ts'
import { byId, canonicalJson } from './canonical.ts'
import { withLinks } from './assertion-links.ts'
import { claimEdges } from './claim-edges.ts'
import { anchorsOf, passagesOf } from './evidence.ts'
import { inOrderOfPlace, withInverseLists } from './inverse-lists.ts'
import { partyEdges } from './party-edges.ts'
import { coverage, withRecords } from './coverage.ts'
import { ledgers } from './ledgers.ts'
import { profiles } from './profiles.ts'
import { withReferences } from './provision-links.ts'
import { authoredEdges, issuedEdges, provisionEdges } from './record-edges.ts'
import { revisionOf } from './revision.ts'
import { votingRecords } from './voting.ts'

/** What a build makes, before it has a revision. */
export const graphSchema = bundleSchema.omit({ revision: true })

/** The whole graph of a corpus without faults. The same corpus gives the same bundle, whatever machine builds it. */
export function buildBundle(corpus: Corpus): Bundle {
  const graph = graphSchema.parse(buildGraph(corpus))
  return { revision: revisionOf(graph), ...graph }
}

/** Nodes and edges of a corpus without faults, each ordered by id. */
export function buildGraph(corpus: Corpus): Pick<Bundle, 'nodes' | 'edges'> {
  const passages = passagesOf(corpus)
  // What is withdrawn is kept for what refers to it, and says nothing any more.
  const standing = nodesOfKind(corpus, 'ASSERTION').flatMap(({ value }) => (value.withdrawn ? [] : value))
  const assertions = inOrderOfPlace(standing, passages)
  const propositions = nodesOfKind(corpus, 'PROPOSITION').map(({ value }) => value)
  const written = corpus.nodes.map(({ value }) => value)
  const authored = withLinks(corpus, withRecords(corpus, written))
  const books = ledgers(authored)
  const onRecord = inEdges(authoredEdges(corpus), partyEdges(books), issuedEdges(corpus), provisionEdges(corpus))
  const linked = withReferences([...authored, ...passages, ...anchorsOf(corpus)], onRecord, propositions, assertions)
  const nodes = [
    ...withInverseLists(linked, assertions, onRecord),
    ...books,
    ...profiles(linked),
    ...votingRecords(nodesOfKind(corpus, 'ROLL_CALL').map(({ value }) => value)),
    ...coverage(corpus, authored, onRecord),
  ]
  const edges = [...onRecord, ...claimEdges(assertions, propositions)]
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) }
}

/** An edge that somebody wrote stands before the same edge derived. */
function inEdges(...lists: readonly (readonly RecordEdge[])[]): readonly RecordEdge[] {
  const edges = new Map<string, RecordEdge>()
  for (const edge of lists.flat()) if (!edges.has(edge.id)) edges.set(edge.id, edge)
  return [...edges.values()]
}

/** The bytes of dist/bundle.json. */
export function bundleText(bundle: Bundle): string {
  return `${canonicalJson(bundle)}\n`
}
