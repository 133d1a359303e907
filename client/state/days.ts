const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** The last day of a year, or today where the year is not over. */
export function endOfYear(year: number, now: string): string {
  const last = `${String(year)}-12-31`
  return last < now ? last : now
}

/**
 * Whether two dates cannot both be right. A year or month and a day in it agree, and so do dates marked as approximate with
 * their plain form.
 */
export function datesExclude(one: string, other: string): boolean {
  const plain = (date: string) => date.replace(/[~?%]+$/, '')
  const [a, b] = [plain(one), plain(other)]
  return !a.startsWith(b) && !b.startsWith(a)
}

/** Whether any two of several accounts give dates that cannot both be right. */
export function disagree(dates: readonly string[]): boolean {
  return dates.some((one, place) => dates.slice(place + 1).some((other) => datesExclude(one, other)))
}
