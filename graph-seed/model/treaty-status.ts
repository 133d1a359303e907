import { dateBounds } from './date.ts'
import type { NodeOf, TreatyAct } from './node.ts'

export type LedgerEntry = NodeOf<'LEDGER'>['entries'][number]

/** How a state stands to an instrument on a day. Terms as in the Vienna Convention on the Law of Treaties, articles 2 and 18. */
export const TREATY_STATUSES = [
  'PARTY',
  'CONTRACTING_STATE',
  'SIGNATORY',
  'SUSPENDED',
  'WITHDRAWN',
  'TREATY_ENDED',
  'STATE_ENDED',
] as const
export type TreatyStatus = (typeof TREATY_STATUSES)[number]

export interface Standing {
  readonly status: TreatyStatus
  /** The date of the act, or of the end, that gave the status. */
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
export type ActClass = 'SIGNATURE' | 'CONSENT' | 'IN_FORCE' | 'SUSPENSION' | 'END'

export function classOf(act: TreatyAct): ActClass | null {
  if (CONSENTS.has(act)) return 'CONSENT'
  switch (act) {
    case 'SIGNATURE':
    case 'SUSPENSION':
      return act
    case 'ENTRY_INTO_FORCE':
      return 'IN_FORCE'
    case 'WITHDRAWAL_EFFECTIVE':
    case 'RATIFICATION_REVOKED':
      return 'END'
    default:
      return null
  }
}

/**
 * How one state stood to one instrument at the end of a day (`YYYY-MM-DD`); null where no act of its own counts by then.
 * The entries are those of this state and instrument, the preferred source first. An act counts from the last day its date
 * may mean, so that nothing is said to have happened before it surely had.
 */
export function standingOn(entries: readonly LedgerEntry[], day: string, lifetimes: Lifetimes): Standing | null {
  if (lifetimes.stateFrom !== undefined && day < firstDay(lifetimes.stateFrom)) return null
  const acts = shownActs(entries).filter((act) => effectiveDay(act, entries) <= day)
  const signature = acts.find((act) => classOf(act.act) === 'SIGNATURE') ?? null
  let consent: LedgerEntry | null = null
  let end: LedgerEntry | null = null
  let suspension: LedgerEntry | null = null
  for (const act of inOrderOfEffect(acts, entries)) {
    const does = classOf(act.act)
    if (does === 'CONSENT' && consent === null) [consent, end] = [act, null]
    if (does === 'END') [consent, end, suspension] = [null, act, null]
    if (does === 'SUSPENSION') suspension = act
  }
  const known = suspension ?? consent ?? end ?? signature
  if (known === null) return null
  const ended = endOf(lifetimes, day)
  if (ended !== null) return { ...ended, entry: null, told: [] }
  const as = (status: TreatyStatus, entry: LedgerEntry): Standing => ({
    status,
    since: entry.date,
    entry,
    told: entries.filter((other) => isSameAct(other, entry)),
  })
  if (suspension !== null) return as('SUSPENDED', suspension)
  if (consent !== null) return as(isInForce(consent, entries, day, lifetimes) ? 'PARTY' : 'CONTRACTING_STATE', consent)
  if (end?.act === 'RATIFICATION_REVOKED' && signature !== null) return as('SIGNATORY', signature)
  return end === null ? as('SIGNATORY', known) : as('WITHDRAWN', end)
}

/** The signature of one state that counts by the day, whatever followed it; null where there is none. */
export function signatureOn(entries: readonly LedgerEntry[], day: string): LedgerEntry | null {
  return shownActs(entries).find((act) => act.act === 'SIGNATURE' && lastDay(act.date) <= day) ?? null
}

/**
 * The acts to reckon with: where several sources tell of acts of one class, those of the source that comes first. What the
 * others say of them is not lost: it stands beside, in the ledger.
 */
export function shownActs(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const shown = new Map<ActClass | TreatyAct, string>()
  return entries.filter((entry) => {
    const does = classOf(entry.act) ?? entry.act
    const source = shown.get(does)
    if (source === undefined) shown.set(does, entry.source)
    return source === undefined || source === entry.source
  })
}

/** Whether two entries of one state and instrument tell of the same act: two readings of one thing, not two things of one source. */
export function isSameAct(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.id === b.id) return true
  return a.source !== b.source && (classOf(a.act) ?? a.act) === (classOf(b.act) ?? b.act)
}

function inOrderOfEffect(acts: readonly LedgerEntry[], entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  // On one day an end comes before a new consent.
  const rank = (act: LedgerEntry): number => (classOf(act.act) === 'END' ? 0 : 1)
  return [...acts].sort((a, b) => compare(effectiveDay(a, entries), effectiveDay(b, entries)) || rank(a) - rank(b))
}

/** A succession takes effect when the treaty came into force for the new state, which is often before it was notified. */
function effectiveDay(act: LedgerEntry, entries: readonly LedgerEntry[]): string {
  if (act.act !== 'SUCCESSION') return lastDay(act.date)
  const forces = entries.filter((entry) => entry.act === 'ENTRY_INTO_FORCE').map((entry) => lastDay(entry.date))
  return [...forces, lastDay(act.date)].sort()[0] ?? lastDay(act.date)
}

/** In force for the state: from the date a source gives for it, or else once it has consented and the treaty is in force at all. */
function isInForce(
  consent: LedgerEntry,
  entries: readonly LedgerEntry[],
  day: string,
  { inForce }: Lifetimes,
): boolean {
  const own = shownActs(entries).find((entry) => entry.act === 'ENTRY_INTO_FORCE')?.date
  // A date before the consent tells of an earlier consent, or is a misprint; of a succession it tells the effect.
  const counts = own !== undefined && (consent.act === 'SUCCESSION' || lastDay(own) >= lastDay(consent.date))
  const from = counts ? own : inForce
  return from !== undefined && lastDay(from) <= day
}

function endOf({ terminated, stateTo }: Lifetimes, day: string): { status: TreatyStatus; since: string } | null {
  if (stateTo !== undefined && lastDay(stateTo) <= day) return { status: 'STATE_ENDED', since: stateTo }
  if (terminated !== undefined && lastDay(terminated) <= day) return { status: 'TREATY_ENDED', since: terminated }
  return null
}

function lastDay(date: string): string {
  return dateBounds(date)?.latest ?? '9999-12-31'
}

function firstDay(date: string): string {
  return dateBounds(date)?.earliest ?? '0000-01-01'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
