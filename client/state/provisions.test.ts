import { expect, test } from '@jest/globals'
import { functionsOf, withFunction } from './provisions.ts'

const provisions = [
  { id: 'art-13', functions: ['withdrawal', 'duration'] },
  { id: 'art-1', functions: ['prohibition'] },
  { id: 'art-6', functions: ['complaint', 'something-new'] },
]

test('articles are counted by what they do, in the usual order, with new words last', () => {
  expect(functionsOf(provisions).map(({ name }) => name)).toEqual([
    'prohibition',
    'complaint',
    'duration',
    'withdrawal',
    'something-new',
  ])
})

test('articles are found by what they do', () => {
  expect(withFunction(provisions, 'complaint').map(({ id }) => id)).toEqual(['art-6'])
  expect(withFunction(provisions, undefined)).toHaveLength(3)
})
