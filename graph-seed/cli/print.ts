/** One line of a command's answer. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** One line of what is wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
