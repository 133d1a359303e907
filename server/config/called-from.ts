import { resolve } from 'node:path'

/** A path on the command line, as seen from where npm was called: npm itself runs every program in the project's folder. */
export function asCalled(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}
