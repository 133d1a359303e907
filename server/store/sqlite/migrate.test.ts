import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { temporaryDirectory } from '../../../tests/support/server.ts'
import { StoreMisconfigured } from '../../domain/store-errors.ts'
import { Database, type Query } from './database.ts'
import { DESK_MIGRATIONS } from './desk-migrations.ts'
import { WITHDRAWN } from './desk-queries.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'

const SCHEMA: Query<{ name: string; sql: string | null }> = {
  sql: 'SELECT name, sql FROM sqlite_schema ORDER BY name',
  row: z.object({ name: z.string(), sql: z.string().nullable() }),
}
const APPLIED: Query<{ version: number }> = {
  sql: 'SELECT version FROM migration ORDER BY version',
  row: z.object({ version: z.int() }),
}
const SECOND = { name: 'one more table', sql: 'CREATE TABLE more (a TEXT); CREATE TABLE still_more (a TEXT)' }

describe('migrations', () => {
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  const opened: Database[] = []
  const file = () => join(folder.path, 'graph.sqlite')
  const open = () => {
    const database = new Database(file(), 1000)
    opened.push(database)
    return database
  }
  const names = (database: Database) => database.all(SCHEMA).map(({ name }) => name)
  beforeEach(async () => {
    folder = await temporaryDirectory()
  })
  afterEach(async () => {
    for (const database of opened.splice(0)) database.close()
    await folder.remove()
  })

  it('makes the tables and indexes of an empty file, and remembers which versions it has', () => {
    const database = open()
    migrate(database, file(), MIGRATIONS)
    expect(database.all(APPLIED)).toEqual(MIGRATIONS.map((_, index) => ({ version: index + 1 })))
    const made = ['edge', 'edge_by_source', 'edge_by_target', 'graph', 'node', 'node_by_kind', 'search_token']
    expect(names(database)).toEqual(expect.arrayContaining(made))
  })

  it('changes nothing in a file that is up to date', () => {
    migrate(open(), file(), MIGRATIONS)
    const database = open()
    database.run("INSERT INTO graph (only, revision) VALUES (1, 'kept')")
    const schema = database.all(SCHEMA)
    migrate(database, file(), MIGRATIONS)
    expect(database.all(SCHEMA)).toEqual(schema)
    const revisions = { sql: 'SELECT revision FROM graph', row: z.object({ revision: z.string() }) }
    expect(database.all(revisions)).toEqual([{ revision: 'kept' }])
  })

  it('brings a file of an older version further', () => {
    const database = open()
    migrate(database, file(), MIGRATIONS)
    migrate(database, file(), [...MIGRATIONS, SECOND])
    expect(names(database)).toEqual(expect.arrayContaining(['more', 'still_more']))
    expect(database.all(APPLIED)).toHaveLength(MIGRATIONS.length + 1)
  })

  it('of what was withdrawn before knows every record, as of what is withdrawn now', () => {
    const database = open()
    migrate(database, file(), DESK_MIGRATIONS.slice(0, 3))
    const contribution = JSON.stringify({ nodes: [{ id: 'letter' }, { id: 'topic' }], edges: [{ id: 'a|CITES|b' }] })
    const add = (id: string, withdrawn: string | null) => {
      database.run(
        `INSERT INTO import (id, sha256, created_at, by, summary, payload, contribution_digest, contribution, withdrawn_at)
         VALUES (:id, :id, '2026', 'ann', '{}', '{}', 'd', :contribution, :withdrawn)`,
        { id, contribution, withdrawn },
      )
    }
    add('gone', '2026-01-01')
    add('standing', null)
    migrate(database, file(), DESK_MIGRATIONS)
    for (const record of ['letter', 'topic', 'a|CITES|b'])
      expect(database.all(WITHDRAWN, { record }).map(({ id }) => id)).toEqual(['gone'])
    expect(database.all(WITHDRAWN, { record: 'another' })).toEqual([])
  })

  it('refuses a file of a newer version and leaves it alone', () => {
    const database = open()
    migrate(database, file(), [...MIGRATIONS, SECOND])
    const schema = database.all(SCHEMA)
    expect(() => {
      migrate(database, file(), MIGRATIONS)
    }).toThrow(StoreMisconfigured)
    expect(database.all(SCHEMA)).toEqual(schema)
  })

  it('refuses a database of another program and leaves it alone', () => {
    const database = open()
    database.execute('CREATE TABLE node (their_own TEXT)')
    expect(() => {
      migrate(database, file(), MIGRATIONS)
    }).toThrow('another program')
    expect(names(database)).toEqual(['node'])
  })

  it('keeps nothing of a migration that fails on the way', () => {
    const database = open()
    migrate(database, file(), MIGRATIONS)
    const schema = database.all(SCHEMA)
    const failing = { name: 'fails', sql: 'CREATE TABLE half (a TEXT); CREATE TABLE node (a TEXT)' }
    expect(() => {
      migrate(database, file(), [...MIGRATIONS, failing])
    }).toThrow('node')
    expect(database.all(SCHEMA)).toEqual(schema)
    expect(database.all(APPLIED)).toHaveLength(MIGRATIONS.length)
  })
})
