import * as OpenCC from 'opencc-js/t2cn'
import { newStemmer } from 'snowball-stemmers'

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const stemmer = newStemmer('russian')
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
  if (HAN.test(word)) return toSimplified(word)
  const plain = word.replace(INVISIBLE, '').toLowerCase()
  if (CYRILLIC.test(plain)) return russianStem(plain.replaceAll('ё', 'е'))
  return plain.normalize('NFKD').replace(MARKS, '').replaceAll('.', '')
}

/**
 * Snowball's stem without the vowel it leaves to some cases and takes from others (Китай → кита, Китая → кит). Stems of three
 * letters are left as they are: Иран must not become what other words become.
 */
function russianStem(word: string): string {
  const stem = stemmer.stem(word)
  return stem.length > 3 ? stem.replace(/[аеиоуыэюя]$/u, '') : stem
}
