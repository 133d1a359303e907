import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const REPRESENTS = 'REPRESENTS,ada-example,arland,minister,2021,,SOURCE,register,p. 2,CHECKED,\n'
const UNSAID = `- id: prop-unsaid
  propositionKind: FACTUAL
  labels: { en: Unsaid, zh-Hant: 未言, ru: Не сказано }
  about: [{ role: OBJECT, entity: calm-fund }]
- id: prop-fund-wanted`

test.each([
  [
    'an entity nobody refers to',
    edit('record-edges.csv', REPRESENTS, ''),
    ['entities/persons.yaml:1  nobody refers to ada-example  → remove it, or add the edge or record that needs it'],
  ],
  [
    'a proposition nobody asserts',
    edit('propositions.yaml', '- id: prop-fund-wanted', UNSAID),
    ['propositions.yaml:10  nobody asserts prop-unsaid  → remove it, or add the assertion that says so'],
  ],
  [
    'a source nobody cites',
    edit('sources.csv', 'register,Reg', 'almanac,Almanac,A press,on paper,,DATASET,,,,,,\nregister,Reg'),
    ['sources.csv:2  nobody cites almanac  → remove it, or cite it where it was used'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})

test('where a record cannot be read, nothing is called missing', async () => {
  const faults = await faultsAfter(edit('documents/closed-report/assertions.yaml', 'OPPOSES', 'GRUMBLES'))
  expect(faults).toEqual([
    'documents/closed-report/assertions.yaml:3  speechAct is "GRUMBLES"  → write one of REAFFIRMS, STRESSES, NOTES, NOTES_WITH_CONCERN, ALLEGES, DENIES, CALLS_FOR, URGES, SUPPORTS, WELCOMES, OPPOSES, PROPOSES, COMMITS_TO, EXPLAINS',
  ])
})
