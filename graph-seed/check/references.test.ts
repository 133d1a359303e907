import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const ASSERTIONS = 'documents/joint-note/assertions.yaml'

test.each([
  [
    'an unknown speaker',
    edit(ASSERTIONS, 'speakers: [arland, borland]', 'speakers: [arland, bordland]'),
    ['documents/joint-note/assertions.yaml:3  speakers: unknown id bordland  → correct the id or add the record'],
  ],
  [
    'an unknown addressee',
    edit(ASSERTIONS, 'addressees: [borland]', 'addressees: [bordland]'),
    ['documents/joint-note/assertions.yaml:14  addressees: unknown id bordland  → correct the id or add the record'],
  ],
  [
    'an unknown source in a status log',
    edit('entities/bodies.yaml', 'source: yearbook', 'source: year-book'),
    ['entities/bodies.yaml:15  citations: unknown id year-book  → correct the id or add the record'],
  ],
  [
    'an unknown state of a treaty action',
    edit('treaty-actions.csv', 'calm-treaty,arland', 'calm-treaty,arlandia'),
    ['treaty-actions.csv:2  state: unknown id arlandia  → correct the id or add the record'],
  ],
  [
    'an unknown successor',
    edit('states.csv', '1949,arland', '1949,arlandia'),
    ['states.csv:4  successors: unknown id arlandia  → correct the id or add the record'],
  ],
  [
    'an unknown source of an edge',
    edit('record-edges.csv', 'register,p. 2', 'registry,p. 2'),
    ['record-edges.csv:8  unknown id registry  → correct the id or add the source'],
  ],
  [
    'an unknown end of an edge',
    edit('record-edges.csv', 'HAS_TOPIC,calm-fund', 'HAS_TOPIC,calm-found'),
    ['record-edges.csv:7  HAS_TOPIC: unknown id calm-found  → correct the id or the type'],
  ],
  [
    'an unknown thing that a proposition is about',
    edit('propositions.yaml', 'entity: calm-fund', 'entity: calm-found'),
    ['propositions.yaml:17  about: unknown id calm-found  → correct the id or add it'],
  ],
  [
    'a proposition in place of a speaker',
    edit(ASSERTIONS, 'speakers: [arland, borland]', 'speakers: [arland, prop-calm-holds]'),
    [
      'documents/joint-note/assertions.yaml:3  speakers: prop-calm-holds is of kind PROPOSITION, not STATE or GROUP or ORGANIZATION or BODY or PERSON  → correct the id or add the record',
    ],
  ],
  [
    'an end that is no entity',
    edit('record-edges.csv', 'HAS_TOPIC,calm-fund,calmness', 'HAS_TOPIC,calm-fund,register'),
    [
      'entities/topics.yaml:1  nobody refers to calmness  → remove it, or add the edge or record that needs it',
      'record-edges.csv:7  HAS_TOPIC: register is of kind SOURCE, not TOPIC  → correct the id or the type',
    ],
  ],
  [
    'an end that the type does not join',
    edit('record-edges.csv', 'HAS_TOPIC,calm-fund,calmness', 'HAS_TOPIC,calm-fund,calm-league'),
    [
      'entities/topics.yaml:1  nobody refers to calmness  → remove it, or add the edge or record that needs it',
      'record-edges.csv:7  HAS_TOPIC: calm-league is of kind ORGANIZATION, not TOPIC  → correct the id or the type',
    ],
  ],
  [
    'an edge from a thing to itself',
    edit('record-edges.csv', 'old-arland,arland', 'arland,arland'),
    [
      'record-edges.csv:9  arland is at both ends  → correct one of them',
      'states.csv:4  nobody refers to old-arland  → remove it, or add the edge or record that needs it',
    ],
  ],
  [
    'a party with a date, which the build derives',
    edit('record-edges.csv', 'PROPOSED,borland,calm-fund', 'PARTY_TO,borland,calm-treaty'),
    ['record-edges.csv:6  PARTY_TO with a date is written by hand  → write the acts in treaty-actions.csv'],
  ],
  [
    'a party with an end only',
    edit('record-edges.csv', 'PROPOSED,borland,calm-fund,,2020,', 'PARTY_TO,borland,calm-treaty,,,2020'),
    ['record-edges.csv:6  PARTY_TO with a date is written by hand  → write the acts in treaty-actions.csv'],
  ],
  [
    'a signatory, which the build derives',
    edit('record-edges.csv', 'PROPOSED,borland,calm-fund', 'SIGNATORY_TO,borland,calm-treaty'),
    ['record-edges.csv:6  SIGNATORY_TO is written by hand  → write the acts in treaty-actions.csv'],
  ],
  [
    'a vote, which the build derives',
    edit('record-edges.csv', 'PROPOSED,borland,calm-fund,', 'VOTED,borland,unga-rc-7,no'),
    ['record-edges.csv:6  VOTED is written by hand  → write the votes in votes.csv'],
  ],
  [
    'a protocol to something that is no instrument',
    edit('record-edges.csv', 'PROPOSED,borland,calm-fund,,2020,', 'PROTOCOL_TO,calm-treaty,calm-fund,,,'),
    ['record-edges.csv:6  PROTOCOL_TO: calm-fund is of kind INITIATIVE, not INSTRUMENT  → correct the id or the type'],
  ],
  [
    'a reference to an article that is not there',
    edit('provisions/references/calm-treaty.csv', 'calm-treaty:art-1', 'calm-treaty:art-9'),
    ['provisions/references/calm-treaty.csv:2  CITES: unknown id calm-treaty:art-9  → correct the id or the type'],
  ],
  [
    'an unknown source of an article',
    edit('provisions/calm-treaty.csv', 'register@p. 1', 'registry@p. 1'),
    ['provisions/calm-treaty.csv:2  citations: unknown id registry  → correct the id or add the record'],
  ],
  [
    'an unknown state that votes',
    edit('votes.csv', 'borland,n', 'bordland,n'),
    [
      'roll-calls.csv:2  no: unknown id bordland  → correct the id or add the record',
      'roll-calls.csv:3  abstain: unknown id bordland  → correct the id or add the record',
    ],
  ],
  [
    'an unknown source in the status log of an instrument',
    edit(
      'entities/instruments.yaml',
      "'1961', citations: [{ source: register",
      "'1961', citations: [{ source: registry",
    ),
    ['entities/instruments.yaml:14  citations: unknown id registry  → correct the id or add the record'],
  ],
  [
    'a gap that concerns nothing known',
    edit('gaps.yaml', '[calm-treaty]', '[calm-treaty, calm-treat]'),
    ['gaps.yaml:5  unknown id calm-treat  → correct the id or add the record'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
