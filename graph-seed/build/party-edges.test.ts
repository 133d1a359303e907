import { describe, expect, test } from '@jest/globals'
import { withCorpusCopy } from '../check/fixture/broken-copy.ts'
import { edit } from '../check/fixture/faults-after.ts'
import type { RecordEdge } from '../model/edge.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { partyEdges } from './party-edges.ts'

const LAST = 'calm-treaty,borland,WITHDRAWAL_EFFECTIVE,1999,yearbook,,UNCHECKED,\n'
const ACCESSION = 'calm-treaty:borland:accession:1961:yearbook'

/** Whether and how Borland is a party when these rows follow its accession of about 1961, which is unchecked. */
async function borland(...rows: readonly string[]): Promise<RecordEdge | undefined> {
  const written = rows.map((row) => `calm-treaty,borland,${row},\n`).join('')
  return withCorpusCopy([edit('treaty-actions.csv', LAST, written)], async (directory) =>
    partyEdges(await readCorpus(directory)).find((edge) => edge.source === 'borland'),
  )
}

describe('a state is a party', () => {
  test('by an act of consent, which the edge names', async () => {
    expect(await borland()).toMatchObject({
      id: 'borland|PARTY_TO|calm-treaty',
      date: '1961~',
      verification: 'UNCHECKED',
      citations: [{ source: 'yearbook' }],
      treatyActions: [ACCESSION],
    })
  })

  test('not by signature, and not after a withdrawal or a revoked ratification', async () => {
    expect(await borland('WITHDRAWAL_EFFECTIVE,1999,yearbook,,UNCHECKED')).toBeUndefined()
    expect(await borland('RATIFICATION_REVOKED,1999,yearbook,,UNCHECKED')).toBeUndefined()
    expect((await borland('SIGNATURE,1960,register,,CHECKED'))?.treatyActions).toEqual([ACCESSION])
  })

  test('still while a withdrawal is only notified, and again by a later consent', async () => {
    expect(await borland('WITHDRAWAL_NOTIFIED,1999,yearbook,,UNCHECKED')).toBeDefined()
    const again = await borland(
      'WITHDRAWAL_EFFECTIVE,1999,yearbook,,UNCHECKED',
      'ACCESSION,2005-02-01,register,,CHECKED',
    )
    expect(again).toMatchObject({ date: '2005-02-01', verification: 'CHECKED' })
    expect(again?.treatyActions).toEqual(['calm-treaty:borland:accession:2005-02-01:register'])
  })

  test('with what was checked cited, and what was not left to the acts', async () => {
    const edge = await borland('RATIFICATION,1962-03-01,register,,CHECKED')
    expect(edge).toMatchObject({ date: '1962-03-01', verification: 'CHECKED', citations: [{ source: 'register' }] })
    expect(edge?.treatyActions).toHaveLength(2)
  })

  test('without a date where sources equally good disagree', async () => {
    const edge = await borland('ACCESSION,1962,register,,UNCHECKED')
    expect(edge?.citations).toEqual([{ source: 'yearbook' }, { source: 'register' }])
    expect(edge).not.toHaveProperty('date')
  })
})
