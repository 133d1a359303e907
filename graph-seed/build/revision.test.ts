import { expect, test } from '@jest/globals'
import { bundleOf } from '../../tests/support/bundle-of.ts'
import { revisionAfter, revisionOf } from './revision.ts'

const topic = (id: string, en = id) => ({
  kind: 'TOPIC' as const,
  id,
  labels: { en },
  verification: 'UNCHECKED' as const,
})
const { nodes } = bundleOf([topic('verification'), topic('transparency'), topic('verification-2', 'verification')], [])
const edges: [] = []

test('the same records give the same revision in whatever order, and any other record another', () => {
  const revision = revisionOf({ nodes, edges })
  expect(revision).toMatch(/^[0-9a-f]{64}$/)
  expect(revisionOf({ nodes: nodes.toReversed(), edges })).toBe(revision)
  expect(revisionOf({ nodes: nodes.slice(1), edges })).not.toBe(revision)
  expect(revisionOf({ nodes: [...nodes, ...nodes], edges })).not.toBe(revision)
})

test('a revision is reckoned from the one before and what came and went', () => {
  const [first, ...others] = nodes
  if (first === undefined) throw new Error('unreachable')
  const before = revisionOf({ nodes: others, edges })
  expect(revisionAfter(before, [], [first])).toBe(revisionOf({ nodes, edges }))
  expect(revisionAfter(revisionOf({ nodes, edges }), [first], [])).toBe(before)
  expect(revisionAfter(revisionOf({ nodes, edges }), nodes, [])).toBe('0'.repeat(64))
})
