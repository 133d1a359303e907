import { decodeList, encodeList } from './lists.ts'

/** Pages of the record: one treaty, state, article or roll call, several side by side, or an overview. */
export const RECORD_PAGES = ['treaty', 'state', 'article', 'vote', 'states', 'treaties', 'changes', 'record'] as const
export type RecordPageType = (typeof RECORD_PAGES)[number]

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

export interface RecordPage {
  readonly type: RecordPageType
  /** What it is about: one id, two that are compared, or the instruments looked at; for `record` the name of an overview. */
  readonly ids: readonly string[]
  readonly options: PageOptions
}

/** `changes` without instruments looks at all of them. */
export const ALL = 'all'

export function pageOf(type: RecordPageType, ids: readonly string[], options: PageOptions = {}): RecordPage {
  return { type, ids, options }
}

/** The page with some choices changed; an empty one is taken back. Whatever was chosen, a list begins at its head again. */
export function choose(page: RecordPage, changes: Readonly<Partial<Record<PageOption, string | null>>>): RecordPage {
  const options = Object.fromEntries(
    Object.entries({ ...page.options, after: null, ...changes }).filter(([, value]) => value !== null && value !== ''),
  )
  return { ...page, options }
}

/** Whether both are the same part of the same page, so that going from one to the other is no step to go back from. */
export function samePlace(one: RecordPage, other: RecordPage): boolean {
  return (
    one.type === other.type &&
    one.ids.join() === other.ids.join() &&
    one.options.part === other.options.part &&
    one.options.after === other.options.after
  )
}

export function encodePage(page: RecordPage): readonly (readonly [string, string])[] {
  return [
    [page.type, page.ids.length === 0 ? ALL : encodeList(page.ids)],
    ...PAGE_OPTIONS.flatMap((name) => {
      const value = page.options[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  ]
}

/** Null where the parameters name no page. Of several the first counts. */
export function decodePage(parameters: URLSearchParams): RecordPage | null {
  const type = RECORD_PAGES.find((name) => (parameters.get(name) ?? '') !== '')
  if (type === undefined) return null
  const list = decodeList(parameters.get(type) ?? '')
  const ids = type === 'changes' && list[0] === ALL ? [] : list
  if (ids.length === 0 && type !== 'changes') return null
  const options = Object.fromEntries(
    PAGE_OPTIONS.flatMap((name) => {
      const value = parameters.get(name) ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  )
  return { type, ids, options }
}

/** The page of an entity; null for kinds that have none. */
export function pageForEntity(kind: string, id: string): RecordPage | null {
  switch (kind) {
    case 'INSTRUMENT':
      return pageOf('treaty', [id])
    case 'STATE':
      return pageOf('state', [id])
    case 'PROVISION':
      return pageOf('article', [id])
    case 'ROLL_CALL':
      return pageOf('vote', [id])
    default:
      return null
  }
}
