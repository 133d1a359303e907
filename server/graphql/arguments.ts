import { dateBounds } from '../../graph-seed/model/date.ts'
import { badInput } from './errors.ts'

/** Refuses a whole number outside the range, naming the argument. */
export function inRange(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw badInput(argument, `${value} is out of range`, `Give a number from ${least} to ${most}.`)
}

/** Refuses a list that is empty or too long; returns it without repetitions, in the order given. */
export function distinct<Item>(argument: string, items: readonly Item[], most: number): readonly Item[] {
  const unique = [...new Set(items)]
  if (unique.length === 0) throw badInput(argument, 'the list is empty', 'Give at least one item.')
  if (unique.length > most) throw badInput(argument, `${unique.length} items are too many`, `Give at most ${most}.`)
  return unique
}

/** The first day that a date in an argument may mean; null where it was left out. */
export function firstDayOf(argument: string, date: string | null | undefined): string | null {
  return date == null ? null : (dateBounds(date)?.earliest ?? refuseOpen(argument, date))
}

/** The last day that a date in an argument may mean; null where it was left out. */
export function lastDayOf(argument: string, date: string | null | undefined): string | null {
  return date == null ? null : (dateBounds(date)?.latest ?? refuseOpen(argument, date))
}

/** The day that an `asOf` means: its last, or today (UTC) where it was left out. */
export function dayOf(asOf: string | null | undefined): string {
  return lastDayOf('asOf', asOf) ?? new Date().toISOString().slice(0, 10)
}

function refuseOpen(argument: string, date: string): never {
  throw badInput(argument, `"${date}" has an open end`, 'Give a day, such as 2001-07-25, or a month or a year.')
}
