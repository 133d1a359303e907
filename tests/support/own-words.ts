/** A paragraph in English that no text with another word has: so that a text with it may be a version of none of those. */
export function ownWords(word: string): string {
  const items = [1, 2, 3, 4, 5, 6]
  return items.map((item) => `The ${word} of the ${word} and the ${word}${item} was on the ${word}.`).join(' ')
}
