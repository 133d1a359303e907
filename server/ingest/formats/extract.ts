import type { Warning } from '../refusal.ts'

/** What a format's reader makes of a file: its words in order, without the markup. */
export interface Extract {
  readonly title: string | null
  /** The paragraphs after the title, each one line. */
  readonly blocks: readonly string[]
  /** The language the file itself declares, as it writes it. */
  readonly declaredLanguage: string | null
  readonly warnings: readonly Warning[]
}

/** One line of text: runs of white space become a space; none at either end. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim()
}
