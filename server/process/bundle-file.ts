import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { codeOf, OperatorFault } from './operator-fault.ts'

/** The graph that was built from the corpus: its revision, and the whole when a store needs it. */
export interface BuiltGraph {
  readonly revision: string
  /** Rejects with OperatorFault where the file is not the one that was built. */
  readonly read: () => Promise<Bundle>
}

const stampSchema = z.strictObject({ revision: z.string(), sha256: z.string() })

/**
 * The graph in a file, and the stamp that the build left beside it. The build validates what it writes, so the hash of the
 * bytes is all that is checked here. Throws OperatorFault where there is none.
 */
export async function builtGraph(file: URL): Promise<BuiltGraph> {
  const stamp = stampSchema.safeParse(await parsed(new URL(file.href.replace(/\.json$/, '.stamp.json'))))
  if (!stamp.success) throw unusable('cannot be read', stamp.error)
  const { revision, sha256 } = stamp.data
  return {
    revision,
    read: async () => {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        throw unusable('is missing', error)
      })
      if (hash('sha256', text) !== sha256) throw unusable('cannot be read', 'It is not the file that was built.')
      return JSON.parse(text) as Bundle // the very bytes that the build wrote from a validated bundle
    },
  }
}

async function parsed(file: URL): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw unusable(codeOf(error) === 'ENOENT' ? 'is missing' : 'cannot be read', error)
  }
}

function unusable(problem: string, cause: unknown): OperatorFault {
  return new OperatorFault(
    `The graph built from the corpus ${problem} (dist/bundle.json).`,
    'Build it: npm run build',
    {
      cause,
    },
  )
}
