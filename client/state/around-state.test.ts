import { expect, test } from '@jest/globals'
import { aroundState } from './around-state.ts'

const node = (id: string, kind: 'STATE' | 'GROUP') => ({ id, kind, label: id.toUpperCase(), labelLanguage: 'en' })
const edge = (source: string, type: 'MEMBER_OF' | 'SUCCEEDED_BY', target: string) => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  date: null,
  until: null,
  verification: 'CHECKED' as const,
  evidence: [],
})

test('what a state belongs to is told apart from what others belong to, and its successors from its predecessors', () => {
  const around = {
    nodes: [
      node('rus', 'STATE'),
      node('suhh', 'STATE'),
      node('p5', 'GROUP'),
      node('csto', 'GROUP'),
      node('x', 'STATE'),
    ],
    edges: [
      edge('rus', 'MEMBER_OF', 'p5'),
      edge('rus', 'MEMBER_OF', 'csto'),
      edge('suhh', 'MEMBER_OF', 'p5'),
      edge('suhh', 'SUCCEEDED_BY', 'rus'),
      edge('rus', 'SUCCEEDED_BY', 'x'),
    ],
  }
  const { groups, predecessors } = aroundState('rus', around)
  expect(groups.map(({ id }) => id)).toEqual(['csto', 'p5'])
  expect(predecessors.map(({ id }) => id)).toEqual(['suhh'])
})
