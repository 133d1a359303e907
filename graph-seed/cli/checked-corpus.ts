import { join, relative } from 'node:path'
import { checkCorpus } from '../check/check-corpus.ts'
import type { Corpus } from '../read/corpus.ts'
import { faultLine } from '../read/fault.ts'
import { readCorpus } from '../read/read-corpus.ts'

/** Reads and checks a corpus; prints its faults and returns null where it has any. */
export async function checkedCorpus(directory: string): Promise<Corpus | null> {
  const corpus = await readCorpus(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    return null
  })
  if (corpus === null) {
    console.error(`There is no corpus directory ${directory}: name one that exists.`)
    return null
  }
  const faults = checkCorpus(corpus)
  for (const fault of faults) {
    // The file as seen from where the command is run, so that a terminal can open it.
    console.error(faultLine({ ...fault, file: relative(process.cwd(), join(directory, fault.file)) }))
  }
  if (faults.length > 0) console.error(faults.length === 1 ? '1 fault' : `${faults.length} faults`)
  return faults.length > 0 ? null : corpus
}
