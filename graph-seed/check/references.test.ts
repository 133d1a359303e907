import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from './fixture/faults-after.ts'

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
    'an edge that the build derives',
    edit('record-edges.csv', 'PROPOSED,borland,calm-fund', 'PARTY_TO,borland,calm-treaty'),
    ['record-edges.csv:6  PARTY_TO is written by hand  → write the acts in treaty-actions.csv'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
