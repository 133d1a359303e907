import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { namesOf } from './name-forms.ts'
import { type Candidate, ranked, type Span } from './suggestion.ts'
import { gapAfter, type Tokens, tokensOf, wordsBetween } from './tokens.ts'
import { wordKey } from './word-key.ts'

/** The words that the names of each instrument are made of, by what sort of instrument the names say it is. */
export interface Descriptions {
  readonly instruments: readonly Described[]
  /** In the names of how many instruments each word stands. */
  readonly frequency: ReadonlyMap<string, number>
}

interface Described {
  readonly node: NodeOf<'INSTRUMENT'>
  /** By head noun. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

const HEADS = new Set(
  ['Convention', 'Treaty', 'Protocol', 'Agreement', 'Конвенция', 'Договор', 'Протокол', 'Соглашение'].map(wordKey),
)
/** What stands between a head noun and what the instrument is about. */
const ABOUT = new Set('on for prohibiting banning limiting concerning о об по между between'.split(' ').map(wordKey))
const SMALL = new Set(
  'and or of the in on to for from a an their its such и или о об в во на с со за по их из к the'
    .split(' ')
    .map(wordKey),
)
/** So many words a description may have. */
const LONGEST = 40
/** A word says which instrument is meant where so few have it in their names. */
const DISTINCT = 2
const STOP = /[.;:!?“”«»"\n]/u
const APART = /[,(（)）]/u

export function descriptionsOf(instruments: readonly NodeOf<'INSTRUMENT'>[]): Descriptions {
  const described = instruments.map((node) => {
    const words = new Map<string, Set<string>>()
    for (const { text } of namesOf(node)) {
      const keys = tokensOf(text).keys.map(plain)
      const head = keys.find((key) => HEADS.has(key))
      if (head === undefined) continue
      const known = words.get(head) ?? new Set()
      for (const key of keys) if (key !== head && !SMALL.has(key)) known.add(key)
      words.set(head, known)
    }
    return { node, words }
  })
  const frequency = new Map<string, number>()
  for (const { words } of described) {
    const all = new Set([...words.values()].flatMap((one) => [...one]))
    for (const word of all) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return { instruments: described, frequency }
}

/**
 * Instruments that a text calls by what they are about, in other words than the graph: “the Convention on the Prohibition of
 * Biological Weapons”. All words of the description must stand in the names of the instrument, and one of them in few others.
 */
export function describedInstruments(tokens: Tokens, descriptions: Descriptions): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < tokens.keys.length; from += 1) {
    const head = tokens.keys[from] ?? ''
    if (!HEADS.has(head) || !ABOUT.has(tokens.keys[from + 1] ?? '')) continue
    const found = describedFrom(tokens, from, head, descriptions)
    if (found !== null) spans.push(found)
  }
  return spans
}

function describedFrom(
  tokens: Tokens,
  from: number,
  head: string,
  { instruments, frequency }: Descriptions,
): Span | null {
  const content: string[] = []
  let fitting: readonly Described[] = instruments.filter(({ words }) => words.has(head))
  let to = from + 1
  let isOpen = false
  let isApart = false
  // What brackets open may be another name of the same.
  let bracket: { readonly to: number; readonly count: number; readonly fitting: readonly Described[] } | null = null
  for (let at = from + 2; at < Math.min(tokens.keys.length, from + LONGEST); at += 1) {
    const gap = gapAfter(tokens, at - 1)
    const key = plain(tokens.keys[at] ?? '')
    if (STOP.test(gap) || gap.length > 3) break
    isApart ||= APART.test(gap)
    if (/[)）]/u.test(gap)) bracket = null
    if (/[(（]/u.test(gap)) bracket = { to, count: content.length, fitting }
    if (SMALL.has(key)) continue
    const still = fitting.filter(({ words }) => words.get(head)?.has(key))
    if (still.length === 0 && bracket !== null) {
      ;[to, fitting] = [bracket.to, bracket.fitting]
      content.length = bracket.count
      break
    }
    if (still.length === 0) {
      // Behind a comma something else may be spoken of; otherwise the words say more than any instrument is about.
      isOpen = !isApart
      if (isOpen && frequency.has(key)) return null
      break
    }
    fitting = still
    isApart = false
    content.push(key)
    to = at + 1
  }
  if (!content.some((key) => (frequency.get(key) ?? 0) <= DISTINCT)) return null
  // One word alone says enough only where nothing follows that might say more.
  if (content.length < 2 && (isOpen || SMALL.has(tokens.keys[to] ?? ''))) return null
  // The words go on to say what none of several is about.
  if (isOpen && fitting.length > 1) return null
  const words = wordsBetween(tokens, from, to)
  const key = tokens.keys.slice(from, to).join(' ')
  return { from, to, key, candidates: ranked(fitting.map(({ node }) => candidateOf(node, words, fitting.length))) }
}

function candidateOf({ id, kind }: Described['node'], words: string, count: number): Candidate {
  return count === 1
    ? {
        id,
        kind,
        alias: words,
        rule: 'NAME',
        score: 0.85,
        reason: `“${words}” tells in words of its names what it is about.`,
      }
    : { id, kind, alias: words, rule: 'NAME', score: 0.65, reason: `“${words}” may tell of ${count} instruments.` }
}

/** «о запрете» is «о запрещении». */
const BAN = wordKey('запрете')
const PROHIBITION = wordKey('запрещении')

/** Singular and plural are one: “Weapon” and “Weapons”. */
function plain(key: string): string {
  if (key === BAN) return PROHIBITION
  return /^[a-z]{4,}s$/.test(key) && !key.endsWith('ss') ? key.slice(0, -1) : key
}
