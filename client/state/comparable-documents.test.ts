import { expect, test } from '@jest/globals'
import { comparableDocuments } from './comparable-documents.ts'

const asserted = (id: string, date = '2022') => ({ document: { id, date, label: id, labelLanguage: 'en' as const } })
const assertion = (proposition: string, others: readonly string[], linked: readonly string[] = []) => ({
  proposition: { id: proposition, assertions: [asserted('own'), ...others.map((id) => asserted(id))] },
  links: [],
  linkedFrom: linked.map((id) => ({ assertion: asserted(id, '2001') })),
})

test('documents that say something of the same propositions, those of most first, each proposition once', () => {
  const document = {
    id: 'own',
    date: '2021',
    label: 'Own',
    labelLanguage: 'en' as const,
    expressions: [],
    counts: { assertions: 3 },
    citations: [],
    assertions: [assertion('a', ['one', 'two', 'two']), assertion('b', ['two']), assertion('c', [], ['replies'])],
  }
  expect(comparableDocuments(document).map(({ document: { id }, count }) => [id, count])).toEqual([
    ['two', 2],
    ['replies', 1],
    ['one', 1],
  ])
})
