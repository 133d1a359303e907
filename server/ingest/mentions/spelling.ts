import { localize } from '../../../graph-seed/model/language.ts'
import type { Entry } from './gazetteer.ts'
import { type Generic, INSTRUMENT_KINDS } from './generic-terms.ts'
import { isBareTreaty } from './bare-treaties.ts'
import { speaksOfGovernment } from './capitals.ts'
import { isFormOf } from './russian-forms.ts'
import type { Rule } from './suggestion.ts'
import { gapAfter, type Tokens, wordsBetween } from './tokens.ts'

/** How a text's words agree with a name that has the same keys. */
interface Spelling {
  readonly rule: Rule
  readonly score: number
  readonly reason: string
}

const INVISIBLE = /\p{Cf}+/gu
const BREAK = /[.!?;:,、，。！？；：]|\n\s*\n/u
const HAN = /\p{Script=Han}/u
const CYRILLIC = /^\p{Script=Cyrillic}/u

/** English words that an abbreviation in capitals becomes in a line of capitals. */
const WORDS_IN_CAPITALS = new Set(['us', 'it', 'who', 'start', 'nam', 'att', 'un'])

/** Whether words from one token to another may be the name, and how surely; null where their writing says that they are not. */
export function spellingOf(text: Tokens, from: number, to: number, entry: Entry): Spelling | null {
  const { name, entity } = entry
  if (isBroken(text, from, name)) return null
  if (entry.isCapital && !speaksOfGovernment(text, from, to)) return null
  const words = rawWords(text, from, to)
  const names = entry.words
  const abbreviations = names.filter(isAbbreviation)
  // BWC/CONF.IX is the symbol of a document.
  if (names.length === 1 && abbreviations.length === 1 && /^\/\p{Lu}/u.test(following(text, to))) return null
  // «Россия-1» is a channel.
  if (entity.kind === 'STATE' && /^-\d/.test(following(text, to))) return null
  // Chinese has neither capitals nor endings.
  if (entry.isHan) return fullName(words, names, entry)
  if (names.some((one, index) => isAbbreviation(one) && plain(words[index]) !== plain(one))) return null
  const needsCapital = names.length === 1 && (entity.kind !== 'TOPIC' || entry.isSurname)
  if (needsCapital && isLower(words[0])) return null
  if (isOtherRussianName(names, words, abbreviations.length, entry)) return null
  if (names.length === 1 && abbreviations.length === 1) {
    if (WORDS_IN_CAPITALS.has(text.keys[from] ?? '') && standsInCapitals(text, from)) {
      return { rule: 'ABBREVIATION', score: 0.4, reason: 'In a line of capitals it may be an ordinary word.' }
    }
    return { rule: 'ABBREVIATION', score: 0.92, reason: `Abbreviation “${name.text}”, in capitals.` }
  }
  return fullName(words, names, entry)
}

/** What keeps a mention of a common noun from being a general word: it is written as a name, or in the brackets of titles. */
export function isWrittenAsName(text: Tokens, from: number, to: number, term: Tokens, generic: Generic): boolean {
  if (isBroken(text, from, term) || isUnjoined(text, from, term)) return false
  if (INSTRUMENT_KINDS.has(generic) && isAnotherName(text, to)) return false
  if (HAN.test(term.text) && INSTRUMENT_KINDS.has(generic)) {
    const [before, after] = [text.text.charAt((text.starts[from] ?? 0) - 1), text.text.charAt(text.ends[to - 1] ?? 0)]
    return (before === '《' && after === '》') || before === '本' || isBareTreaty(text, from, to)
  }
  const words = rawWords(text, from, to)
  return rawWords(term, 0, term.keys.length).every((word, index) => isLower(word) || !isLower(words[index]))
}

function fullName(words: readonly string[], names: readonly string[], entry: Entry): Spelling {
  const { name, isLabel, isSurname, isCapital, entity } = entry
  if (isSurname) return { rule: 'SURNAME', score: 0.75, reason: `Surname of ${localize(entity.labels, 'en').text}.` }
  if (isCapital)
    return {
      rule: 'NAME',
      score: 0.75,
      reason: `A capital for the government of ${localize(entity.labels, 'en').text}.`,
    }
  const base = isLabel ? 1 : 0.95
  const lowered = names.filter((one, index) => !isLower(one) && isLower(words[index])).length
  // A language may write the first word of a name with a small letter; more is another way of writing.
  const score = lowered > 1 && entry.entity.kind !== 'TOPIC' ? base - 0.15 : base
  const what = isLabel ? 'Name' : 'Alias'
  const differs = words.filter((word, index) => plain(word).toLowerCase() !== plain(names[index]).toLowerCase())
  if (differs.length === 0) return { rule: 'NAME', score, reason: `${what} “${name.text}”.` }
  return HAN.test(name.text)
    ? { rule: 'SCRIPT_VARIANT', score, reason: `${what} “${name.text}” in the other script.` }
    : {
        rule: 'INFLECTED',
        score: score - 0.05,
        reason: `${what} “${name.text}”, in another form: ${differs.join(' ')}.`,
      }
}

/** A state's name of one Russian word must stand in one of its own cases: only the stem may be another word's. */
function isOtherRussianName(
  [name = '', ...more]: readonly string[],
  [word = '']: readonly string[],
  abbreviations: number,
  { entity, isSurname }: Entry,
): boolean {
  if (more.length > 0 || abbreviations > 0 || isSurname || entity.kind !== 'STATE') return false
  return CYRILLIC.test(name) && !isFormOf(plain(name), plain(word))
}

/** Whether the text ends a clause where the name does not. */
function isBroken(text: Tokens, from: number, name: Tokens): boolean {
  for (let index = 0; index + 1 < name.keys.length; index += 1) {
    if (BREAK.test(gapAfter(text, from + index)) && !BREAK.test(gapAfter(name, index))) return true
  }
  // A bracket that closes what was opened before it: （下称《公约》）缔约国.
  return /^[^（(]*[)）]./u.test(wordsBetween(text, from, from + name.keys.length))
}

/** Whether Russian writes two words apart where the term joins them by a hyphen: главы государства участникам. */
function isUnjoined(text: Tokens, from: number, term: Tokens): boolean {
  return term.keys.some(
    (key, index) =>
      CYRILLIC.test(key) && gapAfter(term, index).includes('-') && !/[-‐-―]/u.test(gapAfter(text, from + index)),
  )
}

function following({ text, ends }: Tokens, to: number): string {
  const end = ends[to - 1] ?? 0
  return text.slice(end, end + 2)
}

/** What makes of a common noun the beginning of a name: “the Treaty on Open Skies”, «Договора о мерах …». */
const NAME_GOES_ON =
  /^\s(?:(?:on|banning|prohibiting|limiting|between)\s(?:the\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\p{Lu}|(?:о|об|между)\s\p{L})/u

function isAnotherName({ text, ends }: Tokens, to: number): boolean {
  const end = ends[to - 1] ?? 0
  return NAME_GOES_ON.test(text.slice(end, end + 30))
}

function standsInCapitals(text: Tokens, at: number): boolean {
  const neighbours = [at - 1, at + 1]
    .filter((index) => index >= 0 && index < text.keys.length)
    .filter((index) => !/[.!?\n]/.test(gapAfter(text, Math.min(index, at))))
    .map((index) => wordsBetween(text, index, index + 1))
  return neighbours.length > 0 && neighbours.every((word) => /\p{L}{2}/u.test(word) && word === word.toUpperCase())
}

function rawWords(tokens: Tokens, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => wordsBetween(tokens, from + index, from + index + 1))
}

/** Two capitals or more and no small letter. */
function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)
}

function isLower(word: string | undefined): boolean {
  return /^\p{Ll}/u.test(word ?? '')
}

function plain(word: string | undefined): string {
  return (word ?? '').replace(INVISIBLE, '').replaceAll('.', '').normalize('NFC')
}
