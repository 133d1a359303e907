/** By how a name of one word ends: what is taken off, and the endings that its cases have instead. */
const DECLENSIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ия$/u, ['ия', 'ии', 'ию', 'ией', 'иею']],
  [/а$/u, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей']],
  [/я$/u, ['я', 'и', 'е', 'ю', 'ей', 'ею']],
  [/й$/u, ['й', 'я', 'ю', 'ем', 'е', 'и']],
  [/ь$/u, ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью']],
  [/ы$/u, ['ы', '', 'ов', 'ам', 'ами', 'ах']],
  // Конго, Мали, Перу have no cases.
  [/(?<=[оиуеэ])$/u, ['']],
  [/$/u, ['', 'а', 'у', 'ом', 'ем', 'е']],
]

/** Whether a word can be a case of a Russian name of one word, so that Нигерию is Нигерия and not Нигер. */
export function isFormOf(name: string, word: string): boolean {
  const [plainName, plainWord] = [plain(name), plain(word)]
  const declension = DECLENSIONS.find(([ending]) => ending.test(plainName))
  if (declension === undefined) return plainName === plainWord
  const [ending, endings] = declension
  const base = plainName.replace(ending, '')
  return plainWord.startsWith(base) && endings.includes(plainWord.slice(base.length))
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
}
