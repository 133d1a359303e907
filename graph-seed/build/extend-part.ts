import { checkCorpus } from '../check/check-corpus.ts'
import type { Contribution } from '../model/contribution.ts'
import type { GraphEdge } from '../model/edge.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import { compare } from '../model/order.ts'
import { withContributions } from '../read/contributions.ts'
import { authoredCorpus, IN_THE_CORPUS } from './authored-corpus.ts'
import { buildGraph, graphSchema } from './build-bundle.ts'

/** What contributions bring to a graph: records that it has not, and some that it has otherwise. */
export interface Brought {
  readonly nodes: Changes<GraphNode>
  readonly edges: Changes<GraphEdge>
}
export interface Changes<R> {
  readonly added: readonly R[]
  readonly changed: readonly { readonly before: R; readonly after: R }[]
}

/**
 * What contributions of new documents bring, worked out on the part of the graph that they touch (touched-part.ts): the part
 * is built alone and with them, and what differs is theirs. Null where something about them is to be told by looking at the
 * whole graph: a fault, or a record of it that changes in another way than by having more said of it in new documents.
 */
export function extendPart(part: readonly GraphNode[], contributions: readonly Contribution[]): Brought | null {
  if (!contributions.every(bringsRecordsAlone)) return null
  const base = authoredCorpus({ nodes: part.filter(({ kind }) => kind !== 'COVERAGE'), edges: [] })
  const corpus = withContributions(
    base,
    contributions.toSorted((a, b) => compare(a.importId, b.importId)),
  )
  // Records of the part alone lack much of what is written about them.
  if (checkCorpus(corpus).some(({ file }) => file !== IN_THE_CORPUS.file)) return null
  const alone = graphSchema.parse(buildGraph(base))
  const together = graphSchema.parse(buildGraph(corpus))
  const stored = new Map(part.map((node) => [node.id, node]))
  const nodes = differing(alone.nodes, together.nodes)
  const changed = nodes.changed.map(({ before, after }) => {
    const there = stored.get(after.id)
    const next = there && withMore(there, before, after)
    return there && next ? { before: there, after: next } : null
  })
  if (changed.includes(null) || nodes.added.some(({ id }) => stored.has(id))) return null
  return {
    nodes: { added: nodes.added, changed: changed.filter((one) => one !== null) },
    // Claims of a proposition that is in the part are there with all that was said of it.
    edges: differing(alone.edges, together.edges),
  }
}

/** Names, numbers, edges and links go to records of others, in an order in which all that was ever added stands. */
function bringsRecordsAlone({ edges, links, aliases, externalIds }: Contribution): boolean {
  return [edges, links, aliases, externalIds].every(({ length }) => length === 0)
}

function differing<R extends { readonly id: string }>(before: readonly R[], after: readonly R[]): Changes<R> {
  const known = new Map(before.map((record) => [record.id, record]))
  const pairs = after.map((record) => ({ before: known.get(record.id), after: record }))
  return {
    added: pairs.flatMap((pair) => (pair.before === undefined ? [pair.after] : [])),
    changed: pairs.flatMap(({ before: old, after: now }) =>
      old === undefined || JSON.stringify(old) === JSON.stringify(now) ? [] : [{ before: old, after: now }],
    ),
  }
}

/**
 * A record as it is stored with what the contributions add to it, told by how it is built without them and with them; null
 * for kinds to which new documents add nothing.
 */
function withMore(stored: GraphNode, before: GraphNode, after: GraphNode): GraphNode | null {
  if (stored.kind === 'COVERAGE' && before.kind === 'COVERAGE' && after.kind === 'COVERAGE')
    return withMoreCovered(stored, before, after)
  if (stored.kind === 'SOURCE' && before.kind === 'SOURCE' && after.kind === 'SOURCE')
    return { ...stored, records: stored.records + after.records - before.records }
  if (stored.kind === 'PROPOSITION' && before.kind === 'PROPOSITION' && after.kind === 'PROPOSITION')
    return areSame(stored.assertions, before.assertions) ? { ...stored, assertions: after.assertions } : null
  if (stored.kind === 'PROVISION' && before.kind === 'PROVISION' && after.kind === 'PROVISION')
    return areSame(stored.invokedBy, before.invokedBy) ? { ...stored, invokedBy: after.invokedBy } : null
  return null
}

/** Whether the part has all that the graph has of a list. */
function areSame(stored: readonly string[], built: readonly string[]): boolean {
  return stored.length === built.length && stored.every((id, index) => id === built[index])
}

function withMoreCovered(
  stored: NodeOf<'COVERAGE'>,
  before: NodeOf<'COVERAGE'>,
  after: NodeOf<'COVERAGE'>,
): NodeOf<'COVERAGE'> {
  const more = (ids: readonly string[], without: readonly string[], together: readonly string[]): string[] => {
    const known = new Set(without)
    return [...ids, ...together.filter((id) => !known.has(id))].sort()
  }
  return {
    ...stored,
    unchecked: {
      nodes: more(stored.unchecked.nodes, before.unchecked.nodes, after.unchecked.nodes),
      edges: more(stored.unchecked.edges, before.unchecked.edges, after.unchecked.edges),
    },
  }
}
