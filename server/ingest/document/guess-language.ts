import * as ToTraditional from 'opencc-js/cn2t'
import * as ToSimplified from 'opencc-js/t2cn'
import type { LabelLanguage } from '../../../graph-seed/model/language.ts'

/** In which of the languages that can be read a text seems to be, and why; null where in none of them. */
export interface LanguageGuess {
  readonly language: LabelLanguage | null
  readonly reason: string
}

/** So much of a text tells its language. */
const SAMPLE = 20_000

type Convert = (text: string) => string
let converters: { readonly toSimplified: Convert; readonly toTraditional: Convert } | null = null
/** Made for the first Chinese text: their dictionaries take over 20 MB. */
function chineseConverters() {
  converters ??= {
    toSimplified: ToSimplified.Converter({ from: 't', to: 'cn' }),
    toTraditional: ToTraditional.Converter({ from: 'cn', to: 't' }),
  }
  return converters
}

const ENGLISH = /\b(the|of|and|to|in|that|is|for|on|with|by|shall|not|be|are|its|their)\b/giu

/** Tells the language by script, and within a script by the letters and words that only one language has. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  const letters = count(/\p{L}/gu)
  if (letters === 0) return { language: null, reason: 'The text has no letters.' }
  // A Han character says about as much as three letters.
  const [script, share] = largest({
    Han: han * 3,
    Cyrillic: cyrillic,
    Latin: latin,
    other: letters - han - cyrillic - latin,
  })
  if (share === 0 || script === 'other') return { language: null, reason: 'Most letters are of another script.' }
  if (script === 'Han')
    return kana > han / 20 ? { language: null, reason: 'It has Japanese letters.' } : chinese(sample)
  if (script === 'Cyrillic') return russian(count(/[ыэъё]/giu), count(/[іїєґўј]/giu))
  const words = count(/\p{Script=Latin}+/gu)
  const share100 = Math.round((100 * count(ENGLISH)) / Math.max(1, words))
  return share100 >= 12 || words < 8
    ? { language: 'en', reason: `${share100} % of its words are the commonest of English.` }
    : { language: null, reason: `Latin letters, but only ${share100} % of its words are the commonest of English.` }
}

function chinese(sample: string): LanguageGuess {
  const { toSimplified, toTraditional } = chineseConverters()
  const han = sample.replace(/[^\p{Script=Han}]/gu, '')
  const onlyTraditional = differing(han, toSimplified(han))
  const onlySimplified = differing(han, toTraditional(han))
  const reason = `${onlyTraditional} characters are only in Traditional script, ${onlySimplified} only in Simplified.`
  return { language: onlyTraditional > onlySimplified ? 'zh-Hant' : 'zh-Hans', reason }
}

function differing(before: string, after: string): number {
  const changed = Array.from(after)
  return Array.from(before).filter((character, index) => character !== changed[index]).length
}

function russian(ofRussian: number, ofOthers: number): LanguageGuess {
  return ofOthers > ofRussian
    ? { language: null, reason: 'It has Cyrillic letters that Russian has not.' }
    : { language: 'ru', reason: 'Most letters are Cyrillic, and none tells of another language.' }
}

function largest(counts: Readonly<Record<string, number>>): [string, number] {
  return Object.entries(counts).reduce((best, entry) => (entry[1] > best[1] ? entry : best))
}
