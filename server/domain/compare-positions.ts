import type { SpeechAct } from '../../graph-seed/model/document.ts'
import type { NodeOf } from '../../graph-seed/model/node.ts'

type Assertion = NodeOf<'ASSERTION'>
type Stance = Assertion['stance']

/**
 * How strongly somebody commits in a speech act. A convention of this project for comparing two documents, told in
 * docs/linking.md; it says nothing of who is right.
 */
export const STRENGTH: Readonly<Record<SpeechAct, number>> = {
  NOTES: 1,
  NOTES_WITH_CONCERN: 2,
  WELCOMES: 2,
  EXPLAINS: 2,
  SUPPORTS: 3,
  PROPOSES: 3,
  REAFFIRMS: 3,
  STRESSES: 4,
  CALLS_FOR: 4,
  ALLEGES: 4,
  OPPOSES: 4,
  URGES: 5,
  DENIES: 5,
  COMMITS_TO: 5,
}

export type PositionChangeType =
  'KEPT' | 'HARDENED' | 'SOFTENED' | 'REVERSED' | 'DROPPED' | 'NEW' | 'ANSWERED' | 'NOT_TAKEN_UP' | 'NOT_KNOWN'

/** By what a change was judged. */
export type PositionChangeRule =
  | 'SAME_STRENGTH'
  | 'STRONGER_ACT'
  | 'WEAKER_ACT'
  | 'STANCE_TAKEN'
  | 'STANCE_LEFT'
  | 'STANCE_REVERSED'
  | 'FIRST_ONLY'
  | 'SECOND_ONLY'
  | 'OTHER_SPEAKER'
  | 'LINK'
  | 'TEXT_NOT_HELD'
  | 'CLAIMS_OPEN'

export interface PositionChange {
  readonly proposition: string
  readonly change: PositionChangeType
  readonly rule: PositionChangeRule
  /** What the first document says of it, and what the second does. */
  readonly before: readonly Assertion[]
  readonly after: readonly Assertion[]
  /** What sources show that the one does to the other, of these assertions. */
  readonly links: readonly PositionLink[]
}

/** What a later assertion does to an earlier one, in whichever of the two documents each stands. */
export type PositionLink = Omit<Assertion['links'][number], 'assertion'> & {
  readonly later: string
  readonly earlier: string
}

/** Whether what a document does not say is known: only where its text is held and nothing that may be a claim in it is undecided. */
export type Silence = 'KNOWN' | 'TEXT_NOT_HELD' | 'CLAIMS_OPEN'
/** Of the first document and of the second. */
export interface Silences {
  readonly first: Silence
  readonly second: Silence
}

export function silenceOf(texts: readonly NodeOf<'EXPRESSION'>[]): Silence {
  if (texts.length === 0) return 'TEXT_NOT_HELD'
  return texts.some(({ openClaims = 0 }) => openClaims === 0) ? 'KNOWN' : 'CLAIMS_OPEN'
}

/**
 * What became of each proposition from one document to another: those of the first in its order, then those that only the
 * second has; what nothing can be told of comes last. Only what one speaker says in both is kept, hardened, softened, reversed or dropped. `silences` tells of
 * each document whether what it does not say is known.
 */
export function comparePositions(
  first: readonly Assertion[],
  second: readonly Assertion[],
  silences: Silences,
): readonly PositionChange[] {
  const propositions = new Set([...first, ...second].map(({ proposition }) => proposition))
  const speakersOfSecond = new Set(second.flatMap(({ speakers }) => speakers))
  const linking = answersOf(first, second)
  const changes = [...propositions].map((proposition): PositionChange => {
    const before = first.filter((one) => one.proposition === proposition)
    const said = second.filter((one) => one.proposition === proposition)
    const answers = [...new Set(before.flatMap(({ id }) => linking.get(id) ?? []))]
    const isAnswer = said.length === 0 && answers.length > 0
    const after = isAnswer ? answers : said
    const told = isAnswer ? ANSWERED_BY_LINK : changeOf(before, said, silences, speakersOfSecond)
    return { proposition, ...told, before, after, links: linksBetween(before, after) }
  })
  const isTold = ({ change }: PositionChange): boolean => change !== 'NOT_KNOWN'
  return [...changes.filter(isTold), ...changes.filter((one) => !isTold(one))]
}

const ANSWERED_BY_LINK = { change: 'ANSWERED', rule: 'LINK' } as const

function changeOf(
  before: readonly Assertion[],
  after: readonly Assertion[],
  silences: Silences,
  speakersOfSecond: ReadonlySet<string>,
): Judgement {
  if (before.length > 0 && after.length > 0) return judged(before, after)
  const silence = before.length === 0 ? silences.first : silences.second
  if (silence !== 'KNOWN') return { change: 'NOT_KNOWN', rule: silence }
  if (before.length === 0) return { change: 'NEW', rule: 'SECOND_ONLY' }
  const goOn = before.some(({ speakers }) => speakers.some((speaker) => speakersOfSecond.has(speaker)))
  return { change: goOn ? 'DROPPED' : 'NOT_TAKEN_UP', rule: 'FIRST_ONLY' }
}

function linksBetween(before: readonly Assertion[], after: readonly Assertion[]): readonly PositionLink[] {
  const [first, second] = [before, after].map((some) => new Set(some.map(({ id }) => id)))
  return [...before, ...after].flatMap(({ id, links }) =>
    links
      .filter(({ assertion }) => (first?.has(id) ? second?.has(assertion) : first?.has(assertion)))
      .map(({ assertion, ...link }) => ({ ...link, later: id, earlier: assertion })),
  )
}

/** Of the first document's assertions, those of the second that a link joins to them, whichever was made earlier. */
function answersOf(
  first: readonly Assertion[],
  second: readonly Assertion[],
): ReadonlyMap<string, readonly Assertion[]> {
  return new Map(
    first.map((one) => {
      const linked = new Set([...one.links, ...one.linkedFrom].map(({ assertion }) => assertion))
      return [one.id, second.filter(({ id }) => linked.has(id))]
    }),
  )
}

type Judgement = Pick<PositionChange, 'change' | 'rule'>

/** Both documents speak of the proposition. */
function judged(before: readonly Assertion[], after: readonly Assertion[]): Judgement {
  const shared = new Set(before.flatMap(({ speakers }) => speakers))
  const mine = (of: readonly Assertion[], speakers: ReadonlySet<string>): readonly Assertion[] =>
    of.filter((one) => one.speakers.some((speaker) => speakers.has(speaker)))
  const still = mine(after, shared)
  if (still.length === 0) return { change: 'ANSWERED', rule: 'OTHER_SPEAKER' }
  const was = strongest(mine(before, new Set(still.flatMap(({ speakers }) => speakers))))
  const is = strongest(still)
  if (was.stance !== is.stance) return stanceChange(was.stance, is.stance)
  if (is.strength > was.strength) return { change: 'HARDENED', rule: 'STRONGER_ACT' }
  if (is.strength < was.strength) return { change: 'SOFTENED', rule: 'WEAKER_ACT' }
  return { change: 'KEPT', rule: 'SAME_STRENGTH' }
}

function stanceChange(was: Stance, is: Stance): Judgement {
  if (was === 'NEITHER') return { change: 'HARDENED', rule: 'STANCE_TAKEN' }
  if (is === 'NEITHER') return { change: 'SOFTENED', rule: 'STANCE_LEFT' }
  return { change: 'REVERSED', rule: 'STANCE_REVERSED' }
}

/** The stance of the strongest of the assertions, the first of them where several are equally strong. */
function strongest(of: readonly Assertion[]): { readonly stance: Stance; readonly strength: number } {
  return of.reduce<{ readonly stance: Stance; readonly strength: number }>(
    (best, { stance, speechAct }) =>
      STRENGTH[speechAct] > best.strength ? { stance, strength: STRENGTH[speechAct] } : best,
    { stance: 'NEITHER', strength: 0 },
  )
}
