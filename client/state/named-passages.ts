import type { NamedAtFragment } from '../api/__generated__/documents-operations.ts'
import { markedText } from './marked-text.ts'

export interface NamedPassage {
  /** Null for the title. */
  readonly number: number | null
  /** The text in pieces, those that name it marked. */
  readonly stretches: readonly { readonly text: string; readonly named: boolean }[]
}

export interface NamedVersion {
  readonly language: string
  /** Places in this version. */
  readonly places: number
  readonly passages: readonly NamedPassage[]
}

/** Where a document names something, one language version after another, the reader's first; each paragraph once, cut at the words. */
export function namedPassages(mentions: readonly NamedAtFragment[], language: string): readonly NamedVersion[] {
  const languages = [...new Set(mentions.map((mention) => mention.language))].sort(
    (a, b) => Number(b === language) - Number(a === language),
  )
  return languages.map((version) => {
    const own = mentions.filter((mention) => mention.language === version)
    const numbers = [...new Set(own.map(({ passage }) => passage?.number ?? null))]
    return {
      language: version,
      places: own.length,
      passages: numbers.map((number) => {
        const here = own.filter(({ passage }) => (passage?.number ?? null) === number)
        const text = here[0]?.passage?.texts.find((one) => one.language === version)
        // Of a title no more than the words is known here.
        if (text === undefined) return { number, stretches: here.map(({ exact }) => ({ text: exact, named: true })) }
        const stretches = markedText(text, here).map((one) => ({ text: one.text, named: one.marks.length > 0 }))
        return { number, stretches }
      }),
    }
  })
}
