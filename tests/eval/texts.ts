import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type MarkedText, readMarkedText } from './marked-text.ts'

/**
 * Texts for improving the finder on; texts that were marked before it was improved and not looked at while it was; and texts in the
 * manner of real statements, and of press reports and votes explained, marked and first run when the rules that those before showed to be
 * missing stood.
 */
export const SETS = ['development', 'held-out', 'genres', 'reports'] as const
/** Texts in which claims alone are marked, joined as statements have them: to develop rules on, and first run when the rules stood. */
export const CLAIMS = ['claims', 'claims-unseen'] as const
type TextSet = (typeof SETS)[number] | (typeof CLAIMS)[number]

/** The texts of a set, in order of their names. All are invented. */
export async function markedTexts(set: TextSet): Promise<readonly MarkedText[]> {
  const directory = fileURLToPath(new URL(`texts/${set}/`, import.meta.url))
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map(async (name) => readMarkedText(name, await readFile(`${directory}${name}`, 'utf8'))))
}
