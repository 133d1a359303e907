import { describe, expect, test } from '@jest/globals'
import { graphNodeSchema, type GraphNode } from '../model/node.ts'
import { ledgers } from './ledgers.ts'

const NAMES = { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x', ru: 'x' }

const source = (id: string, ...classes: readonly string[]): GraphNode =>
  graphNodeSchema.parse({ kind: 'SOURCE', id, title: id, publisher: 'x', locator: 'x', classes })

const SOURCES = [
  source('registry', 'UN'),
  source('ministry', 'OFFICIAL'),
  source('table', 'DATASET'),
  source('newspaper', 'PRESS_OR_ANALYSIS'),
  source('reprint', 'REPOST', 'UN'),
]

const CALM_TREATY = graphNodeSchema.parse({
  kind: 'INSTRUMENT',
  id: 'calm-treaty',
  labels: NAMES,
  description: { en: 'x' },
  type: 'TREATY',
  statusLog: [
    { status: 'ADOPTED', date: '1959' },
    { status: 'IN_FORCE', date: '1961-02' },
    { status: 'IN_FORCE', date: '1961-03' },
    { status: 'TERMINATED', date: '2010' },
  ],
})

/** Written `act date source`, then what differs from a checked act of Arland on the Calm Treaty. */
function action(line: string, fields: Readonly<Record<string, string>> = {}): GraphNode {
  const [act, date, from] = line.split(' ')
  const id = `x:${line.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  const common = { kind: 'TREATY_ACTION', id, instrument: 'calm-treaty', state: 'arland' }
  return graphNodeSchema.parse({ ...common, act, date, source: from, ...fields })
}

/** Dates and sources of the ledger of the Calm Treaty, the preferred first. */
function shown(...actions: readonly GraphNode[]): readonly string[] {
  const ledger = ledgers([...SOURCES, CALM_TREATY, ...actions]).find(({ id }) => id === 'calm-treaty:ledger')
  return (ledger?.entries ?? []).map((entry) => `${entry.date} ${entry.source}`)
}

describe('of several accounts the ledger puts first', () => {
  test('what was checked', () => {
    expect(
      shown(action('ACCESSION 1970 registry', { verification: 'UNCHECKED' }), action('ACCESSION 1971 newspaper')),
    ).toEqual(['1971 newspaper', '1970 registry'])
  })

  test('the register nearer to the deposit, by the best of its classes', () => {
    expect(
      shown(
        action('ACCESSION 1970 newspaper'),
        action('ACCESSION 1971 table'),
        action('ACCESSION 1972 ministry'),
        action('ACCESSION 1973 registry'),
        action('ACCESSION 1974 reprint'),
        action('ACCESSION 1975 nobody'),
      ),
    ).toEqual(['1973 registry', '1974 reprint', '1972 ministry', '1971 table', '1970 newspaper', '1975 nobody'])
  })

  test('the more recent state of affairs', () => {
    const recent = action('ACCESSION 1971 table', { sourceAsOf: '2020' })
    const old = action('ACCESSION 1970 table', { sourceAsOf: '2019-12', id: 'x:old' })
    expect(shown(action('ACCESSION 1969 table'), old, recent)).toEqual(['1971 table', '1970 table', '1969 table'])
  })

  test('the earlier date, and then always the same', () => {
    const actions = [
      action('ACCESSION 1972 table'),
      action('ACCESSION 1970-06 table'),
      action('RATIFICATION 1970-06 table'),
    ]
    const order = ['1970-06 table', '1970-06 table', '1972 table']
    expect(shown(...actions)).toEqual(order)
    expect(shown(...actions.toReversed())).toEqual(order)
    expect(ledgers([...SOURCES, ...actions])).toEqual(ledgers([...actions.toReversed(), ...SOURCES]))
  })
})

describe('ledgers', () => {
  const OLD = graphNodeSchema.parse({ kind: 'STATE', id: 'old-arland', labels: NAMES, validTo: '1949' })
  const NEW = graphNodeSchema.parse({ kind: 'STATE', id: 'arland', labels: NAMES })
  const ACTIONS = [
    action('SIGNATURE 1948 registry', { state: 'old-arland' }),
    action('ACCESSION 1970 registry', { sourceAsOf: '2020', note: 'x' }),
    action('ACCESSION 1980 registry', { instrument: 'other-treaty' }),
  ]
  const made = ledgers([...SOURCES, CALM_TREATY, OLD, NEW, ...ACTIONS])
  const ledgerOf = (id: string) => made.find((ledger) => ledger.id === `${id}:ledger`)

  test('are one for every instrument and every state with acts, and no other', () => {
    const ids = ['arland:ledger', 'calm-treaty:ledger', 'old-arland:ledger', 'other-treaty:ledger']
    expect(made.map(({ id }) => id).sort()).toEqual(ids)
    expect(made.map((ledger) => graphNodeSchema.parse(ledger))).toEqual(made)
    expect(ledgers(SOURCES)).toEqual([])
  })

  test('hold each act twice: with its instrument and with its state', () => {
    const ids = (of: string): readonly string[] | undefined => ledgerOf(of)?.entries.map(({ id }) => id)
    const [signature, accession, other] = ACTIONS.map(({ id }) => id)
    expect(ids('calm-treaty')?.toSorted()).toEqual([accession, signature])
    expect(ids('other-treaty')).toEqual([other])
    expect(ids('arland')?.toSorted()).toEqual([accession, other])
    expect(ids('old-arland')).toEqual([signature])
    expect(ledgerOf('other-treaty')?.entries[0]).toEqual({
      id: other,
      instrument: 'other-treaty',
      state: 'arland',
      act: 'ACCESSION',
      date: '1980',
      source: 'registry',
      verification: 'CHECKED',
    })
  })

  test('say when the instrument lived, by the first entry of each status, and the states that did not always exist', () => {
    expect(ledgerOf('calm-treaty')?.instruments).toEqual([
      { id: 'calm-treaty', inForce: '1961-02', terminated: '2010' },
    ])
    expect(ledgerOf('calm-treaty')?.states).toEqual([{ id: 'old-arland', to: '1949' }])
    expect(ledgerOf('arland')?.instruments.map(({ id }) => id)).toEqual(['calm-treaty', 'other-treaty'])
    expect(ledgerOf('arland')?.states).toEqual([])
  })
})
