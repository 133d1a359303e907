import type {
  Added,
  Contributed,
  ContributionChange,
  Contributor,
  Contributors,
  Desk,
  ImportKey,
  ImportRow,
  ImportWithJournal,
  NewEntry,
  NewImport,
  SceneKey,
  SceneRow,
  StoredImport,
  StoredScene,
} from '../../domain/desk.ts'
import type { Page, PageRequest } from '../../domain/graph-store.ts'
import { onceBegun } from './begin-writing.ts'
import type { Database } from './database.ts'
import * as queries from './desk-queries.ts'
import { openDeskFile } from './open-file.ts'

/** Writing here takes milliseconds, so whoever waits looks again soon. */
const BETWEEN_ATTEMPTS = 5

/**
 * People's work in a file of its own, which other processes may open too: a load of the graph, which holds the right to
 * write into its file for seconds, holds up nobody's work. Rejects with StoreMisconfigured where the file cannot be used.
 */
export async function openSqliteDesk({ file }: { readonly file: string }): Promise<Desk> {
  return Promise.resolve().then(() => new SqliteDesk(openDeskFile(file)))
}

class SqliteDesk implements Desk {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  addImport({ summary, payload, ...entry }: NewImport): Promise<Added> {
    return this.#write((database) => {
      const [standing] = database.all(queries.STANDING, { sha256: entry.sha256 })
      if (standing !== undefined) return { added: false, standing }
      const { id, sha256, createdAt, by } = entry
      const texts = { summary: JSON.stringify(summary), payload: JSON.stringify(payload) }
      database.run(queries.ADD_IMPORT, { id, sha256, createdAt, by, ...texts })
      return { added: true }
    })
  }

  import(id: string): Promise<StoredImport | null> {
    return this.#read((database) => {
      const [found] = database.all(queries.IMPORT, { id })
      return found === undefined ? null : { ...found, journal: database.all(queries.JOURNAL, { id }) }
    })
  }

  importWithJournal(id: string): Promise<ImportWithJournal | null> {
    return this.#read((database) => {
      const [found] = database.all(queries.IMPORT_ROW, { id })
      return found === undefined ? null : { ...found, journal: database.all(queries.JOURNAL, { id }) }
    })
  }

  imports({ first, after }: PageRequest<ImportKey>): Promise<Page<ImportRow>> {
    return this.#read((database) => {
      const rows = database.all(queries.IMPORTS, { ...keyOf(after), limit: first + 1 })
      return pageOf(rows, first, database.all(queries.IMPORT_TOTAL))
    })
  }

  pendingImports(first: number): Promise<readonly ImportRow[]> {
    return this.#read((database) => database.all(queries.PENDING, { limit: first }))
  }

  withdrawnImports(record: string): Promise<readonly ImportRow[]> {
    return this.#read((database) => database.all(queries.WITHDRAWN, { record }))
  }

  importOfText(sha256: string): Promise<ImportRow | null> {
    return this.#read((database) => database.all(queries.STANDING, { sha256 })[0] ?? null)
  }

  append(importId: string, after: number, entries: readonly NewEntry[]): Promise<boolean> {
    return this.#write((database) => appendTo(database, importId, after, entries))
  }

  contributors(): Promise<Contributors> {
    return this.#read((database) => ({
      version: database.all(queries.VERSION)[0]?.version ?? 0,
      items: database.all(queries.CONTRIBUTORS),
    }))
  }

  contributions(importIds: readonly string[]): Promise<readonly unknown[]> {
    return this.#read((database) => {
      const rows = database.all(queries.CONTRIBUTIONS, { ids: JSON.stringify(importIds) })
      const found = new Map(rows.map(({ id, contribution }) => [id, contribution]))
      return importIds.map((id) => found.get(id) ?? null)
    })
  }

  contribute(changes: readonly ContributionChange[], seen: number): Promise<Contributed> {
    return this.#write((database): Contributed => {
      const [next] = database.all(queries.NEXT_VERSION, { seen })
      if (next === undefined) throw new Unwritten({ written: false, because: 'contributors' })
      for (const { importId: id, after, entries, effect } of changes) {
        if (!appendTo(database, id, after, entries)) {
          throw new Unwritten({ written: false, because: 'journal', importId: id })
        }
        if (effect.type === 'CONTRIBUTE') {
          const contribution = JSON.stringify(effect.contribution)
          database.run(queries.CONTRIBUTE, { id, digest: effect.digest, contribution, ...next })
        } else {
          const { date, reason } = effect.withdrawal
          database.run(queries.WITHDRAW, { id, date, reason, ...next })
          database.run(queries.ADD_WITHDRAWN, { id, records: JSON.stringify(effect.records) })
        }
      }
      return { written: true, ...next }
    }).catch((error: unknown) => {
      if (error instanceof Unwritten) return error.outcome
      throw error
    })
  }

  settle(imports: readonly Pick<Contributor, 'importId' | 'changedIn'>[], entry: NewEntry): Promise<readonly string[]> {
    const rows = JSON.stringify([entry])
    return this.#write((database) =>
      imports.flatMap(({ importId: id, changedIn }) => {
        const [found] = database.all(queries.SETTLE, { id, changedIn })
        if (found === undefined) return []
        database.run(queries.ADD_ENTRIES, { id, after: found.after, rows })
        return [id]
      }),
    )
  }

  addScene({ id, title, createdAt, by, summary, payload }: StoredScene): Promise<boolean> {
    const texts = { summary: JSON.stringify(summary), payload: JSON.stringify(payload) }
    const values = { id, title, createdAt, by, ...texts }
    return this.#write((database) => database.all(queries.ADD_SCENE, values).length > 0)
  }

  scene(id: string): Promise<StoredScene | null> {
    return this.#read((database) => database.all(queries.SCENE, { id })[0] ?? null)
  }

  scenes({ first, after }: PageRequest<SceneKey>): Promise<Page<SceneRow>> {
    return this.#read((database) => {
      const rows = database.all(queries.SCENES, { ...keyOf(after), limit: first + 1 })
      return pageOf(rows, first, database.all(queries.SCENE_TOTAL))
    })
  }

  close(): Promise<void> {
    this.#database.close()
    return Promise.resolve()
  }

  #read<Result>(work: (database: Database) => Result): Promise<Result> {
    return Promise.resolve().then(() => this.#database.transaction('READ', () => work(this.#database)))
  }

  /** The work does not wait for anything, so that nothing comes between the statements of one connection. */
  async #write<Result>(work: (database: Database) => Result): Promise<Result> {
    return onceBegun(this.#database, BETWEEN_ATTEMPTS, () => {
      try {
        const result = work(this.#database)
        this.#database.execute('COMMIT')
        return result
      } catch (error) {
        this.#database.rollBack()
        throw error
      }
    })
  }
}

/** Undoes the transaction that it is thrown in, which is all that is wrong. */
class Unwritten extends Error {
  readonly outcome: Contributed
  constructor(outcome: Contributed) {
    super('Somebody else was first.')
    this.outcome = outcome
  }
}

function appendTo(database: Database, id: string, after: number, entries: readonly NewEntry[]): boolean {
  const advanced = database.all(queries.ADVANCE, { id, after, more: entries.length })
  if (advanced.length === 0) return false
  database.run(queries.ADD_ENTRIES, { id, after, rows: JSON.stringify(entries) })
  return true
}

function keyOf(after: ImportKey | null): { readonly createdAt: string | null; readonly id: string | null } {
  return { createdAt: after?.createdAt ?? null, id: after?.id ?? null }
}

/** A query is asked for one item more than the page holds, to know whether there is a next one. */
function pageOf<Item>(items: readonly Item[], first: number, counted: readonly { total: number }[]): Page<Item> {
  return { items: items.slice(0, first), totalCount: counted[0]?.total ?? 0, hasNextPage: items.length > first }
}
