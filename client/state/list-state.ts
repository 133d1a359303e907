/** What the list shows: everything told in sentences, or the edges or the entities as a table. */
export const LIST_TABLES = ['sentences', 'edges', 'nodes'] as const
export type ListTable = (typeof LIST_TABLES)[number]

export interface ListState {
  readonly table: ListTable
  /** Only rows that hold these words. */
  readonly find: string
  /** The column sorted by, `-` before it for downwards; null for the order of the text. */
  readonly sort: string | null
  /** How many rows come before those shown; null for the rows around what is selected, or the first. */
  readonly after: number | null
}

export const PLAIN_LIST: ListState = { table: 'sentences', find: '', sort: null, after: null }

/** Rows shown at a time. */
export const ROWS_AT_ONCE = 50

/** With other rows or in another order the list begins where the selection is again. */
export function chooseInList(list: ListState, changes: Partial<ListState>): ListState {
  // A column of one table need not be in another.
  const sort = changes.table === undefined || changes.table === list.table ? list.sort : null
  return { ...list, sort, after: null, ...changes }
}

/** Where the rows shown begin; `chosen` is the place of the selected row, -1 where none is. */
export function firstShown({ after }: Pick<ListState, 'after'>, chosen: number, total: number): number {
  const wanted = after ?? Math.max(chosen, 0)
  const last = Math.max(0, total - 1)
  return Math.floor(Math.min(wanted, last) / ROWS_AT_ONCE) * ROWS_AT_ONCE
}

export function encodeListState(list: ListState): readonly (readonly [string, string])[] {
  return [
    ['table', list.table === PLAIN_LIST.table ? '' : list.table],
    ['find', list.find],
    ['sort', list.sort ?? ''],
    ['after', list.after === null ? '' : String(list.after)],
  ]
}

export function decodeListState(parameters: URLSearchParams): ListState {
  const value = (name: string) => parameters.get(name) ?? ''
  return {
    table: LIST_TABLES.find((table) => table === value('table')) ?? PLAIN_LIST.table,
    find: value('find').slice(0, 200),
    sort: /^-?[a-z]{1,20}$/.test(value('sort')) ? value('sort') : null,
    after: /^\d{1,5}$/.test(value('after')) ? Number(value('after')) : null,
  }
}
