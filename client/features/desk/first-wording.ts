import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { ACTOR_KINDS, roleOf, stanceOf } from '../../state/claim-wording.ts'
import type { About, ClaimWording, Named } from '../../state/claim-wording.ts'
import type { Place } from '../../state/text-places.ts'
import { createdEntities } from './created-entities.ts'

type Claim = ReviewedFragment['claims'][number]
type Worded = NonNullable<Claim['claim']>

/** How a draft is worded before anybody changes it: as it was accepted, or else as it was found. */
export function draftWording(entry: ReviewedFragment, { claim, suggestion }: Claim, language: string): ClaimWording {
  const { start, end, speakers, addressees, speechAct } = suggestion
  if (claim != null) return acceptedWording(entry, claim, language)
  const found = { speakers, addressees, speechAct, stance: stanceOf(speechAct), proposition: null }
  return { place: { start, end }, ...found, created: newProposition(entry, { start, end }, language) }
}

/** Words that nobody found a claim in: said by who issued the document, unless something more is known of them. */
export function addedWording(
  entry: ReviewedFragment,
  place: Place,
  found: Pick<ClaimWording, 'speakers' | 'addressees' | 'speechAct'> | null,
  language: string,
): ClaimWording {
  const { speakers, addressees, speechAct } = found ?? { speakers: [], addressees: [], speechAct: 'STRESSES' as const }
  return {
    place,
    speakers: speakers.length > 0 ? speakers : entry.description.issuersInGraph,
    addressees,
    speechAct,
    stance: stanceOf(speechAct),
    proposition: null,
    created: newProposition(entry, place, language),
  }
}

function acceptedWording(entry: ReviewedFragment, claim: Worded, language: string): ClaimWording {
  const { start, end, speechAct, stance, proposition } = claim
  const known: readonly Named[] = [...claim.actorsInGraph, ...createdEntities(entry, language)]
  const named = (ids: readonly string[]) =>
    ids.map(
      (id) =>
        known.find((one) => one.id === id) ?? { id, label: id, labelLanguage: 'und', kind: 'ORGANIZATION' as const },
    )
  return {
    place: { start, end },
    speakers: named(claim.speakers),
    addressees: named(claim.addressees),
    speechAct,
    stance,
    proposition,
    created: newProposition(entry, { start, end }, language),
  }
}

/** It begins as about what the words name. */
function newProposition(entry: ReviewedFragment, place: Place, language: string): ClaimWording['created'] {
  const { mentions, addedMentions } = entry
  const created = createdEntities(entry, language)
  const lies = (one: Place) => one.start < place.end && one.end > place.start
  const found = mentions.flatMap(({ verdict, entity, suggestion }): readonly About[] => {
    const id = entity ?? suggestion.chosen
    const named = [...suggestion.candidates.map((one) => one.entity), ...created].find((one) => one.id === id)
    return verdict === 'REJECTED' || named === undefined || !lies(suggestion)
      ? []
      : [{ ...named, role: roleOf(named.kind) }]
  })
  const said = addedMentions.flatMap(({ start, end, entity, entityInGraph }): readonly About[] => {
    const named = entityInGraph ?? created.find(({ id }) => id === entity)
    return named === undefined || !lies({ start, end }) ? [] : [{ ...named, role: roleOf(named.kind) }]
  })
  const about = [...found, ...said].filter((one, index, all) => all.findIndex(({ id }) => id === one.id) === index)
  return { kind: about.some(isActor) ? 'NORMATIVE' : 'FACTUAL', id: null, labels: {}, about }
}

function isActor({ kind }: About): boolean {
  return (ACTOR_KINDS as readonly string[]).includes(kind)
}
