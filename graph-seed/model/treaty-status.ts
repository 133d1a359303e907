import { firstDay, lastDay } from './date.ts'
import { compare } from './order.ts'
import type { NodeOf } from './node.ts'
import type { TreatyAct } from './instrument.ts'

export type LedgerEntry = NodeOf<'LEDGER'>['entries'][number]

/** How a state stands to an instrument on a day. Terms as in the Vienna Convention on the Law of Treaties, articles 2 and 18. */
export const TREATY_STATUSES = [
  'PARTY',
  'CONTRACTING_STATE',
  'SIGNATORY',
  'SUSPENDED',
  'WITHDRAWAL_DISPUTED',
  'WITHDRAWN',
  'TREATY_ENDED',
  'STATE_ENDED',
] as const
export type TreatyStatus = (typeof TREATY_STATUSES)[number]

export interface Standing {
  readonly status: TreatyStatus
  /** The date from which the act that gave the status counts, or of the end that did. */
  readonly since: string
  /** The act that gave it, as the source shown first tells it; null where the treaty or the state ended. */
  readonly entry: LedgerEntry | null
  /** Every entry that tells of the same act, whatever date it gives. */
  readonly told: readonly LedgerEntry[]
}

/** When an instrument entered into force and ended, and when a state began and ended; absent where it did not, or where unknown. */
export interface Lifetimes {
  readonly inForce?: string | undefined
  readonly terminated?: string | undefined
  readonly stateFrom?: string | undefined
  readonly stateTo?: string | undefined
}

/** Acts by which a state consents to be bound. A signature does not. */
const CONSENTS: ReadonlySet<TreatyAct> = new Set([
  'RATIFICATION',
  'ACCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'SUCCESSION',
  'CONSENT',
])
/** What an act does to the standing of its state; other acts do nothing to it. */
export type ActClass = 'SIGNATURE' | 'CONSENT' | 'IN_FORCE' | 'SUSPENSION' | 'DISPUTED_END' | 'END'

export function classOf(act: TreatyAct): ActClass | null {
  if (CONSENTS.has(act)) return 'CONSENT'
  switch (act) {
    case 'SIGNATURE':
    case 'SUSPENSION':
      return act
    case 'ENTRY_INTO_FORCE':
      return 'IN_FORCE'
    case 'WITHDRAWAL_DISPUTED':
      return 'DISPUTED_END'
    case 'WITHDRAWAL_EFFECTIVE':
    case 'RATIFICATION_REVOKED':
      return 'END'
    default:
      return null
  }
}

/** Acts that a state may do more than once: only accounts that give one date tell of the same. */
const REPEATABLE: ReadonlySet<TreatyAct> = new Set([
  'RESERVATION',
  'DECLARATION',
  'PROVISIONAL_APPLICATION',
  'TERRITORIAL_APPLICATION',
])

/** An act, and the date from which it counts. */
export interface Effect {
  readonly act: LedgerEntry
  readonly from: string
}

/** What the acts of one state on one instrument had brought about by a day. */
export interface Tenure {
  readonly signature: Effect | null
  /** The consent to be bound that counts, or the last that did before `end`. */
  readonly consent: Effect | null
  readonly suspension: Effect | null
  /** A withdrawal whose effect is disputed: whoever declared it says that it ended the consent, others that it did not. */
  readonly disputedEnd: Effect | null
  /** The act that ended the consent; null while it counts. */
  readonly end: Effect | null
}

/**
 * How one state stood to one instrument at the end of a day (`YYYY-MM-DD`); null where no act of its own counts by then.
 * The entries are those of this state and instrument, the preferred source first. An act counts from the last day its date
 * may mean, so that nothing is said to have happened before it surely had.
 */
export function standingOn(entries: readonly LedgerEntry[], day: string, lifetimes: Lifetimes): Standing | null {
  if (lifetimes.stateFrom !== undefined && day < firstDay(lifetimes.stateFrom)) return null
  const { signature, consent, suspension, disputedEnd, end } = tenureOn(entries, day)
  if ([signature, consent, suspension, disputedEnd, end].every((effect) => effect === null)) return null
  const as = (status: TreatyStatus, { act, from }: Effect): Standing => ({
    status,
    since: from,
    entry: act,
    told: entries.filter((other) => isSameAct(other, act, entries)),
  })
  const ended = endOf(lifetimes, day)
  // Who had withdrawn before the treaty or the state ended was no longer bound by then.
  if (ended !== null && (end === null || leavesSignatory(end, signature) || lastDay(ended.since) < lastDay(end.from))) {
    return { ...ended, entry: null, told: [] }
  }
  if (end !== null) return leavesSignatory(end, signature) ? as('SIGNATORY', signature) : as('WITHDRAWN', end)
  if (disputedEnd !== null) return as('WITHDRAWAL_DISPUTED', disputedEnd)
  if (suspension !== null) return as('SUSPENDED', suspension)
  if (consent !== null) return as(isInForce(consent, entries, day, lifetimes) ? 'PARTY' : 'CONTRACTING_STATE', consent)
  return signature === null ? null : as('SIGNATORY', signature)
}

/** What the acts that count by the day brought about. An end ends suspension too; a consent after it begins anew. */
export function tenureOn(entries: readonly LedgerEntry[], day: string): Tenure {
  let tenure: Tenure = { signature: null, consent: null, suspension: null, disputedEnd: null, end: null }
  for (const effect of inOrderOfEffect(entries)) {
    if (lastDay(effect.from) > day) break
    switch (classOf(effect.act.act)) {
      case 'SIGNATURE':
        tenure = { ...tenure, signature: tenure.signature ?? effect }
        break
      case 'CONSENT':
        // A new consent settles what an end, also a disputed one, left behind; a further deposit changes nothing.
        if (tenure.consent === null || (tenure.end ?? tenure.disputedEnd) !== null)
          tenure = { ...tenure, consent: effect, disputedEnd: null, end: null }
        break
      case 'SUSPENSION':
        if (tenure.end === null) tenure = { ...tenure, suspension: effect }
        break
      case 'DISPUTED_END':
        if (tenure.end === null) tenure = { ...tenure, disputedEnd: tenure.disputedEnd ?? effect }
        break
      case 'END':
        tenure = { ...tenure, suspension: null, disputedEnd: null, end: tenure.end ?? effect }
        break
      default:
    }
  }
  return tenure
}

/** Whether a state that takes back its ratification falls back on its signature. A withdrawal leaves nothing. */
export function leavesSignatory(end: Effect, signature: Effect | null): signature is Effect {
  return end.act.act === 'RATIFICATION_REVOKED' && signature !== null
}

/** The signature of one state that counts by the day, whatever followed it; null where there is none. */
export function signatureOn(entries: readonly LedgerEntry[], day: string): LedgerEntry | null {
  return tenureOn(entries, day).signature?.act ?? null
}

/**
 * The acts to reckon with: where several sources tell of the same act, those of the source that comes first. What the others
 * say of it is not lost: it stands beside, in the ledger.
 */
export function shownActs(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const ends = shownEnds(entries)
  const shown = new Map<string, string>()
  return entries.filter((entry) => {
    const act = actOf(entry, ends)
    const source = shown.get(act)
    if (source === undefined) shown.set(act, entry.source)
    return source === undefined || source === entry.source
  })
}

/**
 * Whether two of the entries of one state and instrument tell of the same act: two readings of one thing, not two things of
 * one source. A consent before a withdrawal and one after it are two acts, whoever tells of them.
 */
export function isSameAct(a: LedgerEntry, b: LedgerEntry, entries: readonly LedgerEntry[] = [a, b]): boolean {
  if (a.id === b.id) return true
  const ends = shownEnds(entries)
  return a.source !== b.source && actOf(a, ends) === actOf(b, ends)
}

function shownEnds(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const ends = entries.filter(({ act }) => classOf(act) === 'END')
  return ends.filter(({ source }) => source === ends[0]?.source)
}

/** A name for the act that an entry tells of, the same for every account of it. */
function actOf({ act, date }: LedgerEntry, ends: readonly LedgerEntry[]): string {
  const does = classOf(act)
  if (does === 'CONSENT' || does === 'IN_FORCE') {
    return `${does} after ${String(ends.filter((end) => lastDay(end.date) <= lastDay(date)).length)} ends`
  }
  return REPEATABLE.has(act) ? `${act} ${date}` : (does ?? act)
}

function inOrderOfEffect(entries: readonly LedgerEntry[]): readonly Effect[] {
  const shown = shownActs(entries)
  // On one day an end comes before a new consent.
  const rank = ({ act }: Effect): number => (classOf(act.act) === 'END' ? 0 : 1)
  return shown
    .map((act) => ({ act, from: effectOf(act, shown) }))
    .sort((a, b) => compare(lastDay(a.from), lastDay(b.from)) || rank(a) - rank(b))
}

/** A succession takes effect when the treaty came into force for the new state, which is often before it was notified. */
function effectOf(act: LedgerEntry, shown: readonly LedgerEntry[]): string {
  if (act.act !== 'SUCCESSION') return act.date
  const forces = shown.filter((entry) => entry.act === 'ENTRY_INTO_FORCE').map((entry) => entry.date)
  return [...forces, act.date].sort((a, b) => compare(lastDay(a), lastDay(b)))[0] ?? act.date
}

/** In force for the state: from the date a source gives for it, or else once it has consented and the treaty is in force at all. */
function isInForce(consent: Effect, entries: readonly LedgerEntry[], day: string, { inForce }: Lifetimes): boolean {
  const next = shownEnds(entries).find((end) => lastDay(end.date) > lastDay(consent.from))
  // A date before the consent, or after its end, tells of another consent, or is a misprint.
  const own = shownActs(entries)
    .filter(({ act, date }) => act === 'ENTRY_INTO_FORCE' && lastDay(date) >= lastDay(consent.from))
    .filter(({ date }) => next === undefined || lastDay(date) < lastDay(next.date))
    .map(({ date }) => lastDay(date))
    .sort()[0]
  const from = own ?? (inForce === undefined ? undefined : lastDay(inForce))
  return from !== undefined && from <= day
}

/** Which ended first by the day, the treaty or the state; null where neither had. */
function endOf(
  { terminated, stateTo }: Lifetimes,
  day: string,
): { status: 'STATE_ENDED' | 'TREATY_ENDED'; since: string } | null {
  const ends = [
    ...(stateTo === undefined ? [] : [{ status: 'STATE_ENDED' as const, since: stateTo }]),
    ...(terminated === undefined ? [] : [{ status: 'TREATY_ENDED' as const, since: terminated }]),
  ]
  return (
    ends.filter(({ since }) => lastDay(since) <= day).sort((a, b) => compare(lastDay(a.since), lastDay(b.since)))[0] ??
    null
  )
}
