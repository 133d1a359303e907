import type { Decision } from './decision.ts'
import { badInput } from './desk-refused.ts'
import type { Review } from './review.ts'

/** Refuses to take away what was not added, or what something that stays still names. Throws DeskRefused (BAD_INPUT). */
export function checkRemoval(decision: Decision, field: string, review: Review): void {
  if (decision.type !== 'REMOVE') return
  const added = additionsOf(review)
  for (const name of decision.added) {
    if (!added.some((one) => one.name === name))
      throw badInput(`${field}.added`, `nothing that was added is called ${name}`, 'Take a name that the import tells.')
  }
  const removed = new Set(decision.added)
  const inUse = idsInUse(review, removed)
  for (const { name, decision: made } of added) {
    if (!removed.has(name) || !('id' in made) || !inUse.has(made.id)) continue
    throw badInput(
      `${field}.added`,
      `"${made.id}" is named by something else`,
      'Take that away too, or have it name another.',
    )
  }
}

/** Ids that are no longer made by an import when something was taken away. */
export function removedIds(decision: Decision, review: Review): readonly string[] {
  if (decision.type !== 'REMOVE') return []
  return additionsOf(review).flatMap(({ name, decision: made }) =>
    decision.added.includes(name) && 'id' in made ? [made.id] : [],
  )
}

function additionsOf({ addedMentions, addedClaims, entities, propositions }: Review) {
  return [...addedMentions, ...addedClaims, ...entities, ...propositions]
}

/** Every id that something which stays names. */
function idsInUse(review: Review, removed: ReadonlySet<string>): ReadonlySet<string> {
  const stays = ({ name }: { readonly name: string }): boolean => !removed.has(name)
  const accepted = [
    ...review.claims.flatMap((verdict) => (verdict.type === 'ACCEPTED' ? [verdict.as] : [])),
    ...review.addedClaims.filter(stays).map(({ decision }) => decision),
  ]
  return new Set([
    ...review.mentions.flatMap((verdict) => (verdict.type === 'ACCEPTED' ? [verdict.as] : [])),
    ...review.addedMentions.filter(stays).map(({ decision }) => decision.entity),
    ...accepted.flatMap(({ speakers, addressees, proposition }) => [...speakers, ...addressees, proposition]),
    ...review.propositions.filter(stays).flatMap(({ decision }) => decision.about.map(({ entity }) => entity)),
    ...[...review.names, ...review.entries].map(({ decision }) => decision.entity),
    ...(review.description.issuers ?? []),
  ])
}
