import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import type { EntityKind } from '../../../graph-seed/model/node.ts'
import type { Mention } from '../mentions/suggestion.ts'
import { namesNationality, namesSome, namesTogether } from './accusations.ts'
import type { Stretch } from './sentences.ts'
import type { SpokenSentence } from './spoken-sentences.ts'

/** Those whom a sentence speaks of beside its speakers. */
export interface Others {
  /** Whether a clause is of their conduct. */
  readonly areIn: (clause: Stretch) => boolean
  /** What a duty does: what must be is stressed; of others, it is asked. */
  readonly askedIn: (clause: Stretch, subject: Stretch, duty: SpeechAct) => SpeechAct
}

/** `byNationality` tells whether an adjective alone speaks of a state. */
export function othersIn(
  { text, within, index }: SpokenSentence,
  spoke: readonly string[],
  byNationality: boolean,
): Others {
  const placesOf = (kinds: ReadonlySet<EntityKind>) =>
    within.filter((one) => isOther(one, spoke, kinds)).map(({ start }) => start)
  const [others, bodies] = [placesOf(STATES), placesOf(BODIES)]
  const areIn = (clause: Stretch): boolean => {
    const words = text.slice(clause.start, clause.end)
    return (
      others.some((start) => start >= index.at(clause.start) && start < index.at(clause.end)) ||
      namesSome(words) ||
      (byNationality && namesNationality(words))
    )
  }
  const askedIn = (clause: Stretch, subject: Stretch, duty: SpeechAct): SpeechAct => {
    if (areIn(clause) || bodies.includes(index.at(clause.start))) return duty
    return duty === 'CALLS_FOR' && namesTogether(text.slice(subject.start, subject.end)) ? duty : 'STRESSES'
  }
  return { areIn, askedIn }
}

/** Whether a mention names somebody who speaks of nothing here. */
function isOther(
  { candidates, chosen }: Mention,
  speakers: readonly string[],
  kinds: ReadonlySet<EntityKind>,
): boolean {
  return candidates.some(({ id, kind }) => id === chosen && kinds.has(kind)) && !speakers.includes(chosen ?? '')
}
const STATES: ReadonlySet<EntityKind> = new Set(['STATE', 'GROUP'])
/** Of these something is asked where they are the subject. */
const BODIES: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'BODY'])
