import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { fold } from '../../domain/search-text.ts'

/** What, beside its words, may tell that a text is a version of a document. */
export const SIGNS = ['SYMBOL', 'TITLE', 'DATE', 'ISSUERS'] as const
export type Sign = (typeof SIGNS)[number]

/** What is told of a text that is brought in. */
export interface Told {
  readonly versionOf?: string | undefined
  readonly title?: string | undefined
  readonly date?: string | undefined
  readonly symbol?: string | undefined
  readonly issuers?: readonly string[] | undefined
  readonly language?: string | undefined
}

/** What is told of a text and is so of a document too. `titles` are the document's, folded. */
export function signsOf(
  { symbol, date, issuers }: NodeOf<'DOCUMENT'>,
  titles: ReadonlySet<string>,
  told: Told,
): readonly Sign[] {
  const theirs = new Set(issuers)
  const ours = new Set(told.issuers ?? [])
  const agrees: Readonly<Record<Sign, boolean>> = {
    SYMBOL: symbol !== undefined && told.symbol !== undefined && plain(symbol) === plain(told.symbol),
    TITLE: told.title !== undefined && titles.has(fold(told.title)),
    DATE: date === told.date,
    ISSUERS: ours.size > 0 && ours.size === theirs.size && [...ours].every((id) => theirs.has(id)),
  }
  return SIGNS.filter((sign) => agrees[sign])
}

/**
 * Whether signs alone make a version possible: the symbol does; title or date and issuers do where the document has no text in
 * that language whose words would tell, and nothing that was told speaks against it.
 */
export function doSignsSuffice(signs: readonly Sign[], isInLanguage: boolean, told: Told): boolean {
  const has = (sign: Sign): boolean => signs.includes(sign)
  if (has('SYMBOL')) return true
  if (isInLanguage) return false
  const isSameDay = has('DATE') && /^\d{4}-\d\d-\d\d$/u.test(told.date ?? '')
  return (has('TITLE') && (has('DATE') || told.date === undefined)) || (isSameDay && has('ISSUERS'))
}

function plain(symbol: string): string {
  return symbol.replace(/\s+/gu, '').toUpperCase()
}
