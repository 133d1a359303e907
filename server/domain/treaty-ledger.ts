import { firstDay, lastDay } from '../../graph-seed/model/date.ts'
import { compare } from '../../graph-seed/model/order.ts'
import type { NodeOf } from '../../graph-seed/model/node.ts'
import {
  classOf,
  isSameAct,
  type LedgerEntry,
  type Lifetimes,
  shownActs,
  signatureOn,
  type Standing,
  standingOn,
} from '../../graph-seed/model/treaty-status.ts'

export type Ledger = NodeOf<'LEDGER'>

/** How one state stands to one instrument. */
export interface StateStanding extends Standing {
  readonly state: string
  readonly instrument: string
}

/** One thing that happened to one instrument, however many sources tell of it. */
export interface TreatyChange {
  readonly entry: LedgerEntry
  /** All accounts of it, the one shown first at the head. */
  readonly told: readonly LedgerEntry[]
}

/** Accounts of one act that give dates which cannot all be true, or a date that its state cannot have acted on. */
export interface TreatyConflict {
  readonly id: string
  readonly state: string
  readonly instrument: string
  readonly claims: readonly LedgerEntry[]
}

/** The standing of every state to every instrument of the ledger at the end of a day, by state, then by instrument. */
export function standings(ledger: Ledger, day: string, source: string | null = null): readonly StateStanding[] {
  return pairs(ledger, source).flatMap(({ state, instrument, entries, lifetimes }) => {
    const standing = standingOn(entries, day, lifetimes)
    return standing === null ? [] : [{ ...standing, state, instrument }]
  })
}

/** Every state whose signature counts by the day, whatever followed it. */
export function signatures(ledger: Ledger, day: string, source: string | null = null): readonly StateStanding[] {
  return pairs(ledger, source).flatMap(({ state, instrument, entries }) => {
    const entry = signatureOn(entries, day)
    if (entry === null) return []
    const told = entries.filter((other) => isSameAct(other, entry, entries))
    return [{ status: 'SIGNATORY' as const, since: entry.date, entry, told, state, instrument }]
  })
}

/** What happened from one day to another, both included, by date: each act as the source shown first dates it. */
export function changesBetween(ledger: Ledger, from: string, to: string): readonly TreatyChange[] {
  return pairs(ledger, null)
    .flatMap(({ entries }) =>
      shownActs(entries)
        .filter(({ date }) => isWithin(date, from, to))
        .map((entry) => ({
          entry,
          told: [entry, ...entries.filter((other) => other !== entry && isSameAct(other, entry, entries))],
        })),
    )
    .sort((a, b) => compare(firstDay(a.entry.date), firstDay(b.entry.date)) || compare(a.entry.id, b.entry.id))
}

/**
 * Acts of which sources give dates that exclude each other, by state and instrument. A month and a day in it agree. Acts of
 * which one source tells several times, as after a withdrawal, are compared by their first.
 */
export function conflictsIn(ledger: Ledger): readonly TreatyConflict[] {
  return pairs(ledger, null).flatMap(({ state, instrument, entries, lifetimes }) => {
    const byAct = new Map<string, LedgerEntry[]>()
    for (const entry of entries) {
      const act = classOf(entry.act)
      if (act === null) continue
      const accounts = byAct.get(act) ?? []
      // Each date that is claimed for a disputed withdrawal is a claim of its own.
      if (act === 'DISPUTED_END' || !accounts.some(({ source }) => source === entry.source))
        byAct.set(act, [...accounts, entry])
    }
    return [...byAct].flatMap(([act, claims]) =>
      act === 'DISPUTED_END' ||
      claims.some((claim) => claims.some((other) => excludes(claim.date, other.date)) || isImpossible(claim, lifetimes))
        ? [{ id: `${instrument}:${state}:${act}`, state, instrument, claims }]
        : [],
    )
  })
}

interface Pair {
  readonly state: string
  readonly instrument: string
  readonly entries: readonly LedgerEntry[]
  readonly lifetimes: Lifetimes
}

/** The entries of each state and instrument, as one source or as all tell them. */
function pairs(ledger: Ledger, source: string | null): readonly Pair[] {
  const instruments = new Map(ledger.instruments.map((instrument) => [instrument.id, instrument]))
  const states = new Map(ledger.states.map((state) => [state.id, state]))
  const found = new Map<string, LedgerEntry[]>()
  for (const entry of ledger.entries) {
    if (source !== null && entry.source !== source) continue
    const key = `${entry.state} ${entry.instrument}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [entry])
    else known.push(entry)
  }
  return [...found]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, entries]) => {
      const [state = '', instrument = ''] = key.split(' ')
      const { inForce, terminated } = instruments.get(instrument) ?? {}
      const { from: stateFrom, to: stateTo } = states.get(state) ?? {}
      return { state, instrument, entries, lifetimes: { inForce, terminated, stateFrom, stateTo } }
    })
}

function isWithin(date: string, from: string, to: string): boolean {
  return from <= lastDay(date) && firstDay(date) <= to
}

function excludes(a: string, b: string): boolean {
  return lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a)
}

/** An act before its state began or after it ended. */
function isImpossible({ date }: LedgerEntry, { stateFrom, stateTo }: Lifetimes): boolean {
  return (
    (stateFrom !== undefined && lastDay(date) < firstDay(stateFrom)) ||
    (stateTo !== undefined && firstDay(date) > lastDay(stateTo))
  )
}
