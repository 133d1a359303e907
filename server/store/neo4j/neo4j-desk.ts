import { randomUUID } from 'node:crypto'
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
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
import { type Connection, connect, type Neo4jSettings, type Parameters } from './connection.ts'
import {
  type Addition,
  contributionRows,
  type ContributorsColumns,
  entryColumns,
  type ImportColumns,
  importRow,
  importWithJournal,
  type JournalColumns,
  journalRows,
  type SceneColumns,
  sceneRow,
  type SceneRowColumns,
  type StoredColumns,
  withdrawalOf,
  withdrawalRows,
} from './desk-rows.ts'
import * as statements from './desk-statements.ts'
import { isTaken } from './store-fault.ts'

/**
 * People's work on a Neo4j server, under labels that no load of the graph touches. The server need not be there yet, as
 * for the graph. Rejects with StoreMisconfigured on an address that is none.
 */
export async function openNeo4jDesk(settings: Neo4jSettings): Promise<Desk> {
  const connection = connect(settings)
  return Promise.resolve(new Neo4jDesk(connection))
}

/**
 * A driver may run a transaction again that was committed, where it lost the connection before it was told. What is
 * written therefore carries a mark of its own, by which a second run knows the first.
 */
class Neo4jDesk implements Desk {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async addImport({ summary, payload, ...entry }: NewImport): Promise<Added> {
    const { id, sha256, createdAt, by } = entry
    const texts = { summary: JSON.stringify(summary), payload: JSON.stringify(payload) }
    try {
      await this.#connection.write(statements.ADD_IMPORT, { id, sha256, createdAt, by, ...texts })
      return { added: true }
    } catch (error) {
      if (!isTaken(error)) throw error
      const standing = await this.importOfText(sha256)
      if (standing === null) throw error
      return standing.id === id ? { added: true } : { added: false, standing }
    }
  }

  async import(id: string): Promise<StoredImport | null> {
    const row = await this.#withJournal<StoredColumns>(statements.IMPORT, id)
    return row === null ? null : { ...importWithJournal(row), payload: JSON.parse(row.payload) }
  }

  async importWithJournal(id: string): Promise<ImportWithJournal | null> {
    const row = await this.#withJournal<JournalColumns>(statements.IMPORT_WITH_JOURNAL, id)
    return row === null ? null : importWithJournal(row)
  }

  /** A commit is applied while others read. */
  async #withJournal<Row extends JournalColumns>(statement: string, id: string): Promise<Row | null> {
    for (;;) {
      const [row] = await this.#connection.read<Row>(statement, { id })
      if (row === undefined) return null
      if (row.journal.length === row.entries) return row
    }
  }

  async imports({ first, after }: PageRequest<ImportKey>): Promise<Page<ImportRow>> {
    const page = { ...keyOf(after), limit: neo4j.int(first + 1) }
    const [rows, counted] = await Promise.all([
      this.#connection.read<ImportColumns>(statements.IMPORTS, page),
      this.#connection.read<Total>(statements.IMPORT_TOTAL, {}),
    ])
    return pageOf(rows.map(importRow), first, counted)
  }

  async pendingImports(first: number): Promise<readonly ImportRow[]> {
    const rows = await this.#connection.read<ImportColumns>(statements.PENDING, { limit: neo4j.int(first) })
    return rows.map(importRow)
  }

  async withdrawnImports(record: string): Promise<readonly ImportRow[]> {
    return (await this.#connection.read<ImportColumns>(statements.WITHDRAWN, { record })).map(importRow)
  }

  async importOfText(sha256: string): Promise<ImportRow | null> {
    const [row] = await this.#connection.read<ImportColumns>(statements.STANDING, { sha256 })
    return row === undefined ? null : importRow(row)
  }

  async append(importId: string, after: number, entries: readonly NewEntry[]): Promise<boolean> {
    const additions = [{ importId, after, entries }]
    const rows = await this.#connection.write<Appended>(statements.APPEND, additionOf(additions, randomUUID()))
    return movedAmong(additions, rows) === null
  }

  /** A commit is applied while others read, so what was read counts only where the version is still the same after it. */
  async contributors(): Promise<Contributors> {
    for (;;) {
      const [row] = await this.#connection.read<ContributorsColumns>(statements.CONTRIBUTORS, {})
      if (row?.still !== true) continue
      const items = row.items.map(({ withdrawnAt, withdrawnReason, ...item }) => ({
        ...item,
        withdrawn: withdrawalOf({ withdrawnAt, withdrawnReason }),
      }))
      return { version: row.version, items }
    }
  }

  async contributions(importIds: readonly string[]): Promise<readonly unknown[]> {
    const ids = [...new Set(importIds)]
    const rows = await this.#connection.read<{ id: string; contribution: string }>(statements.CONTRIBUTIONS, { ids })
    const found = new Map(rows.map(({ id, contribution }) => [id, contribution]))
    return importIds.map((id): unknown => JSON.parse(found.get(id) ?? 'null'))
  }

  async contribute(changes: readonly ContributionChange[], seen: number): Promise<Contributed> {
    const batch = randomUUID()
    const version = neo4j.int(seen + 1)
    const write = async (transaction: ManagedTransaction): Promise<Contributed> => {
      const [next] = (await transaction.run<Next>(statements.NEXT_VERSION, { seen: neo4j.int(seen), batch })).records
      if (next === undefined) return { written: false, because: 'contributors' }
      if (next.get('isWritten')) return { written: true, version: seen + 1 }
      const { records } = await transaction.run<Appended>(statements.APPEND, additionOf(changes, batch))
      const moved = movedAmong(
        changes,
        records.map((record) => record.toObject()),
      )
      if (moved !== null) throw new JournalMoved(moved)
      const contributed = changes.flatMap(contributionRows)
      if (contributed.length > 0) await transaction.run(statements.CONTRIBUTE, { rows: contributed, version })
      const withdrawn = changes.flatMap(withdrawalRows)
      if (withdrawn.length > 0) await transaction.run(statements.WITHDRAW, { rows: withdrawn, version })
      return { written: true, version: seen + 1 }
    }
    return this.#connection.transaction(write).catch((error: unknown): Contributed => {
      if (error instanceof JournalMoved) return { written: false, because: 'journal', importId: error.importId }
      throw error
    })
  }

  async settle(
    imports: readonly Pick<Contributor, 'importId' | 'changedIn'>[],
    entry: NewEntry,
  ): Promise<readonly string[]> {
    const rows = imports.map(({ importId, changedIn }) => ({ id: importId, changedIn: neo4j.int(changedIn) }))
    const settled = await this.#connection.write<{ id: string }>(statements.SETTLE, {
      rows,
      entry: entryColumns(entry),
      batch: randomUUID(),
    })
    const ids = new Set(settled.map(({ id }) => id))
    return imports.flatMap(({ importId }) => (ids.has(importId) ? [importId] : []))
  }

  async addScene({ id, title, createdAt, by, summary, payload }: StoredScene): Promise<boolean> {
    const batch = randomUUID()
    const texts = { summary: JSON.stringify(summary), payload: JSON.stringify(payload) }
    const values = { id, title, createdAt, by, ...texts, batch }
    try {
      await this.#connection.write(statements.ADD_SCENE, values)
      return true
    } catch (error) {
      if (!isTaken(error)) throw error
      const [standing] = await this.#connection.read<SceneColumns>(statements.SCENE, { id })
      return standing?.batch === batch
    }
  }

  async scene(id: string): Promise<StoredScene | null> {
    const [row] = await this.#connection.read<SceneColumns>(statements.SCENE, { id })
    if (row === undefined) return null
    const { batch: _, payload, ...scene } = row
    return { ...sceneRow(scene), payload: JSON.parse(payload) }
  }

  async scenes({ first, after }: PageRequest<SceneKey>): Promise<Page<SceneRow>> {
    const [rows, counted] = await Promise.all([
      this.#connection.read<SceneRowColumns>(statements.SCENES, { ...keyOf(after), limit: neo4j.int(first + 1) }),
      this.#connection.read<Total>(statements.SCENE_TOTAL, {}),
    ])
    return pageOf(rows.map(sceneRow), first, counted)
  }

  close(): Promise<void> {
    return this.#connection.close()
  }
}

/** Undoes the transaction that it is thrown in, which is all that is wrong. */
class JournalMoved extends Error {
  readonly importId: string
  constructor(importId: string) {
    super('Somebody else was first.')
    this.importId = importId
  }
}

function additionOf(additions: readonly Addition[], batch: string): Parameters {
  return { journals: additions.map(journalRows), batch }
}

/** An import to whose journal somebody else has added, by what APPEND answers; null where there is none. */
function movedAmong(additions: readonly Addition[], [row]: readonly Appended[]): string | null {
  const seen = new Set(row?.seen)
  return additions.find(({ importId }) => !seen.has(importId))?.importId ?? null
}

/** Columns of statements in a transaction: the driver takes no interface for them. */
type Appended = { readonly seen: readonly string[] }
type Next = { readonly isWritten: boolean }
interface Total {
  readonly total: number
}

function keyOf(after: ImportKey | null): { readonly createdAt: string | null; readonly id: string | null } {
  return { createdAt: after?.createdAt ?? null, id: after?.id ?? null }
}

/** A statement is asked for one item more than the page holds, to know whether there is a next one. */
function pageOf<Item>(items: readonly Item[], first: number, counted: readonly Total[]): Page<Item> {
  return { items: items.slice(0, first), totalCount: counted[0]?.total ?? 0, hasNextPage: items.length > first }
}
