import { z } from 'zod'
import { isEntity } from '../../../graph-seed/model/node.ts'
import { SEARCH_TEXT_VERSION, type SearchDocument, searchDocument } from '../../domain/search-text.ts'
import type { Database, Query } from './database.ts'
import { nodeOf } from './stored-record.ts'

const ADD_NAMES = `
  INSERT INTO search_name (name, node) SELECT r.value ->> 'name', r.value ->> 'key' FROM json_each(:rows) r`
const ADD_TOKENS = `
  INSERT INTO search_token (rowid, names, everything)
  SELECT r.value ->> 'key', r.value ->> 'names', r.value ->> 'everything' FROM json_each(:rows) r`
const REMOVE_NAMES = 'DELETE FROM search_name WHERE node IN (SELECT value FROM json_each(:keys))'
const REMOVE_TOKENS = 'DELETE FROM search_token WHERE rowid IN (SELECT value FROM json_each(:keys))'

const INDEXED_VERSION: Query<{ version: number }> = {
  sql: 'SELECT text_version AS version FROM search_index',
  row: z.object({ version: z.int() }),
}
const RECORD_VERSION = 'INSERT OR REPLACE INTO search_index (only, text_version) VALUES (1, :version)'
const SET_LENGTH = 'UPDATE node SET name_length = :length WHERE key = :key'
const NODES_AFTER: Query<{ key: number; data: string }> = {
  sql: 'SELECT key, data FROM node WHERE key > :after ORDER BY key LIMIT 1000',
  row: z.object({ key: z.int(), data: z.string() }),
}

interface Indexed {
  readonly key: number
  readonly document: SearchDocument
}

export function addToIndex(database: Database, entities: readonly Indexed[]): void {
  const names = entities.flatMap(({ key, document }) => document.names.map((name) => ({ key, name })))
  const tokens = entities.map(({ key, document: { nameTokens, allTokens } }) => ({
    key,
    names: nameTokens,
    everything: allTokens,
  }))
  database.run(ADD_NAMES, { rows: JSON.stringify(names) })
  database.run(ADD_TOKENS, { rows: JSON.stringify(tokens) })
}

/** `keys` is a JSON array. A key that was never indexed is passed over. */
export function removeFromIndex(database: Database, keys: string): void {
  database.run(REMOVE_NAMES, { keys })
  database.run(REMOVE_TOKENS, { keys })
}

/** Indexes every entity anew where another version of the search text was used before. */
export function refreshSearchIndex(database: Database): void {
  if (isUpToDate(database)) return
  database.transaction('WRITE', () => {
    // Read again under the lock: another process may have done it meanwhile.
    if (isUpToDate(database)) return
    for (let after = 0, more = true; more;) {
      const nodes = database.all(NODES_AFTER, { after })
      removeFromIndex(database, JSON.stringify(nodes.map(({ key }) => key)))
      const entities = nodes.flatMap(({ key, data }) => {
        const node = nodeOf(data)
        return isEntity(node) ? { key, document: searchDocument(node) } : []
      })
      for (const { key, document } of entities) database.run(SET_LENGTH, { key, length: document.length })
      addToIndex(database, entities)
      after = nodes.at(-1)?.key ?? after
      more = nodes.length > 0
    }
    database.run(RECORD_VERSION, { version: SEARCH_TEXT_VERSION })
  })
}

function isUpToDate(database: Database): boolean {
  return database.all(INDEXED_VERSION)[0]?.version === SEARCH_TEXT_VERSION
}
