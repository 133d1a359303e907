import { SnapshotSuperseded } from '../domain/store-errors.ts'

const MOST_ATTEMPTS = 10

/**
 * What is read of the graph as it is now. Where somebody else, perhaps another process, replaces the graph meanwhile, it is
 * read again; so `read` must change nothing.
 */
export async function onNewest<Snapshot, Result>(
  store: { readonly snapshot: () => Snapshot },
  read: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(store.snapshot())
    } catch (error) {
      if (!(error instanceof SnapshotSuperseded) || attempt === MOST_ATTEMPTS) throw error
    }
  }
}
