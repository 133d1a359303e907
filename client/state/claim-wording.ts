import type {
  AboutRole,
  DecisionInput,
  EntityKind,
  PropositionKind,
  SpeechAct,
  Stance,
} from '../api/__generated__/desk-operations.ts'
import { slugOf, textInputs } from './new-entity.ts'
import type { Texts } from './new-entity.ts'
import type { Place } from './text-places.ts'

export const PROPOSITION_KINDS = ['FACTUAL', 'NORMATIVE', 'PROPOSAL'] as const satisfies readonly PropositionKind[]
export const ABOUT_ROLES = [
  'ACTOR',
  'INSTRUMENT',
  'PROVISION',
  'TOPIC',
  'PLACE',
  'OBJECT',
] as const satisfies readonly AboutRole[]
export const ACTOR_KINDS = ['STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON'] as const satisfies readonly EntityKind[]

export interface Named {
  readonly id: string
  readonly label: string
  readonly labelLanguage: string
  readonly kind: EntityKind
}
export interface About extends Named {
  readonly role: AboutRole
}

/** A proposition that somebody words, as it is typed. */
export interface NewProposition {
  readonly kind: PropositionKind
  /** Null while it follows from the words. */
  readonly id: string | null
  readonly labels: Texts
  readonly about: readonly About[]
}

/** A claim as it is being worded: what is in the form. */
export interface ClaimWording {
  readonly place: Place
  readonly speakers: readonly Named[]
  readonly speechAct: SpeechAct
  readonly stance: Stance
  readonly addressees: readonly Named[]
  /** Id of a proposition that there is; `NEW` for one in one's own words; null where none was chosen. */
  readonly proposition: string | null
  readonly created: NewProposition
}
export const NEW = 'NEW'

/** What an act says of its proposition unless somebody says otherwise. */
export function stanceOf(act: SpeechAct): Stance {
  return act === 'DENIES' || act === 'OPPOSES' ? 'DENIES' : 'AFFIRMS'
}

/** With another act, whose usual stance comes with it where the stance was the usual one of the act before. */
export function withAct(wording: ClaimWording, speechAct: SpeechAct): ClaimWording {
  const isUsual = wording.stance === stanceOf(wording.speechAct)
  return { ...wording, speechAct, stance: isUsual ? stanceOf(speechAct) : wording.stance }
}

/** What an entity most likely is in a proposition. */
export function roleOf(kind: EntityKind): AboutRole {
  if (kind === 'INSTRUMENT' || kind === 'PROVISION' || kind === 'TOPIC') return kind
  return (ACTOR_KINDS as readonly EntityKind[]).includes(kind) ? 'ACTOR' : 'OBJECT'
}

/** The list with one more, unless it is there. */
export function added<Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] {
  return items.some(({ id }) => id === item.id) ? items : [...items, item]
}

export function propositionId({ id, labels }: NewProposition, otherwise: string): string {
  const slug = slugOf([labels.en, ...Object.values(labels)], '')
  return id ?? (slug === '' ? otherwise : `prop-${slug}`)
}

/**
 * What is sent, all taken or none: the proposition, where it is new, and the claim that says it; `draft` is the suggestion it
 * corrects, null where nobody suggested it. Null while no proposition was chosen.
 */
export function claimDecisions(
  wording: ClaimWording,
  draft: string | null,
  otherwise: string,
): readonly DecisionInput[] | null {
  const { place, speakers, addressees, speechAct, stance, proposition, created } = wording
  if (proposition === null) return null
  const isNew = proposition === NEW
  const claim = {
    start: place.start,
    end: place.end,
    speakers: speakers.map(({ id }) => id),
    addressees: addressees.map(({ id }) => id),
    speechAct,
    stance,
    proposition: isNew ? propositionId(created, otherwise) : proposition,
  }
  return [
    ...(isNew
      ? [
          {
            createProposition: {
              id: claim.proposition,
              propositionKind: created.kind,
              labels: textInputs(created.labels),
              about: created.about.map(({ id, role }) => ({ entity: id, role })),
            },
          },
        ]
      : []),
    draft === null ? { addClaim: claim } : { claim: { claim: draft, ...claim } },
  ]
}
