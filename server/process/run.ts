import { explain } from './operator-fault.ts'

/** Runs the program; an error ends it with exit code 1 and one clear message on stderr, with the stack only where nobody foresaw the error. */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program()
    process.exit(0)
  } catch (error) {
    process.stderr.write(`\n${explain(error) ?? unforeseen(error)}\n`)
    process.exit(1)
  }
}

function unforeseen(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Something went wrong that this program does not know of:\n${detail}`
}
