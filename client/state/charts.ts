/** A frame in which a chart is drawn, in its own units. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** The number, rounded up to one that a reader counts by, little above it: 1, 2, 4, 6, 8, 10, 12, 20 … */
export function roundUp(value: number): number {
  if (value <= 1) return 1
  if (value <= 10) return 2 * Math.ceil(value / 2)
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power
}

/** The places of years along a chart, the first and the last a half step from its edges. */
export function yearScale(
  first: number,
  last: number,
  { left, width }: Frame,
): { at: (year: number) => number; step: number } {
  const step = (width - left) / (last - first + 1)
  return { step, at: (year) => left + (year - first + 0.5) * step }
}

/** Years to be written under a chart: not more than fit, and round ones. */
export function yearMarks(first: number, last: number, step: number, room = 46): readonly number[] {
  const every = [1, 2, 5, 10, 20, 50].find((years) => years * step >= room) ?? 100
  const marks = []
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) marks.push(year)
  return marks
}

export interface YearTally {
  readonly year: number
  readonly signatures: number
  readonly consents: number
  readonly endings: number
}

export interface Bar {
  readonly year: number
  readonly what: 'signatures' | 'consents' | 'endings'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BarChart {
  readonly bars: readonly Bar[]
  /** Height of the line that signatures and consents stand on and endings hang from. */
  readonly ground: number
  readonly most: number
  readonly y: (count: number) => number
}

/** Signatures and consents as columns side by side, endings hanging below the line, all to one scale. */
export function barsOf(years: readonly YearTally[], first: number, last: number, frame: Frame): BarChart {
  const most = roundUp(Math.max(1, ...years.flatMap(({ signatures, consents }) => [signatures, consents])))
  const deepest = Math.max(0, ...years.map(({ endings }) => endings))
  const unit = (frame.height - frame.top - frame.bottom) / (most + deepest)
  const ground = frame.top + most * unit
  const { at, step } = yearScale(first, last, frame)
  const width = Math.max(1, Math.min(14, step * 0.4))
  const bars = years.flatMap(({ year, signatures, consents, endings }): readonly Bar[] => {
    const x = at(year)
    const column = (what: Bar['what'], count: number, left: number): readonly Bar[] =>
      count === 0 ? [] : [{ year, what, x: left, y: ground - count * unit, width, height: count * unit }]
    return [
      ...column('signatures', signatures, x - width),
      ...column('consents', consents, x),
      ...(endings === 0
        ? []
        : [{ year, what: 'endings' as const, x: x - width / 2, y: ground, width, height: endings * unit }]),
    ]
  })
  return { bars, ground, most, y: (count) => ground - count * unit }
}

/** A line through the points of a chart, broken where a year is missing. */
export function pathOf(points: readonly { readonly year: number; readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ year, x, y }, place) => {
      const follows = points[place - 1]?.year === year - 1
      return `${follows ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join(' ')
}
