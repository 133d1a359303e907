import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { complain } from './print.ts'

/** The corpus that a command is about: its first argument, or the project's own. */
export function corpusDirectory(argument: string | undefined): string {
  return argument ?? projectPath('graph-seed/corpus')
}

/** A path of the project, wherever the command is run from. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** What was asked for on the command line; one line and exit 2 where it cannot be understood. */
export function commandLine<Flag extends string>(
  usage: string,
  flags: readonly Flag[],
  most: number,
): { readonly paths: readonly string[]; readonly flags: ReadonlySet<Flag> } {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]))
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (positionals.length > most) throw new Error('too many arguments')
    return { paths: positionals, flags: new Set(flags.filter((flag) => values[flag] === true)) }
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`)
    process.exit(2)
  }
}
