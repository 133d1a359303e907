import { expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle } from './build-bundle.ts'

test('a profile counts who is named, speaks, is addressed and is spoken of in each document, with text or without', async () => {
  const { nodes } = await withCorpusCopy([], async (directory) => buildBundle(await readCorpus(directory)))
  const profiles = nodes.filter((node) => node.kind === 'PROFILE')
  expect(profiles.map(({ document }) => document)).toEqual(['closed-report', 'joint-note'])
  const [report, note] = profiles.map(({ entries }) =>
    entries.map(({ entity, mentions, speaks, addressed, spokenOf }) => [entity, mentions, speaks, addressed, spokenOf]),
  )
  expect(report).toEqual([
    ['calm-fund', 0, 0, 0, 1],
    ['calm-parties', 0, 1, 0, 0],
  ])
  expect(note).toEqual([
    ['arland', 1, 2, 0, 0],
    ['borland', 3, 1, 1, 0],
    ['calm-fund', 2, 0, 0, 1],
    ['calm-treaty', 3, 0, 0, 1],
    ['calm-treaty:art-1', 0, 0, 0, 1],
  ])
})
