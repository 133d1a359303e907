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
export function dateBounds(value: string): { earliest: string | null; latest: string | null } | null {
  try {
    const parsed = edtf(value)
    return { earliest: day(parsed.min), latest: day(parsed.max) }
  } catch {
    return null
  }
}

function day(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null
}
