/** The middle value; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export interface Row {
  readonly what: string
  readonly value: string
  /** The figure to reach, where there is one. */
  readonly target?: string
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, target = '' }) => `| ${what} | ${value} | ${target} |`)
  return ['| what | measured | to reach |', '|---|---|---|', ...lines].join('\n')
}
