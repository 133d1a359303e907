import type { TriedTextQuery } from '../api/__generated__/documents-operations.ts'

export type FoundMention = TriedTextQuery['suggestMentions']['mentions'][number]
export type FoundDraft = TriedTextQuery['suggestAssertions'][number]

/** The most characters that the server reads at once; as a text field counts them. */
export const MOST_CHARACTERS = 100_000

/** Words that stand in a text several times and may mean the same there. */
export interface FoundName {
  readonly key: string
  readonly first: FoundMention
  readonly count: number
}

/** What two places must have in common to be told of together: the words, and what they may mean. */
export function keyOf({ exact, chosen, candidates }: FoundMention): string {
  return [exact, chosen ?? '', ...candidates.map(({ entity }) => entity.id)].join('\n')
}

/** Each name once, in the order in which they first stand in the text. */
export function foundNames(mentions: readonly FoundMention[]): readonly FoundName[] {
  const names = new Map<string, FoundName>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    const known = names.get(key)
    names.set(key, known === undefined ? { key, first: mention, count: 1 } : { ...known, count: known.count + 1 })
  }
  return [...names.values()]
}

export interface TextLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of a text with their places in code points; empty ones are left out. */
export function linesOf(text: string): readonly TextLine[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const from = start
    const length = Array.from(line).length
    start += length + 1
    return line.trim() === '' ? [] : [{ start: from, end: from + length, text: line }]
  })
}

/** What is marked in the text: names by the key they are listed under, and drafts by their place in the list. */
export function marksOf(
  mentions: readonly FoundMention[],
  drafts: readonly FoundDraft[],
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return [
    ...mentions.map((mention) => ({ name: `m${keyOf(mention)}`, start: mention.start, end: mention.end })),
    ...drafts.map(({ start, end }, place) => ({ name: `c${String(place)}`, start, end })),
  ]
}
