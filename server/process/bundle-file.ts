import { readFile } from 'node:fs/promises'
import { type Bundle, bundleSchema } from '../../graph-seed/model/bundle.ts'
import { codeOf, OperatorFault } from './operator-fault.ts'

/** The graph that was built from the corpus. Throws OperatorFault where there is none, or what is there is no bundle. */
export async function readBundle(file: URL): Promise<Bundle> {
  try {
    return bundleSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT'
    throw new OperatorFault(
      `The graph built from the corpus ${missing ? 'is missing' : 'cannot be read'} (dist/bundle.json).`,
      'Build it: npm run build',
      { cause: error },
    )
  }
}
