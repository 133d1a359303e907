import type { ClaimEdge } from '../model/edge.ts'
import type { NodeOf } from '../model/node.ts'
import { groupBy } from './group.ts'

/**
 * The claim layer: speaker –act→ proposition, proposition –ABOUT→ entity, proposition –ADDRESSED_TO→ addressee.
 * Assertions that say the same make one edge, which names them all in the order given.
 */
export function claimEdges(
  assertions: readonly NodeOf<'ASSERTION'>[],
  propositions: readonly NodeOf<'PROPOSITION'>[],
): readonly ClaimEdge[] {
  const made = groupBy(assertions, (assertion) => assertion.proposition)
  const edges = propositions.flatMap((proposition) =>
    (made.get(proposition.id) ?? []).flatMap((assertion) => edgesOf(assertion, proposition)),
  )
  return [...groupBy(edges, (edge) => edge.id).values()].flatMap(merge)
}

function edgesOf(assertion: NodeOf<'ASSERTION'>, proposition: NodeOf<'PROPOSITION'>): readonly ClaimEdge[] {
  const { id } = proposition
  const common = { layer: 'CLAIM' as const, assertions: [assertion.id] }
  const { speechAct: act } = assertion
  return [
    ...assertion.speakers.map((speaker) => ({
      ...common,
      id: `${speaker}|${act}|${id}`,
      type: act,
      source: speaker,
      target: id,
    })),
    ...proposition.about.map(({ role, entity }) => ({
      ...common,
      id: `${id}|ABOUT|${entity}|${role}`,
      type: 'ABOUT' as const,
      source: id,
      target: entity,
      role,
    })),
    ...assertion.addressees.map((addressee) => ({
      ...common,
      id: `${id}|ADDRESSED_TO|${addressee}`,
      type: 'ADDRESSED_TO' as const,
      source: id,
      target: addressee,
    })),
  ]
}

function merge(edges: readonly ClaimEdge[]): readonly ClaimEdge[] {
  const [first] = edges
  return first === undefined ? [] : [{ ...first, assertions: [...new Set(edges.flatMap((edge) => edge.assertions))] }]
}
