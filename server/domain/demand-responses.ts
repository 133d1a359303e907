import type { NodeOf } from '../../graph-seed/model/node.ts'

type Assertion = NodeOf<'ASSERTION'>

/** Speech acts by which somebody asks for something. */
export const DEMANDS = ['CALLS_FOR', 'URGES', 'PROPOSES'] as const

/** How an assertion stands to a demand: by a link that a source shows, or by what somebody else says of the same proposition. */
export type ResponseType =
  Assertion['links'][number]['type'] | `${'ADDRESSEE' | 'OTHER'}_${'AFFIRMS' | 'DENIES' | 'NEITHER'}`

export interface DemandResponse {
  readonly type: ResponseType
  readonly assertion: Assertion
}

/**
 * What in the corpus answers a demand: first the later assertions that a link joins to it, then what others than those who made it
 * say of the same proposition, its addressees before the rest. `onProposition` are all assertions of that proposition,
 * `linked` those that the demand's links name. An assertion that is linked is told of as that alone. A person who speaks
 * beside a state or an organisation speaks for it, and is nobody else; `persons` are the ids of persons.
 */
export function responsesTo(
  demand: Assertion,
  onProposition: readonly Assertion[],
  linked: ReadonlyMap<string, Assertion>,
  persons: ReadonlySet<string>,
): readonly DemandResponse[] {
  const byLink = demand.linkedFrom.flatMap(({ type, assertion }): DemandResponse[] => {
    const found = linked.get(assertion)
    return found === undefined ? [] : [{ type, assertion: found }]
  })
  const told = new Set([demand.id, ...byLink.map(({ assertion }) => assertion.id)])
  const others = onProposition.filter(
    ({ id, speakers }) =>
      !told.has(id) && principals(speakers, persons).some((speaker) => !demand.speakers.includes(speaker)),
  )
  const addressed = ({ speakers }: Assertion): boolean => speakers.some((one) => demand.addressees.includes(one))
  const positions = (who: 'ADDRESSEE' | 'OTHER', of: readonly Assertion[]): readonly DemandResponse[] =>
    of.map((assertion) => ({ type: `${who}_${assertion.stance}` as const, assertion }))
  return [
    ...byLink,
    ...positions('ADDRESSEE', others.filter(addressed)),
    ...positions(
      'OTHER',
      others.filter((assertion) => !addressed(assertion)),
    ),
  ]
}

/** For whom something is said: the speakers that are no persons, or all where only persons speak. */
function principals(speakers: readonly string[], persons: ReadonlySet<string>): readonly string[] {
  const others = speakers.filter((speaker) => !persons.has(speaker))
  return others.length === 0 ? speakers : others
}
