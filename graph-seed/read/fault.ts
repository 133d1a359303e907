/** Something wrong in the corpus: where it is, what it is, and what to do about it. */
export interface Fault {
  /** Path below the corpus directory, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
  readonly remedy: string
}

export type Report = (fault: Fault) => void

/** One line a person can act on: `file:line  what is wrong  → remedy`. */
export function faultLine({ file, line, message, remedy }: Fault): string {
  return `${file}:${line}  ${message}  → ${remedy}`
}
