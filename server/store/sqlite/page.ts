import type { Page } from '../../domain/graph-store.ts'

/** A query is asked for one item more than the page holds, to know whether there is a next one. */
export function pageOf<Item>(items: readonly Item[], first: number, totalCount: number): Page<Item> {
  return { items: items.slice(0, first), totalCount, hasNextPage: items.length > first }
}
