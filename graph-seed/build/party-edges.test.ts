import { describe, expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import type { RecordEdge } from '../model/edge.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { ledgers } from './ledgers.ts'
import { partyEdges } from './party-edges.ts'

const LAST = 'calm-treaty,borland,WITHDRAWAL_EFFECTIVE,1999,yearbook,,UNCHECKED,\n'
const WITHDREW = 'WITHDRAWAL_EFFECTIVE,1999,yearbook,,UNCHECKED'
const ACCESSION = 'calm-treaty:borland:accession:1961:yearbook'
const IN_FORCE = '    - { status: IN_FORCE'
const ENDED_IN_2010 = edit(
  'entities/instruments.yaml',
  IN_FORCE,
  `    - { status: TERMINATED, date: '2010-01-01', citations: [{ source: register }] }\n${IN_FORCE}`,
)

/** Borland's edges when these rows follow its accession of about 1961, which is unchecked. */
async function edgesAfter(
  rows: readonly string[],
  ...edits: readonly ReturnType<typeof edit>[]
): Promise<readonly RecordEdge[]> {
  const written = rows.map((row) => `calm-treaty,borland,${row},\n`).join('')
  return withCorpusCopy([edit('treaty-actions.csv', LAST, written), ...edits], async (directory) => {
    const { nodes } = await readCorpus(directory)
    return partyEdges(ledgers(nodes.map(({ value }) => value))).filter((edge) => edge.source === 'borland')
  })
}

async function borland(...rows: readonly string[]): Promise<RecordEdge | undefined> {
  return (await edgesAfter(rows)).find((edge) => edge.type === 'PARTY_TO')
}

describe('a state is a party', () => {
  test('by an act of consent, which the edge names', async () => {
    expect(await edgesAfter([])).toEqual([
      {
        layer: 'RECORD',
        id: 'borland|PARTY_TO|calm-treaty',
        type: 'PARTY_TO',
        source: 'borland',
        target: 'calm-treaty',
        basis: 'SOURCE',
        date: '1961~',
        verification: 'UNCHECKED',
        citations: [{ source: 'yearbook' }],
        treatyActions: [ACCESSION],
      },
    ])
  })

  test('until it withdraws, which the edge names too', async () => {
    expect(await borland(WITHDREW)).toMatchObject({
      date: '1961~',
      until: '1999',
      treatyActions: [ACCESSION, 'calm-treaty:borland:withdrawal-effective:1999:yearbook'],
    })
    expect(await borland('WITHDRAWAL_NOTIFIED,1999,yearbook,,UNCHECKED')).not.toHaveProperty('until')
  })

  test('again by a later consent', async () => {
    const again = await borland(WITHDREW, 'ACCESSION,2005-02-01,register,,CHECKED')
    expect(again).toMatchObject({ date: '2005-02-01', verification: 'CHECKED' })
    expect(again?.treatyActions).toEqual(['calm-treaty:borland:accession:2005-02-01:register'])
    expect(again).not.toHaveProperty('until')
  })

  test('from the effect of its succession', async () => {
    const succeeded = ['SUCCESSION,1975-05-01,register,,CHECKED', 'ENTRY_INTO_FORCE,1970-01-01,register,,CHECKED']
    expect(await borland(...succeeded)).toMatchObject({ date: '1970-01-01' })
  })

  test('from the first of several deposits in one source', async () => {
    const deposits = ['RATIFICATION,1975-06-01,register,,CHECKED', 'RATIFICATION,1975-03-26,register,,CHECKED']
    expect(await borland(...deposits)).toMatchObject({ date: '1975-03-26' })
  })

  test('by the account that was checked, whose source alone is cited; the other stays among the acts', async () => {
    const edge = await borland('RATIFICATION,1962-03-01,register,,CHECKED')
    expect(edge).toMatchObject({ date: '1962-03-01', verification: 'CHECKED', citations: [{ source: 'register' }] })
    expect(edge?.treatyActions).toEqual([ACCESSION, 'calm-treaty:borland:ratification:1962-03-01:register'])
  })

  test('by the source nearer to the deposit, where neither account was checked', async () => {
    const edge = await borland('ACCESSION,1962,register,,UNCHECKED')
    // The yearbook is of the United Nations, the register of a ministry.
    expect(edge?.date).toBe('1961~')
    expect(edge?.citations).toEqual([{ source: 'yearbook' }, { source: 'register' }])
  })

  test('until the treaty ended, unless it withdrew before', async () => {
    expect(await edgesAfter([], ENDED_IN_2010)).toMatchObject([{ type: 'PARTY_TO', until: '2010-01-01' }])
    expect(await edgesAfter([WITHDREW], ENDED_IN_2010)).toMatchObject([{ type: 'PARTY_TO', until: '1999' }])
  })
})

describe('a state is a signatory', () => {
  const SIGNED = 'SIGNATURE,1960-02-01,register,,CHECKED'
  const withoutAccession = edit('treaty-actions.csv', 'calm-treaty,borland,ACCESSION,1961~,yearbook,,UNCHECKED,\n', '')

  test('by its signature alone, and no longer once it consents', async () => {
    expect(await edgesAfter([SIGNED], withoutAccession)).toMatchObject([
      { id: 'borland|SIGNATORY_TO|calm-treaty', date: '1960-02-01', citations: [{ source: 'register' }] },
    ])
    expect((await edgesAfter([SIGNED])).map(({ type }) => type)).toEqual(['PARTY_TO'])
  })

  test('until the treaty ended', async () => {
    expect(await edgesAfter([SIGNED], withoutAccession, ENDED_IN_2010)).toMatchObject([
      { type: 'SIGNATORY_TO', date: '1960-02-01', until: '2010-01-01' },
    ])
  })

  test('again when it takes its ratification back', async () => {
    expect(await edgesAfter([SIGNED, 'RATIFICATION_REVOKED,1999,yearbook,,UNCHECKED'])).toMatchObject([
      { type: 'SIGNATORY_TO', date: '1960-02-01' },
      { type: 'PARTY_TO', date: '1961~', until: '1999' },
    ])
    expect(await edgesAfter([SIGNED, 'RATIFICATION_REVOKED,1999,yearbook,,UNCHECKED'], ENDED_IN_2010)).toMatchObject([
      { type: 'SIGNATORY_TO', date: '1960-02-01', until: '2010-01-01' },
      { type: 'PARTY_TO', date: '1961~', until: '1999' },
    ])
  })
})

test('a state that only declared something is neither', async () => {
  const nothingElse = edit('treaty-actions.csv', 'ACCESSION,1961~', 'DECLARATION,1961~')
  expect(await edgesAfter([], nothingElse)).toEqual([])
})
