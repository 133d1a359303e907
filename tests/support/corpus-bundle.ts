import { fileURLToPath } from 'node:url'
import { buildBundle } from '../../graph-seed/build/build-bundle.ts'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { readCorpus } from '../../graph-seed/read/read-corpus.ts'

/** The bundle of the corpus as it stands in the working tree. */
export async function corpusBundle(): Promise<Bundle> {
  return buildBundle(await readCorpus(fileURLToPath(new URL('../../graph-seed/corpus', import.meta.url))))
}
