import { SettingsFault } from '../config/settings.ts'
import { StoreMisconfigured } from '../domain/store-errors.ts'

/** Something the person who runs the process can put right. */
export class OperatorFault extends Error {
  override readonly name = 'OperatorFault'
  readonly remedy: string
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.remedy = remedy
  }
}

/** What went wrong and what to do about it, for the person who started the process; null where nobody foresaw the error. */
export function explain(error: unknown): string | null {
  if (error instanceof SettingsFault)
    return error.faults.join('\n') + '\nEvery variable is described in docs/configuration.md.'
  if (error instanceof OperatorFault || error instanceof StoreMisconfigured) return `${error.message} ${error.remedy}`
  return null
}

/** Why the port could not be listened on; the error itself where it is none of the known reasons. */
export function listenFault(error: unknown, host: string, port: number): unknown {
  const place = `Port ${String(port)} on ${host}`
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new OperatorFault(
        `${place} is in use by another program.`,
        `Stop that program, or take another port: PORT=${String(port + 1)} npm start`,
      )
    case 'EACCES':
      return new OperatorFault(`${place} may not be used by this user.`, 'Take a port above 1023: PORT=4000 npm start')
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorFault(`${host} is not an address of this machine.`, 'Set HOST to 127.0.0.1 or 0.0.0.0.')
    default:
      return error
  }
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
