import * as OpenCC from 'opencc-js/t2cn'
import type { EntityNode } from '../../graph-seed/model/node.ts'

/**
 * Search is defined here once and is the same in every store.
 *
 * Text is folded (compatibility forms, case, accents, Traditional to Simplified Chinese) and cut into tokens:
 * a word of letters or digits is a token; a run of Han characters yields every two neighbouring characters, and its
 * last character alone, so that two-character words and parts of names are found. A query token matches
 * every indexed token that begins with it; all query tokens must match.
 *
 * Hits are ordered by tier, then by the length of the shortest name, then by id:
 *   0  a name equals the query      1  a name begins with it
 *   2  all tokens are in the names  3  they are in names and descriptions together
 */
export interface SearchQuery {
  /** The folded query as a whole, to compare with whole names. */
  readonly folded: string
  /** Tokens that must each begin some indexed token; letters and digits only. Never empty. */
  readonly tokens: readonly string[]
}

/** To be raised whenever the same text would be folded or cut otherwise: stores then index every entity anew. */
export const SEARCH_TEXT_VERSION = 1

/** What a store indexes of one entity; every string is already folded. */
export interface SearchDocument {
  /** Whole names and aliases. */
  readonly names: readonly string[]
  /** Length in code points of the shortest name. */
  readonly length: number
  /** Tokens of the names, joined by single spaces. */
  readonly nameTokens: string
  /** Tokens of names and descriptions, joined by single spaces. */
  readonly allTokens: string
}

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const MARKS = /\p{M}+/gu
const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu
const HAN = /^\p{Script=Han}/u

/** The query's tokens, or null when it holds nothing that could be found. */
export function searchQuery(text: string): SearchQuery | null {
  const folded = fold(text)
  const tokens = [...new Set(runs(folded).flatMap(queryTokens))]
  return tokens.length === 0 ? null : { folded, tokens }
}

export function searchDocument(node: EntityNode): SearchDocument {
  const aliases = 'aliases' in node ? node.aliases.map((alias) => alias.text) : []
  const names = [...new Set(foldAll([...Object.values(node.labels), ...aliases]))].sort()
  const descriptions = 'description' in node ? foldAll(Object.values(node.description ?? {})) : []
  const nameTokens = tokenSet(names)
  return {
    names,
    length: Math.min(...names.map((name) => Array.from(name).length)),
    nameTokens: nameTokens.join(' '),
    allTokens: [...new Set([...nameTokens, ...tokenSet(descriptions)])].join(' '),
  }
}

function foldAll(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined).map((text) => fold(text))
}

/** Lower case, compatibility forms, no accents, Simplified characters, single spaces, no punctuation. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase()
  return runs(toSimplified(plain)).join(' ')
}

function runs(text: string): readonly string[] {
  return splitScripts(text.match(RUNS) ?? [])
}

/** `\p{L}` includes Han, so a run such as `bwc公约` is cut where the script changes. */
function splitScripts(found: readonly string[]): readonly string[] {
  return found.flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
}

function tokenSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => runs(text).flatMap(indexTokens)))]
}

function indexTokens(run: string): readonly string[] {
  if (!HAN.test(run)) return [run]
  const characters = Array.from(run)
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

/** A run of Han of two characters or more is found by its pairs; a single character by any pair it begins. */
function queryTokens(run: string): readonly string[] {
  if (!HAN.test(run)) return [run]
  const characters = Array.from(run)
  if (characters.length === 1) return [run]
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''))
}
