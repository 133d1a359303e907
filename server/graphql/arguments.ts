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
