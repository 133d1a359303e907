import edtf from 'edtf'
import { z } from 'zod'

/** An EDTF (ISO 8601-2) date: `2001`, `2001-07-25`, `1975-03-26`, `2022~`, `../2020`, `2001-07-23/2001-08-18`. */
export const dateSchema = z
  .string()
  .refine(isDate, 'not a date in EDTF: write 2001, 2001-07, 2001-07-25, 2022~ or 2016/..')

export function isDate(value: string): boolean {
  return dateBounds(value) !== null
}

/**
 * The first and last day a date may mean, as `YYYY-MM-DD`; null at an open end.
 * Returns null where the text is no EDTF date.
 */
export function dateBounds(value: string): DateBounds | null {
  const known = parsed.get(value)
  if (known !== undefined) return known
  if (parsed.size >= MOST_PARSED) parsed.clear()
  const bounds = parse(value)
  parsed.set(value, bounds)
  return bounds
}

export interface DateBounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The first day a date may mean; a day before all others at an open end, and for what is no date. */
export function firstDay(date: string): string {
  return dateBounds(date)?.earliest ?? '0000-01-01'
}

/** The last day a date may mean; a day after all others at an open end, and for what is no date. */
export function lastDay(date: string): string {
  return dateBounds(date)?.latest ?? '9999-12-31'
}

/** Parsing would dominate the reading of a large corpus, where the same few thousand dates return again and again. */
const parsed = new Map<string, DateBounds | null>()
const MOST_PARSED = 50_000

function parse(value: string): DateBounds | null {
  if (!namesRealDays(value)) return null
  try {
    const { min, max } = edtf(value)
    return { earliest: day(min), latest: day(max) }
  } catch {
    return null
  }
}

/** The parser lets some impossible days pass (`2023-02-29` as 1 March, `20211007` as a year), so they are refused here. */
function namesRealDays(value: string): boolean {
  const days = value.match(/\d{4}-\d{2}-\d{2}/g) ?? []
  return !/(?<!Y)\d{5}/.test(value) && days.every((text) => Number(text.slice(8)) <= daysInMonth(text))
}

function daysInMonth(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
}

function day(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null
}
