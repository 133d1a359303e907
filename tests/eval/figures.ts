/** How many were rightly found, how many were found, and how many there are to find. */
export interface Figures {
  readonly right: number
  readonly found: number
  readonly sought: number
}

export function sum(figures: readonly Figures[]): Figures {
  return figures.reduce(
    (total, { right, found, sought }) => ({
      right: total.right + right,
      found: total.found + found,
      sought: total.sought + sought,
    }),
    { right: 0, found: 0, sought: 0 },
  )
}

/** The share of what was found that is right; 1 where nothing was found. */
export function precision({ right, found }: Figures): number {
  return found === 0 ? 1 : right / found
}

/** The share of what there is to find that was found; 1 where there is nothing. */
export function recall({ right, sought }: Figures): number {
  return sought === 0 ? 1 : right / sought
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
