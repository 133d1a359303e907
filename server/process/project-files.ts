import { access, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { OperatorFault } from './operator-fault.ts'

/** The project's folder, as seen from the built dist/server/process/. */
const ROOT = new URL('../../../', import.meta.url)

export const BUNDLE_FILE = new URL('dist/bundle.json', ROOT)

/** The folder of the built client. Throws OperatorFault where it was not built. */
export async function clientDirectory(): Promise<string> {
  const directory = new URL('dist/client/', ROOT)
  try {
    await access(new URL('index.html', directory))
  } catch (error) {
    throw new OperatorFault('The explorer is not built (dist/client).', 'Build it: npm run build', { cause: error })
  }
  return fileURLToPath(directory)
}

/** The text of the public schema. */
export async function schemaText(): Promise<string> {
  return readFile(new URL('schema.graphql', ROOT), 'utf8')
}
