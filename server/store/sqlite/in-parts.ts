import { setImmediate } from 'node:timers/promises'
import type { ApplyOptions } from '../../domain/graph-store.ts'

/** Records written before others get their turn: at least so many, and so many parts at most. */
const SMALLEST_PART = 200
const MOST_PARTS = 200

/** Records to write, and how to write those from one place to another. */
interface Turn {
  readonly length: number
  readonly write: (from: number, to: number) => void
}

export function inTurn<R>(records: readonly R[], write: (part: readonly R[]) => void): Turn {
  return {
    length: records.length,
    write: (from, to) => {
      write(records.slice(from, to))
    },
  }
}

/** Does one after another, and lets other work of the process go on between parts of it. */
export async function inParts({ onProgress }: ApplyOptions, turns: readonly Turn[]): Promise<void> {
  const total = turns.reduce((sum, { length }) => sum + length, 0)
  const size = Math.max(SMALLEST_PART, Math.ceil(total / MOST_PARTS))
  let done = 0
  for (const { length, write } of turns) {
    for (let from = 0; from < length; from += size) {
      const to = Math.min(from + size, length)
      write(from, to)
      done += to - from
      onProgress?.(done, total)
      await setImmediate()
    }
  }
}
