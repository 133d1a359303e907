import { describe, expect, it } from '@jest/globals'
import { createWriters, requireWriter } from './writers.ts'

const writers = createWriters([
  { name: 'ann', token: '0123456789abcdef' },
  { name: 'ben', token: 'fedcba9876543210' },
])

function nameBy(authorization: string | null, known = writers): string {
  return requireWriter({ writers: known, caller: known.callerBy(authorization) })
}

describe('requireWriter', () => {
  it('tells whose token was sent', () => {
    expect(nameBy('Bearer fedcba9876543210')).toBe('ben')
    expect(nameBy('bearer  0123456789abcdef')).toBe('ann')
  })

  it.each([
    [null, 'needs a token'],
    ['', 'needs a token'],
    ['Bearer 0123456789abcdeF', 'not one of this server'],
    ['Bearer 0123456789abcdef more', 'not one of this server'],
    ['Basic YW5uOjAxMjM=', 'not one of this server'],
  ])('refuses %j', (authorization, problem) => {
    expect(() => nameBy(authorization)).toThrow(problem)
  })

  it('says that nothing can be changed where there is no token at all', () => {
    expect(() => nameBy('Bearer 0123456789abcdef', createWriters([]))).toThrow('WRITE_TOKENS')
  })
})
