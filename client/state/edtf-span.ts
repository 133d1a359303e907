import type { Period } from './view.ts'

/** First and last day that a date may mean; null at an end that is open. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
  /** Marked as approximate or uncertain. */
  readonly vague: boolean
}

const DATE = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%])?$/

/** The days that an EDTF date covers: a year all of its days, a span from the first day of its beginning to the last of its end. */
export function spanOf(date: string): Span | null {
  const [from = '', to] = date.split('/')
  if (to === undefined) return simple(from)
  const [begin, end] = [from, to].map((text) => (isOpen(text) ? OPEN : simple(text)))
  if (begin === null || begin === undefined || end === null || end === undefined) return null
  return { from: begin.from, to: end.to, vague: begin.vague || end.vague }
}

/** Whether a date may fall within a period. One that is not understood may. */
export function mayFallWithin(date: string, period: Period): boolean {
  const span = spanOf(date)
  if (span === null) return true
  return (span.from ?? '') <= period.to && (span.to ?? '9999') >= period.from
}

const OPEN: Span = { from: null, to: null, vague: false }

function isOpen(text: string): boolean {
  return text === '' || text === '..'
}

function simple(text: string): Span | null {
  const [, year, month, day, mark] = DATE.exec(text) ?? []
  if (year === undefined) return null
  const vague = mark !== undefined || text.includes('X')
  if (month === undefined || month === 'XX' || year.includes('X')) {
    return { from: `${year.replaceAll('X', '0')}-01-01`, to: `${year.replaceAll('X', '9')}-12-31`, vague }
  }
  if (Number(month) < 1 || Number(month) > 12) return null
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const days = day === undefined || day === 'XX' ? null : day
  if (days !== null && (Number(days) < 1 || Number(days) > last)) return null
  return { from: `${year}-${month}-${days ?? '01'}`, to: `${year}-${month}-${days ?? String(last)}`, vague }
}
