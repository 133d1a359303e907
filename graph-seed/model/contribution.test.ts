import { describe, expect, test } from '@jest/globals'
import { contributionSchema } from './contribution.ts'

const provenance = { import: 'i1', rule: 'MANUAL' }
const text = {
  kind: 'EXPRESSION',
  id: 'd:en',
  document: 'd',
  language: 'en',
  title: 'T',
  fidelity: 'AS_PUBLISHED',
} as const
const expression = { ...text, text: 'Words.', sha256: 'a'.repeat(64) }

describe('what an import may add', () => {
  test('is records that each say which import made them', () => {
    const added = contributionSchema.safeParse({ importId: 'i1', nodes: [{ ...expression, provenance }] })
    expect(added.error?.issues).toBeUndefined()
    expect(contributionSchema.safeParse({ importId: 'i1', nodes: [expression] }).success).toBe(false)
  })

  test('is nothing that only registers hold', () => {
    const act = {
      kind: 'TREATY_ACTION',
      id: 'a',
      instrument: 'i',
      state: 's',
      act: 'SIGNATURE',
      date: '2001',
      source: 'x',
    }
    expect(contributionSchema.safeParse({ importId: 'i1', nodes: [act] }).success).toBe(false)
  })
})
