import { fileURLToPath } from 'node:url'
import { expect, jest, test } from '@jest/globals'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import { type Edit, withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { checkCorpus } from '../check/check-corpus.ts'
import type { Bundle } from '../model/bundle.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { authoredCorpus } from './authored-corpus.ts'
import { buildBundle } from './build-bundle.ts'

/** The whole corpus is read and built twice. */
jest.setTimeout(60_000)

async function bundleAfter(...edits: readonly Edit[]): Promise<Bundle> {
  return withCorpusCopy(edits, async (directory) => buildBundle(await readCorpus(directory)))
}

test('a bundle gives back a corpus without faults that builds the same bundle: of the project’s own corpus', async () => {
  const bundle = buildBundle(await readCorpus(fileURLToPath(new URL('../corpus', import.meta.url))))
  const corpus = authoredCorpus(bundle)
  expect(checkCorpus(corpus)).toEqual([])
  expect(buildBundle(corpus).revision).toBe(bundle.revision)
})

test('of the invented one, with links and references whose order is not that of ids', async () => {
  const references = 'provisions/references/calm-treaty.csv'
  const bundle = await bundleAfter(
    edit(
      'assertion-links.csv',
      'note\n',
      'note\n' +
        'REPEATS,closed-report:a.1,joint-note:p2.1,yearbook,p. 9,CHECKED,\n' +
        'DISPUTES,closed-report:a.1,joint-note:p2.1,yearbook,p. 9,CHECKED,\n' +
        'ANSWERS,joint-note:p2.1,joint-note:p1.1,yearbook,p. 9,CHECKED,\n',
    ),
    edit(
      references,
      'CITES,',
      'SAME_CONDUCT,calm-treaty:art-2,calm-treaty:art-1,,,,SOURCE,register,p. 2,CHECKED,\nCITES,',
    ),
  )
  expect(buildBundle(authoredCorpus(bundle)).revision).toBe(bundle.revision)
})
