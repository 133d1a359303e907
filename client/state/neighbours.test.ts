import { expect, test } from '@jest/globals'
import { chosenTypes, countByKind, countByType } from './neighbours.ts'

const counts = [
  { kind: 'STATE', edgeType: 'PARTY_TO', count: 185 },
  { kind: 'STATE', edgeType: 'DEPOSITARY_OF', count: 3 },
  { kind: 'EVENT', edgeType: 'HELD_UNDER', count: 12 },
] as const

test('neighbours are counted by kind, and by type of edge within the kinds chosen', () => {
  expect(countByKind(counts)).toEqual([
    { kind: 'STATE', count: 188 },
    { kind: 'EVENT', count: 12 },
  ])
  expect(countByType(counts, ['STATE'])).toEqual([
    { type: 'PARTY_TO', count: 185 },
    { type: 'DEPOSITARY_OF', count: 3 },
  ])
})

test('types are named only where some are unwanted', () => {
  const types = countByType(counts, ['STATE'])
  expect(chosenTypes(types, [])).toEqual({})
  expect(chosenTypes(types, ['PARTY_TO'])).toEqual({ types: ['DEPOSITARY_OF'] })
})
