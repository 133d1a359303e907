/** Something that takes up a stretch of a text; end exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Of stretches that overlap the longest, of equally long ones the one that was given first. In order of place. */
export function longestOf<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  const taken = new Set<number>()
  return [...stretches]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .filter(({ from, to }) => {
      for (let at = from; at < to; at += 1) if (taken.has(at)) return false
      for (let at = from; at < to; at += 1) taken.add(at)
      return true
    })
    .sort((a, b) => a.from - b.from)
}
