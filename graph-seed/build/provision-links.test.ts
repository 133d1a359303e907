import { describe, expect, test } from '@jest/globals'
import { type Edit, withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import type { Bundle } from '../model/bundle.ts'
import type { NodeOf } from '../model/node.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle } from './build-bundle.ts'

const REFERENCES = 'provisions/references/calm-treaty.csv'
const CITES = 'CITES,calm-treaty:art-2,calm-treaty:art-1,,,,SOURCE,register,p. 2,CHECKED,\n'

async function bundleAfter(...edits: readonly Edit[]): Promise<Bundle> {
  return withCorpusCopy(edits, async (directory) => buildBundle(await readCorpus(directory)))
}

function article({ nodes }: Bundle, number: number): NodeOf<'PROVISION'> {
  const found = nodes.find((node) => node.id === `calm-treaty:art-${String(number)}`)
  if (found?.kind !== 'PROVISION') throw new Error(`no article ${String(number)}`)
  return found
}

describe('an article', () => {
  test('leads to what it refers to and to what refers to it, by the edges that say so', async () => {
    const bundle = await bundleAfter()
    const edge = 'calm-treaty:art-2|CITES|calm-treaty:art-1'
    expect(article(bundle, 2)).toMatchObject({
      references: [{ edge, type: 'CITES', target: 'calm-treaty:art-1' }],
      referredBy: [],
    })
    expect(article(bundle, 1)).toMatchObject({
      references: [],
      referredBy: [{ edge, type: 'CITES', target: 'calm-treaty:art-2' }],
    })
    expect(bundle.edges.find(({ id }) => id === edge)).toMatchObject({ basis: 'SOURCE' })
  })

  test('counts a reference once, however many sources show it, and tells its kinds apart', async () => {
    const rows = [
      CITES,
      CITES.replace('register,p. 2', 'yearbook,p. 3'),
      CITES.replace('CITES', 'COMPLEMENTS'),
      CITES.replace('CITES', 'MODELLED_ON').replace('calm-treaty:art-1', 'calm-treaty'),
    ]
    const { references } = article(await bundleAfter(edit(REFERENCES, CITES, rows.join(''))), 2)
    expect(references.map(({ type, target }) => `${type} ${target}`)).toEqual([
      'CITES calm-treaty:art-1',
      'COMPLEMENTS calm-treaty:art-1',
      'MODELLED_ON calm-treaty',
    ])
  })

  test('takes no other edge for a reference', async () => {
    const bundle = await bundleAfter()
    expect(bundle.edges.map(({ id }) => id)).toContain('calm-treaty:art-1|PART_OF|calm-treaty')
    expect(article(bundle, 1).references).toEqual([])
  })

  test('is invoked by the assertions of the propositions about it, in order of their place, and by no others', async () => {
    const bundle = await bundleAfter()
    expect(article(bundle, 1).invokedBy).toEqual(['joint-note:p1.1'])
    expect(article(bundle, 2).invokedBy).toEqual([])
    const both = "    - { role: PROVISION, entity: 'calm-treaty:art-1' }\n"
    const fund = edit('propositions.yaml', '    - { role: OBJECT, entity: calm-fund }\n', both)
    expect(article(await bundleAfter(fund), 1).invokedBy).toEqual([
      'closed-report:a.1',
      'joint-note:p1.1',
      'joint-note:p2.1',
    ])
  })
})

test('an instrument lists its articles in the order of its text', async () => {
  const articlesOf = async (...edits: readonly Edit[]): Promise<readonly string[]> => {
    const { nodes } = await bundleAfter(...edits)
    return nodes.flatMap((node) => (node.kind === 'INSTRUMENT' ? node.provisions : []))
  }
  expect(await articlesOf()).toEqual(['calm-treaty:art-1', 'calm-treaty:art-2'])
  const preambleLast = edit('provisions/calm-treaty.csv', 'calm-treaty:art-1,art. I,', 'calm-treaty:zz,preamble,')
  const named = edit('propositions.yaml', "'calm-treaty:art-1'", "'calm-treaty:zz'")
  const cited = edit(REFERENCES, 'calm-treaty:art-1', 'calm-treaty:zz')
  expect(await articlesOf(preambleLast, named, cited)).toEqual(['calm-treaty:zz', 'calm-treaty:art-2'])
})
