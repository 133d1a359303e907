import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { ApplyOptions, ApplySummary, GraphChange, GraphStore, Held } from '../../domain/graph-store.ts'
import { StoreUnavailable } from '../../domain/store-errors.ts'
import { applyBundle, applyChange } from './apply.ts'
import type { Database } from './database.ts'
import { openFile, openForWriting } from './open-file.ts'
import { heldGraph } from './revision.ts'
import { SqliteSnapshot } from './sqlite-snapshot.ts'

/**
 * A store in one file, which other processes may open too. Rejects with StoreMisconfigured where the file cannot be
 * used: no right to write, damaged, another program's, or of a newer version of this one.
 */
export async function openSqliteStore({ file }: { readonly file: string }): Promise<GraphStore> {
  return Promise.resolve().then(() => new SqliteStore(file, openFile(file)))
}

class SqliteStore implements GraphStore {
  readonly #file: string
  readonly #reader: Database
  /** Opened when first needed and kept: the engine lets go of a closed connection only some time later. */
  #writer: Database | null = null
  /** Settles when all that was to be applied so far has been: SQLite has one writer at a time. */
  #applied: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(file: string, reader: Database) {
    this.#file = file
    this.#reader = reader
  }

  snapshot(): SqliteSnapshot {
    return new SqliteSnapshot(this.#reader)
  }

  apply(bundle: Bundle, options: ApplyOptions = {}): Promise<ApplySummary> {
    return this.#write((database) => applyBundle(database, bundle, options))
  }

  change(change: GraphChange): Promise<boolean> {
    return this.#write((database) => applyChange(database, change))
  }

  held(): Promise<Held> {
    return Promise.resolve().then(() => this.#reader.transaction('READ', () => heldGraph(this.#reader)))
  }

  check(): Promise<string | null> {
    return this.snapshot().revision()
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#applied
    this.#writer?.close()
    this.#reader.close()
  }

  /** One after another. */
  #write<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    if (this.#closed) return Promise.reject(new StoreUnavailable('The store is closed.'))
    const written = this.#applied.then(() => work((this.#writer ??= openForWriting(this.#file))))
    this.#applied = written.catch(() => undefined)
    return written
  }
}
