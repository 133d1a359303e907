/** Something wrong in the corpus: where it is, what it is, and what to do about it. */
export interface Fault {
  /** Path below the corpus directory, with `/`; of what an import brings, the id of the import. */
  readonly file: string
  /** From 1; of what an import brings, which of its records. */
  readonly line: number
  /** The field of the record, as its author knows it, where it is one. */
  readonly field?: string
  readonly message: string
  readonly remedy: string
}

export type Report = (fault: Fault) => void

/** One line a person can act on: `file:line  what is wrong  → remedy`. */
export function faultLine({ file, line, message, remedy }: Fault): string {
  return `${file}:${line}  ${message}  → ${remedy}`
}
