import { DAYS, MONTHS, YEARS } from './shortcuts.ts'

/** A stretch of the axis, in pixels. */
export interface Stretch {
  readonly left: number
  readonly width: number
}

/** The first row in which each stretch has room, given in order of where they begin; the last row takes what has room nowhere. */
export function rowsFor(stretches: readonly Stretch[], most: number, gap = 2): readonly number[] {
  const ends: number[] = Array.from({ length: most }, () => Number.NEGATIVE_INFINITY)
  return stretches.map(({ left, width }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const row = free < 0 ? most - 1 : free
    ends[row] = Math.max(ends[row] ?? 0, left + width)
    return row
  })
}

const DAY = 86_400_000

export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

export function dayOf(time: number): string {
  return new Date(Math.round(time / DAY) * DAY).toISOString().slice(0, 10)
}

/** A day so many days, months or years later; of a shorter month the last. */
export function later(day: string, count: number, unit: 'day' | 'month' | 'year'): string {
  if (unit === 'day') return dayOf(timeOf(day) + count * DAY)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = month - 1 + count * (unit === 'year' ? 12 : 1)
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, months, Math.min(date, last)))
}

/** Where a key moves a handle that stands at a day, between two days; null where the key moves none. */
export function moved(day: string, key: string, least: string, most: string): string | null {
  const next = goal(day, key, least, most)
  if (next === null) return null
  return next < least ? least : next > most ? most : next
}

function goal(day: string, key: string, least: string, most: string): string | null {
  if (key === 'Home') return least
  if (key === 'End') return most
  for (const [keys, unit] of STEPS) {
    const count = keys[key]
    if (count !== undefined) return later(day, count, unit)
  }
  return null
}

const STEPS: readonly (readonly [Readonly<Record<string, number>>, 'day' | 'month' | 'year'])[] = [
  [MONTHS, 'month'],
  [DAYS, 'day'],
  [YEARS, 'year'],
]
