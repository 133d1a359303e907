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
