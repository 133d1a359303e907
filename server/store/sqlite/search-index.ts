import { z } from 'zod'
import { type EntityNode, isEntity } from '../../../graph-seed/model/node.ts'
import { SEARCH_TEXT_VERSION, searchDocument } from '../../domain/search-text.ts'
import type { Database, Query } from './database.ts'
import { nodeOf } from './stored-record.ts'

const SET_LENGTH = 'UPDATE node SET name_length = :length WHERE key = :key'
const ADD_NAME = 'INSERT INTO search_name (name, node) VALUES (:name, :key)'
const ADD_TOKENS = 'INSERT INTO search_token (rowid, names, everything) VALUES (:key, :names, :everything)'
const REMOVE_NAMES = 'DELETE FROM search_name WHERE node = :key'
const REMOVE_TOKENS = 'DELETE FROM search_token WHERE rowid = :key'

const INDEXED_VERSION: Query<{ version: number }> = {
  sql: 'SELECT text_version AS version FROM search_index',
  row: z.object({ version: z.int() }),
}
const RECORD_VERSION = 'INSERT OR REPLACE INTO search_index (only, text_version) VALUES (1, :version)'
const NODES_AFTER: Query<{ key: number; data: string }> = {
  sql: 'SELECT key, data FROM node WHERE key > :after ORDER BY key LIMIT 1000',
  row: z.object({ key: z.int(), data: z.string() }),
}

export function addToIndex(database: Database, key: number, entity: EntityNode): void {
  const { names, length, nameTokens, allTokens } = searchDocument(entity)
  database.run(SET_LENGTH, { key, length })
  for (const name of names) database.run(ADD_NAME, { key, name })
  database.run(ADD_TOKENS, { key, names: nameTokens, everything: allTokens })
}

export function removeFromIndex(database: Database, key: number): void {
  database.run(REMOVE_NAMES, { key })
  database.run(REMOVE_TOKENS, { key })
}

/** Indexes every entity anew where another version of the search text was used before. */
export function refreshSearchIndex(database: Database): void {
  if (isUpToDate(database)) return
  database.transaction('WRITE', () => {
    // Read again under the lock: another process may have done it meanwhile.
    if (isUpToDate(database)) return
    let after = 0
    for (let nodes = database.all(NODES_AFTER, { after }); nodes.length > 0;) {
      for (const { key, data } of nodes) {
        removeFromIndex(database, key)
        const node = nodeOf(data)
        if (isEntity(node)) addToIndex(database, key, node)
        after = key
      }
      nodes = database.all(NODES_AFTER, { after })
    }
    database.run(RECORD_VERSION, { version: SEARCH_TEXT_VERSION })
  })
}

function isUpToDate(database: Database): boolean {
  return database.all(INDEXED_VERSION)[0]?.version === SEARCH_TEXT_VERSION
}
