import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const CITATIONS = '  citations:\n    - { source: register, locator: p. 1 }\n'

test('an entity that counts as checked, but cites nothing', async () => {
  expect(await faultsAfter(edit('entities/persons.yaml', CITATIONS, ''))).toEqual([
    'entities/persons.yaml:1  ada-example counts as CHECKED, but cites no source  → cite the source it was compared with, or write verification: UNCHECKED',
  ])
  expect(await faultsAfter(edit('states.csv', ',UNCHECKED', ',CHECKED'))).toEqual([
    'states.csv:3  borland counts as CHECKED, but cites no source  → cite the source it was compared with, or write verification: UNCHECKED',
  ])
})

test('unchecked, it may cite nothing', async () => {
  expect(await faultsAfter(edit('entities/persons.yaml', CITATIONS, '  verification: UNCHECKED\n'))).toEqual([])
})
