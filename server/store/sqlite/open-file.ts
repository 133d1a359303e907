import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreMisconfigured } from '../../domain/store-errors.ts'
import { Database } from './database.ts'
import { DESK_MIGRATIONS } from './desk-migrations.ts'
import { fileFault, isBusy, RESTORE } from './file-fault.ts'
import { DESK_FILE, migrate } from './migrate.ts'
import { type Migration, MIGRATIONS } from './migrations.ts'
import { refreshSearchIndex } from './search-index.ts'

/** How long to wait for another process that is making or changing the file, in milliseconds. */
const OPENING_PATIENCE = 5_000

/**
 * Opens the file for reading, making it and its folder where there is none and bringing its layout and its search
 * index up to date. Throws StoreMisconfigured where it cannot be used.
 */
export function openFile(file: string, migrations: readonly Migration[] = MIGRATIONS): Database {
  return prepared(file, undefined, (database) => {
    migrate(database, file, migrations)
    refreshSearchIndex(database)
  })
}

/** As openFile, of the file of people's work. Once it is open, its statements never wait, since waiting would block the whole process. */
export function openDeskFile(file: string): Database {
  return prepared(file, RESTORE, (database) => {
    migrate(database, file, DESK_MIGRATIONS, DESK_FILE)
    database.execute('PRAGMA busy_timeout = 0; PRAGMA journal_size_limit = 16000000')
  })
}

function prepared(file: string, ifDamaged: string | undefined, prepare: (database: Database) => void): Database {
  makeFolder(file)
  const database = new Database(file, OPENING_PATIENCE, ifDamaged)
  try {
    // Readers go on while another connection writes; what is committed survives a loss of power.
    database.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    prepare(database)
    return database
  } catch (error) {
    database.close()
    if (!isBusy(error)) throw error
    const remedy = 'Close whatever else has it open, then start again.'
    throw new StoreMisconfigured(`The file ${file} is locked by another program.`, remedy, { cause: error })
  }
}

/** A connection that writes, beside the one that reads. It never waits, since waiting would block the reader too. */
export function openForWriting(file: string): Database {
  const database = new Database(file, 0)
  // The indexes of a large graph are written all over: 64 MB of pages (given in kB). The log of what was written is
  // cut back to 16 MB (in bytes) once it is copied into the file.
  database.execute(`
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -64000; PRAGMA journal_size_limit = 16000000`)
  return database
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw fileFault(error, file)
  }
}
