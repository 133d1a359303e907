import type { Page, PageRequest } from './graph-store.ts'

/**
 * The port to people's working data, kept beside the graph: documents brought in, what was decided about them, and named
 * views of the explorer. A load of the graph neither reads nor removes any of it.
 *
 * What is kept is opaque here: any JSON value, given back equal. Whatever resolves has been written so that neither a
 * crash nor a loss of power undoes it. Errors: StoreUnavailable and StoreMisconfigured (store-errors.ts), as of the graph.
 * Every adapter passes tests/contract/desk-contract.ts.
 */
export interface Desk {
  /**
   * Keeps an import. Of two that have the same text at most one stands, also where two processes add at once: the
   * second is refused, until the first is withdrawn. `id` must be new.
   */
  addImport(entry: NewImport): Promise<Added>

  /** With its journal, in the order of writing. */
  import(id: string): Promise<StoredImport | null>

  /** The same without its payload, which never changes. */
  importWithJournal(id: string): Promise<ImportWithJournal | null>

  /** Newest first, without their payloads. */
  imports(page: PageRequest<ImportKey>): Promise<Page<ImportRow>>

  /** The latest imports that stand and of which the graph is to hold nothing yet, newest first, without their payloads. */
  pendingImports(first: number): Promise<readonly ImportRow[]>

  /** Imports that were withdrawn with a record of this id, the latest brought in first, 20 at most, without their payloads. */
  withdrawnImports(record: string): Promise<readonly ImportRow[]>

  /** The import that stands with this text, null where none does. */
  importOfText(sha256: string): Promise<ImportRow | null>

  /**
   * Adds to the journal of an import, all or nothing. `after` is the number of entries that the caller has seen: false
   * is answered, and nothing written, where somebody else has added to it since, or where there is no such import.
   */
  append(importId: string, after: number, entries: readonly NewEntry[]): Promise<boolean>

  /** Every import of which the graph is to hold something, or was. */
  contributors(): Promise<Contributors>

  /** What the graph is to hold of some imports, in the order asked for; null where it is to hold nothing. */
  contributions(importIds: readonly string[]): Promise<readonly unknown[]>

  /**
   * Changes what the graph is to hold, together with the entries that say so, all or nothing. `seen` is the version of the
   * contributors that the changes were checked against: nothing is written where they have changed since, or where
   * somebody else has added to one of the journals.
   */
  contribute(changes: readonly ContributionChange[], seen: number): Promise<Contributed>

  /**
   * Notes that the graph holds what imports contributed, or no longer holds what was withdrawn, with the entry that says
   * so in the journal of each. Passes over those of which it was noted already, or that have changed since the version
   * given; answers with the ids of the others.
   */
  settle(imports: readonly Pick<Contributor, 'importId' | 'changedIn'>[], entry: NewEntry): Promise<readonly string[]>

  /** Keeps a view. False, and nothing written, where there is one with this id. */
  addScene(scene: StoredScene): Promise<boolean>

  scene(id: string): Promise<StoredScene | null>

  /** Newest first, without their payloads. */
  scenes(page: PageRequest<SceneKey>): Promise<Page<SceneRow>>

  close(): Promise<void>
}

/** A document as it was brought in, with whatever was found in it. */
export interface NewImport {
  readonly id: string
  /** SHA-256 of the document's text, by which it is known again. */
  readonly sha256: string
  /** An instant, as Date.toISOString() writes it. */
  readonly createdAt: string
  /** Who brought it in. */
  readonly by: string
  /** What a list of imports shows: small. */
  readonly summary: unknown
  /** Some MB at most. */
  readonly payload: unknown
}

export interface ImportRow extends Omit<NewImport, 'payload'> {
  /** How many entries its journal has. */
  readonly entries: number
  /** Digest of what the graph is to hold of it; null where that is nothing yet. */
  readonly contribution: string | null
  readonly withdrawn: Withdrawal | null
}
export interface ImportWithJournal extends ImportRow {
  /** As many as `entries` tells. */
  readonly journal: readonly JournalEntry[]
}
export interface StoredImport extends ImportWithJournal {
  readonly payload: unknown
}

/** When an import was withdrawn (an instant), and why, in somebody's words. */
export interface Withdrawal {
  readonly date: string
  readonly reason: string
}

export type Added = { readonly added: true } | { readonly added: false; readonly standing: ImportRow }

/** Position in a list of imports, newest first; among those of one instant by id. */
export type ImportKey = Pick<NewImport, 'createdAt' | 'id'>

export interface NewEntry {
  readonly at: string
  readonly by: string
  readonly payload: unknown
}
export interface JournalEntry extends NewEntry {
  /** 1 for the first of its import. */
  readonly seq: number
}

/** What the graph is to hold of one import from now on, and the entries that tell why. */
export interface ContributionChange {
  readonly importId: string
  /** As for `append`. */
  readonly after: number
  readonly entries: readonly NewEntry[]
  readonly effect: ContributionEffect
}
export type ContributionEffect =
  | {
      /** It is to hold this, instead of whatever it held of the import before. */
      readonly type: 'CONTRIBUTE'
      readonly digest: string
      readonly contribution: unknown
    }
  | {
      /** It is withdrawn; its text may be brought in again. What it contributed is still told, for what rests on it. */
      readonly type: 'WITHDRAW'
      readonly withdrawal: Withdrawal
      /** Ids of the records that it brought, by which it is told of; none where the graph held nothing of it. */
      readonly records: readonly string[]
    }

export type Contributed =
  | { readonly written: true; readonly version: number }
  /** `journal`: somebody else added to the journal of this import; `contributors`: they are not those that were seen. */
  | { readonly written: false; readonly because: 'contributors' }
  | { readonly written: false; readonly because: 'journal'; readonly importId: string }

export interface Contributors {
  /** Grows with every change. */
  readonly version: number
  /** Ordered by id of the import (by code point). */
  readonly items: readonly Contributor[]
}

export interface Contributor {
  readonly importId: string
  readonly digest: string
  readonly withdrawn: Withdrawal | null
  /** The version in which it came to be as it is. */
  readonly changedIn: number
  /** Whether the graph was seen to hold it so. */
  readonly settled: boolean
}

/** A named view of the explorer. */
export interface StoredScene {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly by: string
  /** What a list of scenes shows beside these: small. */
  readonly summary: unknown
  /** Some MB at most. */
  readonly payload: unknown
}
export type SceneRow = Omit<StoredScene, 'payload'>
export type SceneKey = Pick<StoredScene, 'createdAt' | 'id'>
