import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildBundle, bundleText } from '../../graph-seed/build/build-bundle.ts'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { isIndex } from '../../graph-seed/model/node.ts'
import { readCorpus } from '../../graph-seed/read/read-corpus.ts'
import { bundleOf } from './bundle-of.ts'
import { kept } from './kept.ts'
import { withCorpusCopy } from './small-corpus/broken-copy.ts'

const CORPUS = fileURLToPath(new URL('../../graph-seed/corpus', import.meta.url))

/** The bundle of the corpus as it stands in the working tree. */
export async function corpusBundle(): Promise<Bundle> {
  const file = await kept('corpus-bundle', ['graph-seed', 'package-lock.json'], async (path) => {
    await writeFile(path, bundleText(buildBundle(await readCorpus(CORPUS))))
  })
  return JSON.parse(await readFile(file, 'utf8')) as Bundle // as it was written above
}

/** The bundle of the invented corpus (tests/support/small-corpus), which takes no time to build. */
export function inventedBundle(): Promise<Bundle> {
  return withCorpusCopy([], async (corpus) => buildBundle(await readCorpus(corpus)))
}

/**
 * The part of the corpus around the statement: without roll calls, and with the treaty actions of the Biological Weapons
 * Convention alone. For tests that compare a store with the slow reference, node by node.
 */
export async function statementBundle(): Promise<Bundle> {
  const { nodes, edges } = await corpusBundle()
  const kept = nodes.filter(
    (node) =>
      node.kind !== 'ROLL_CALL' &&
      (!isIndex(node) || node.kind === 'PROFILE') &&
      (node.kind !== 'TREATY_ACTION' || node.instrument === 'bwc'),
  )
  const ids = new Set(kept.map(({ id }) => id))
  return bundleOf(
    kept,
    edges.filter(
      (edge) =>
        ids.has(edge.source) &&
        ids.has(edge.target) &&
        (edge.layer === 'CLAIM' || edge.treatyActions.every((id) => ids.has(id))),
    ),
  )
}
