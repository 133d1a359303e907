import { expect, test } from '@jest/globals'
import { type Edit, withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import { COVERAGE_ID, coverageId } from '../model/index-node.ts'
import type { NodeOf } from '../model/node.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle } from './build-bundle.ts'

/**
 * The coverage of the invented corpus after some edits, of what belongs to no document or of one document, and how many records
 * rest on each source.
 */
async function coverageAfter(
  edits: readonly Edit[] = [],
  id = COVERAGE_ID,
): Promise<{ readonly coverage: NodeOf<'COVERAGE'>; readonly records: Readonly<Record<string, number>> }> {
  const { nodes } = await withCorpusCopy(edits, async (directory) => buildBundle(await readCorpus(directory)))
  const coverage = nodes.filter((node) => node.kind === 'COVERAGE').find((node) => node.id === id)
  if (coverage === undefined) throw new Error('the bundle has no coverage')
  const records = nodes.flatMap((node) => (node.kind === 'SOURCE' ? [[node.id, node.records] as const] : []))
  return { coverage, records: Object.fromEntries(records) }
}

test('names every gap', async () => {
  const { coverage } = await coverageAfter()
  expect(coverage.gaps).toEqual([
    {
      id: 'gap-signatures',
      text: { en: 'Who signed the Calm Treaty is not known.', 'zh-Hant': '平靜條約的簽署國不詳。' },
      concerns: ['calm-treaty'],
    },
  ])
})

test('lists everything that was compared with no source, also what the build derives from it', async () => {
  const { coverage } = await coverageAfter()
  expect(coverage.unchecked).toEqual({
    nodes: [
      'borland',
      'calm-treaty:borland:accession:1961:yearbook',
      'calm-treaty:borland:withdrawal-effective:1999:yearbook',
    ],
    edges: ['borland|PARTY_TO|calm-treaty', 'borland|PROPOSED|calm-fund'],
  })
  const unsure = edit('roll-calls.csv', '2021-12-06,yearbook,CHECKED', '2021-12-06,yearbook,UNCHECKED')
  expect((await coverageAfter([unsure])).coverage.unchecked.nodes).toContain('unga-rc-7')
})

test('lists what belongs to a document in a record of that document', async () => {
  const unsure = edit('documents/closed-report/document.yaml', 'date: 2022', 'date: 2022\nverification: UNCHECKED')
  const { coverage } = await coverageAfter([unsure], coverageId('closed-report'))
  const unchecked = { nodes: ['closed-report'], edges: ['calm-league|ISSUED|closed-report'] }
  expect(coverage).toMatchObject({ gaps: [], unchecked })
  expect((await coverageAfter([unsure])).coverage).toEqual((await coverageAfter()).coverage)
})

test('lists an entry of a status log that was compared with none, by its instrument', async () => {
  const file = 'entities/instruments.yaml'
  const unsure = edit(file, "IN_FORCE, date: '1961'", "IN_FORCE, verification: UNCHECKED, date: '1961'")
  expect((await coverageAfter([unsure])).coverage.unchecked.nodes).toContain('calm-treaty')
})

test('counts the records on a source as their authors wrote them: nodes once each, edges by row', async () => {
  // Of the yearbook: two acts, two roll calls, a status of the committee, two edges, a report and its assertion.
  expect((await coverageAfter()).records).toEqual({ register: 20, yearbook: 9 })
  const again = edit('record-edges.csv', 'SOURCE,yearbook,p. 3', 'SOURCE,register,p. 3')
  expect((await coverageAfter([again])).records).toEqual({ register: 21, yearbook: 8 })
})
