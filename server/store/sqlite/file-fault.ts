import { StoreMisconfigured, StoreUnavailable } from '../../domain/store-errors.ts'

const MAY_WRITE = 'Check that DATA_DIR is a folder this user may write to.'
/** What to do about a damaged file of the graph, which can be made again, and of people's work, which cannot. */
const START_ANEW = 'Move it away, or point DATA_DIR elsewhere; the graph is then loaded anew.'
export const RESTORE = 'Put a backup in its place. It holds what people brought in and decided, so do not delete it.'

/** What SQLite's result codes mean for whoever runs the server. A code may carry a suffix, as SQLITE_IOERR_WRITE does. */
const LASTING: readonly (readonly [code: string, problem: string, remedy?: string])[] = [
  ['SQLITE_NOTADB', 'is not a database'],
  ['SQLITE_CORRUPT', 'is damaged'],
  ['SQLITE_CANTOPEN', 'cannot be opened', MAY_WRITE],
  ['SQLITE_READONLY', 'cannot be written', MAY_WRITE],
  ['SQLITE_PERM', 'cannot be written', MAY_WRITE],
  ['SQLITE_FULL', 'has no room to grow', 'Free some space on the disk of DATA_DIR.'],
]
const PASSING: readonly string[] = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_IOERR', 'SQLITE_NOMEM']
/** The engine gives an error without a code, and this text, where it cannot open a file at all. */
const NO_CONNECTION = 'ConnectionFailed'

/** The store error that an error of the engine or of the file system stands for; one that is not foreseen is returned unchanged. */
export function fileFault(error: unknown, file: string, ifDamaged = START_ANEW): unknown {
  const code = codeOf(error)
  const lasting = LASTING.find(([prefix]) => code.startsWith(prefix))
  if (lasting !== undefined) {
    return new StoreMisconfigured(`The file ${file} ${lasting[1]}.`, lasting[2] ?? ifDamaged, { cause: error })
  }
  if (PASSING.some((prefix) => code.startsWith(prefix))) {
    return new StoreUnavailable(`The file ${file} cannot be used at the moment (${code}).`, { cause: error })
  }
  if (/^E(ACCES|EXIST|ISDIR|NOTDIR|PERM|ROFS)$/.test(code)) {
    return new StoreMisconfigured(`The file ${file} cannot be made (${code}).`, MAY_WRITE, { cause: error })
  }
  if (code === '' && textOf(error, 'message').startsWith(NO_CONNECTION)) {
    return new StoreMisconfigured(`The file ${file} cannot be opened.`, MAY_WRITE, { cause: error })
  }
  return error
}

/** Whether another connection is writing just now. */
export function isBusy(error: unknown): boolean {
  return error instanceof StoreUnavailable && codeOf(error.cause).startsWith('SQLITE_BUSY')
}

function codeOf(error: unknown): string {
  return textOf(error, 'code')
}

/** Told by its field alone: errors of native code are no `Error` of a module that runs in a context of its own, as in tests. */
function textOf(error: unknown, field: 'code' | 'message'): string {
  const value = typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[field] : ''
  return typeof value === 'string' ? value : ''
}
