import { expect, test } from '@jest/globals'
import { type Edit, withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import { coverageId } from '../model/index-node.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle } from './build-bundle.ts'

const ROW = 'DISPUTES,closed-report:a.1,joint-note:p2.1,yearbook,p. 9,CHECKED,Names the note.\n'
const LINK = { type: 'DISPUTES', verification: 'CHECKED', citations: [{ source: 'yearbook', locator: 'p. 9' }] }

function linked(rows: string): Edit {
  return edit('assertion-links.csv', 'note\n', `note\n${rows}`)
}

async function nodesAfter(...edits: readonly Edit[]): Promise<readonly GraphNode[]> {
  return withCorpusCopy(edits, async (directory) => buildBundle(await readCorpus(directory)).nodes)
}

function assertion(nodes: readonly GraphNode[], id: string): NodeOf<'ASSERTION'> {
  const found = nodes.find((node) => node.id === id)
  if (found?.kind !== 'ASSERTION') throw new Error(`no assertion ${id}`)
  return found
}

test('a link stands at both its ends, and nowhere else', async () => {
  const nodes = await nodesAfter(linked(ROW))
  const [later, earlier] = [assertion(nodes, 'closed-report:a.1'), assertion(nodes, 'joint-note:p2.1')]
  expect(later.links).toEqual([{ ...LINK, assertion: 'joint-note:p2.1', note: 'Names the note.' }])
  expect(earlier.linkedFrom).toEqual([{ ...LINK, assertion: 'closed-report:a.1', note: 'Names the note.' }])
  expect([later.linkedFrom, earlier.links, assertion(nodes, 'joint-note:p1.1').links]).toEqual([[], [], []])
})

test('rows of one link make one link with all their citations; another type is another link', async () => {
  const second = ROW.replace('yearbook,p. 9,CHECKED,Names the note.', 'register,,CHECKED,')
  const other = ROW.replace('DISPUTES', 'ANSWERS')
  const { links } = assertion(await nodesAfter(linked(ROW + second + other)), 'closed-report:a.1')
  expect(links.map(({ type, citations }) => [type, citations])).toEqual([
    ['DISPUTES', [...LINK.citations, { source: 'register' }]],
    ['ANSWERS', LINK.citations],
  ])
})

test('an assertion with a link that was compared with no source is listed as unchecked', async () => {
  const unsure = await nodesAfter(linked(ROW.replace('CHECKED', 'UNCHECKED')))
  const coverage = unsure
    .filter((node) => node.kind === 'COVERAGE')
    .find(({ id }) => id === coverageId('closed-report'))
  expect(coverage?.unchecked.nodes).toEqual(['closed-report:a.1'])
})
