import * as OpenCC from 'opencc-js/t2cn'
import { withoutRadicals } from '../radicals.ts'

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const MARKS = /\p{M}+/gu
const INVISIBLE = /\p{Cf}+/gu
const CYRILLIC = /^\p{Script=Cyrillic}/u
const HAN = /^\p{Script=Han}/u

/** Words return again and again; what is known of them is kept, up to a bound. */
const known = new Map<string, string>()
const MOST_KNOWN = 100_000

/**
 * What words must have in common to count as the same, whatever their case, accents, script or ending: a Han character in
 * Simplified form, a Russian word without its ending, any other word in plain lower case.
 */
export function wordKey(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const key = keyOf(word)
  known.set(word, key)
  return key
}

function keyOf(word: string): string {
  // Character by character, so that a text keeps its length; whole phrases would be converted better, but would lose places.
  if (HAN.test(word)) return toSimplified(withoutRadicals(word))
  const plain = word.replace(INVISIBLE, '').toLowerCase()
  if (CYRILLIC.test(plain)) return russianStem(plain.replaceAll('ё', 'е'))
  return plain.normalize('NFKD').replace(MARKS, '').replaceAll('.', '')
}

/** Endings of Russian nouns and adjectives, the longer first. */
const ENDING =
  /(?:иями|ями|ами|иях|иям|ией|ого|его|ому|ему|ыми|ими|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ым|им|ых|их|ия|ии|ию|ью|[аеиоуыэюяйь])$/u
const SHORTEST_STEM = 3

/**
 * What is left when no ending is left. A stemmer that takes off one ending only, as Snowball's does, gives the cases of a name
 * different stems where the name itself looks as if it had one (Вьетнам, Казахстан); taking off all gives them one. Names that
 * come to share a stem so are told apart by `isFormOf`.
 */
function russianStem(word: string): string {
  for (let stem = word; ;) {
    const ending = ENDING.exec(stem)
    if (ending === null || ending.index < SHORTEST_STEM) return stem
    stem = stem.slice(0, ending.index)
  }
}
