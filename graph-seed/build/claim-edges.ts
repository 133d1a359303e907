import { firstDay } from '../model/date.ts'
import { compare } from '../model/order.ts'
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
  const dates = new Map(assertions.map(({ id, date }) => [id, date]))
  const edges = propositions.flatMap((proposition) =>
    (made.get(proposition.id) ?? []).flatMap((assertion) => edgesOf(assertion, proposition)),
  )
  return [...groupBy(edges, (edge) => edge.id).values()].flatMap((same) => merge(same, dates))
}

function edgesOf(assertion: NodeOf<'ASSERTION'>, proposition: NodeOf<'PROPOSITION'>): readonly ClaimEdge[] {
  return [...saidEdges(assertion), ...aboutEdges(proposition, assertion.id)]
}

/** The edges of an assertion to and from its proposition, whatever that is about. */
export function saidEdges({ id: assertion, proposition: id, ...said }: NodeOf<'ASSERTION'>): readonly ClaimEdge[] {
  const common = { layer: 'CLAIM' as const, assertions: [assertion] }
  const { speechAct: act } = said
  return [
    ...said.speakers.map((speaker) => ({
      ...common,
      id: `${speaker}|${act}|${id}`,
      type: act,
      source: speaker,
      target: id,
    })),
    ...said.addressees.map((addressee) => ({
      ...common,
      id: `${id}|ADDRESSED_TO|${addressee}`,
      type: 'ADDRESSED_TO' as const,
      source: id,
      target: addressee,
    })),
  ]
}

/** The edges from a proposition to what it is about, as an assertion of it makes them. */
export function aboutEdges({ id, about }: NodeOf<'PROPOSITION'>, assertion: string): readonly ClaimEdge[] {
  return about.map(({ role, entity }) => ({
    layer: 'CLAIM' as const,
    assertions: [assertion],
    id: `${id}|ABOUT|${entity}|${role}`,
    type: 'ABOUT' as const,
    source: id,
    target: entity,
    role,
  }))
}

function merge(edges: readonly ClaimEdge[], dates: ReadonlyMap<string, string>): readonly ClaimEdge[] {
  const [first] = edges
  if (first === undefined) return []
  const assertions = [...new Set(edges.flatMap((edge) => edge.assertions))]
  const [date] = assertions.flatMap((id) => dates.get(id) ?? []).sort((a, b) => compare(firstDay(a), firstDay(b)))
  return [{ ...first, date, assertions }]
}
