interface Connection<Item> {
  readonly edges: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** All items of a connection, page after page; for a file, where a part would not do. */
export async function everyPage<Item>(
  ask: (after: string | null) => Promise<Connection<Item> | undefined>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  for (let after: string | null = null; ;) {
    const connection: Connection<Item> | undefined = await ask(after)
    items.push(...(connection?.edges ?? []))
    const next: string | null = connection?.pageInfo.endCursor ?? null
    if (connection?.pageInfo.hasNextPage !== true || next === null) return items
    after = next
  }
}
