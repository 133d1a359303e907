/** A name with the language that it really is in. */
export interface Named {
  readonly label: string
  readonly labelLanguage: string
}

/** A piece of a sentence; a name that is not in the reader's language has its own. */
export interface Piece {
  readonly text: string
  readonly language: string | null
}

/** As it stands in a sentence: a name that stands in for one in the reader's language says which language it is in. */
export function nameIn(language: string, { label, labelLanguage }: Named): string {
  // Of some names nobody knows the language.
  return [language, 'und'].includes(labelLanguage) ? label : `${label} [${labelLanguage}]`
}

const TAG = / \[([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\]/g

/** A sentence in pieces, so that each of the names in it that says its language can be marked as being in it. */
export function piecesOf(sentence: string, names: () => Iterable<Named>): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const match of sentence.matchAll(TAG)) {
    const before = sentence.slice(done, match.index)
    const language = match[1] ?? ''
    let name = ''
    for (const { label, labelLanguage } of names()) {
      if (labelLanguage === language && label.length > name.length && before.endsWith(label)) name = label
    }
    if (name === '') continue
    pieces.push({ text: before.slice(0, before.length - name.length), language: null }, { text: name, language })
    done = match.index + match[0].length
  }
  return [...pieces, { text: sentence.slice(done), language: null }].filter(({ text }) => text !== '')
}
