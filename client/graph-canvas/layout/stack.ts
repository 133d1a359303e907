/** A box in a column, and the height at which it would like to stand. */
export interface Stacked {
  readonly height: number
  readonly wanted: number
}

/**
 * Heights for the boxes of a column from top to bottom: as near to where each would like to stand as their order and the gap
 * allow (pool adjacent violators: boxes that press on each other move as one block to the mean of their wishes).
 */
export function stack(boxes: readonly Stacked[], gap: number): readonly number[] {
  // Each box's distance below the top of the column were all pressed together.
  const offsets: number[] = []
  let below = 0
  for (const { height } of boxes) {
    offsets.push(below + height / 2)
    below += height + gap
  }
  const blocks: { sum: number; count: number }[] = []
  for (const [index, { wanted }] of boxes.entries()) {
    blocks.push({ sum: wanted - (offsets[index] ?? 0), count: 1 })
    for (;;) {
      const [last, before] = [blocks.at(-1), blocks.at(-2)]
      if (last === undefined || before === undefined || last.sum / last.count >= before.sum / before.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return offsets.map((offset, index) => offset + (starts[index] ?? 0))
}
