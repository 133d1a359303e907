import type { RecordEdge } from '../model/edge.ts'
import { type GraphNode, type NodeOf } from '../model/node.ts'
import { REFERENCE_TYPES, type ReferenceType } from '../model/instrument.ts'
import { groupBy } from './group.ts'

type Link = NodeOf<'PROVISION'>['references'][number]

const referenceTypes: ReadonlySet<string> = new Set(REFERENCE_TYPES)

/** Instruments with their provisions, and provisions with what they refer to, what refers to them, and who invokes them. */
export function withReferences(
  nodes: readonly GraphNode[],
  edges: readonly RecordEdge[],
  propositions: readonly NodeOf<'PROPOSITION'>[],
  assertions: readonly NodeOf<'ASSERTION'>[],
): readonly GraphNode[] {
  const references = edges.filter((edge) => referenceTypes.has(edge.type))
  const from = groupBy(references, (edge) => edge.source)
  const to = groupBy(references, (edge) => edge.target)
  const provisions = groupBy(
    nodes.filter((node) => node.kind === 'PROVISION'),
    (provision) => provision.instrument,
  )
  const invokers = invokersOf(propositions, assertions)
  return nodes.map((node) => {
    switch (node.kind) {
      case 'INSTRUMENT':
        return { ...node, provisions: (provisions.get(node.id) ?? []).map(({ id }) => id) }
      case 'PROVISION':
        return {
          ...node,
          references: (from.get(node.id) ?? []).map((edge) => link(edge, edge.target)),
          referredBy: (to.get(node.id) ?? []).map((edge) => link(edge, edge.source)),
          invokedBy: invokers.get(node.id) ?? [],
        }
      default:
        return node
    }
  })
}

function link({ id, type }: RecordEdge, target: string): Link {
  return { edge: id, type: type as ReferenceType, target } // chosen by that type above
}

/** The assertions of the propositions about each entity, in order of their place. */
function invokersOf(
  propositions: readonly NodeOf<'PROPOSITION'>[],
  assertions: readonly NodeOf<'ASSERTION'>[],
): ReadonlyMap<string, string[]> {
  const about = new Map(propositions.map((proposition) => [proposition.id, proposition.about]))
  const invokers = new Map<string, string[]>()
  for (const { id, proposition } of assertions) {
    for (const entity of new Set((about.get(proposition) ?? []).map((one) => one.entity))) {
      const known = invokers.get(entity)
      if (known === undefined) invokers.set(entity, [id])
      else known.push(id)
    }
  }
  return invokers
}
