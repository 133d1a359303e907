import { decodeList, encodeList } from './lists.ts'

/**
 * The pages that stand in place of the map, by family. A family loads its code, words and operations of its own when the first of its
 * pages is opened. To add one: a line here, one in client/app/page-families.ts, words in client/i18n/words/<family>, its parts
 * in client/features/<family>, and its questions in client/api/<family>.
 */
export const PAGE_FAMILIES = {
  /** Where one begins: what the address shows when it names nothing. */
  start: ['start'],
  /** The record: one treaty, state, article or roll call, several side by side, or an overview. */
  record: ['treaty', 'state', 'article', 'vote', 'states', 'treaties', 'changes', 'record'],
  /** What is said: everybody's positions on one thing side by side, and who asks whom for what. */
  said: ['positions', 'demands'],
  /** Documents: all of them or those with one entity, one with what is in it, two compared, and any text tried. */
  documents: ['documents', 'document', 'compare', 'try'],
  /** Documents that are brought in: all of them, and the review of one. */
  desk: ['imports', 'import'],
  /** Views that were kept on the server. */
  scenes: ['scenes'],
} as const
export type PageFamily = keyof typeof PAGE_FAMILIES
export type PageType = (typeof PAGE_FAMILIES)[PageFamily][number]

export const PAGE_TYPES: readonly PageType[] = Object.values(PAGE_FAMILIES).flat()

/** What can be chosen on a page, each a parameter of the address; a page uses those that mean something on it. */
export const PAGE_OPTIONS = [
  'part',
  'as',
  'group',
  'status',
  'issue',
  'from',
  'to',
  'with',
  'find',
  'sort',
  'row',
  'after',
] as const
export type PageOption = (typeof PAGE_OPTIONS)[number]
export type PageOptions = Readonly<Partial<Record<PageOption, string>>>

export interface Page {
  readonly type: PageType
  /** What it is about: one id, two that are compared, or the instruments looked at; for `record` the name of an overview. */
  readonly ids: readonly string[]
  readonly options: PageOptions
}

/** It is named by no parameter at all. */
export const START: Page = { type: 'start', ids: [], options: {} }

export function familyOf({ type }: Page): PageFamily {
  const families = Object.keys(PAGE_FAMILIES) as PageFamily[]
  return families.find((family) => (PAGE_FAMILIES[family] as readonly PageType[]).includes(type)) ?? 'record'
}

/** `changes` without instruments looks at all of them, `demands` without speakers at everybody's, `documents` without an entity at all; `compare` then asks for both documents, `imports` and `scenes` are always all. */
export const ALL = 'all'
const MAY_BE_ALL: readonly PageType[] = ['changes', 'demands', 'documents', 'compare', 'imports', 'scenes']

export function pageOf(type: PageType, ids: readonly string[], options: PageOptions = {}): Page {
  return { type, ids, options }
}

/** The page with some choices changed; an empty one is taken back. Whatever was chosen, a list begins at its head again. */
export function choose(page: Page, changes: Readonly<Partial<Record<PageOption, string | null>>>): Page {
  const options = Object.fromEntries(
    Object.entries({ ...page.options, after: null, ...changes }).filter(([, value]) => value !== null && value !== ''),
  )
  return { ...page, options }
}

/** Whether both are the same part of the same page, so that going from one to the other is no step to go back from. */
export function samePlace(one: Page, other: Page): boolean {
  return (
    one.type === other.type &&
    one.ids.join() === other.ids.join() &&
    one.options.part === other.options.part &&
    one.options.after === other.options.after
  )
}

export function encodePage(page: Page): readonly (readonly [string, string])[] {
  if (page.type === 'start') return []
  return [
    [page.type, page.ids.length === 0 ? ALL : encodeList(page.ids)],
    ...PAGE_OPTIONS.flatMap((name) => {
      const value = page.options[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  ]
}

/** Null where the parameters name no page. Of several the first counts. */
export function decodePage(parameters: URLSearchParams): Page | null {
  const type = PAGE_TYPES.find((name) => name !== 'start' && (parameters.get(name) ?? '') !== '')
  if (type === undefined) return null
  const list = decodeList(parameters.get(type) ?? '')
  const mayBeAll = MAY_BE_ALL.includes(type)
  const ids = mayBeAll && list[0] === ALL ? [] : list
  if (ids.length === 0 && !mayBeAll) return null
  const options = Object.fromEntries(
    PAGE_OPTIONS.flatMap((name) => {
      const value = parameters.get(name) ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  )
  return { type, ids, options }
}

/** The page of an entity; null for kinds that have none. */
export function pageForEntity(kind: string, id: string): Page | null {
  switch (kind) {
    case 'INSTRUMENT':
      return pageOf('treaty', [id])
    case 'STATE':
      return pageOf('state', [id])
    case 'PROVISION':
      return pageOf('article', [id])
    case 'ROLL_CALL':
      return pageOf('vote', [id])
    case 'DOCUMENT':
      return pageOf('document', [id])
    default:
      return null
  }
}
