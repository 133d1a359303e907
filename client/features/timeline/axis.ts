import { utcTicks } from 'd3-time'
import type { Span } from '../../state/edtf-span.ts'
import { later, timeOf } from '../../state/timeline-places.ts'
import type { Stretch } from '../../state/timeline-places.ts'
import type { Period } from '../../state/view.ts'

/** Pixels before the first day and after the last one, so that handles have room. */
const MARGIN = 16
/** Pixels that a tick's words take. */
const TICK_ROOM = 88

export interface Axis {
  readonly extent: Period
  readonly width: number
  /** Where a day begins, in pixels. */
  readonly place: (day: string) => number
  readonly timeAt: (place: number) => number
  readonly ticks: readonly { readonly place: number; readonly words: string }[]
}

/** An axis of time from the first day to the end of the last one. */
export function axisOf(extent: Period, width: number, language: string): Axis {
  const [begin, end] = [timeOf(extent.from), timeOf(later(extent.to, 1, 'day'))]
  const room = Math.max(1, width - 2 * MARGIN)
  const placeOf = (time: number) => MARGIN + ((time - begin) / (end - begin)) * room
  const ticks = utcTicks(new Date(begin), new Date(end), Math.max(2, Math.floor(width / TICK_ROOM)))
  const words = wordsFor(ticks, language)
  return {
    extent,
    width,
    place: (day) => placeOf(timeOf(day)),
    timeAt: (place) => begin + ((place - MARGIN) / room) * (end - begin),
    ticks: ticks.map((tick) => ({ place: placeOf(tick.getTime()), words: words.format(tick) })),
  }
}

/** Where a date stands: all days that it may mean, and at least so wide that it can be seen and hit. */
export function stretchOf({ from, to }: Span, axis: Axis, least: number): Stretch {
  const left = axis.place(from ?? axis.extent.from)
  const width = axis.place(later(to ?? axis.extent.to, 1, 'day')) - left
  return width >= least ? { left, width } : { left: left + width / 2 - least / 2, width: least }
}

/** No more precise than the ticks need. */
function wordsFor(ticks: readonly Date[], language: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (ticks.some((tick) => tick.getUTCDate() !== 1)) Object.assign(options, { month: 'short', day: 'numeric' })
  else if (ticks.some((tick) => tick.getUTCMonth() !== 0)) Object.assign(options, { month: 'short' })
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)
}
