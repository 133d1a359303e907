import { join, relative } from 'node:path'
import { checkCorpus } from '../check/check-corpus.ts'
import type { Corpus } from '../read/corpus.ts'
import { nullIfAbsent } from '../read/absent.ts'
import { faultLine } from '../read/fault.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { complain } from './print.ts'

/** Reads and checks a corpus; prints its faults and returns null where it has any. */
export async function checkedCorpus(directory: string): Promise<Corpus | null> {
  const corpus = await readCorpus(directory).catch(nullIfAbsent)
  if (corpus === null) {
    complain(`There is no corpus directory ${directory}: name one that exists.`)
    return null
  }
  const faults = checkCorpus(corpus)
  for (const fault of faults) {
    // The file as seen from where the command is run, so that a terminal can open it.
    complain(faultLine({ ...fault, file: relative(process.cwd(), join(directory, fault.file)) }))
  }
  if (faults.length > 0) complain(faults.length === 1 ? '1 fault' : `${faults.length} faults`)
  return faults.length > 0 ? null : corpus
}
