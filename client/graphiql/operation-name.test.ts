import { describe, expect, it } from '@jest/globals'
import { operationToAskFor } from './operation-name.ts'

describe('the operation that GraphiQL asks for', () => {
  it.each([
    ['is kept when the query has it', 'query A { x } query B { x }', 'B', 'B'],
    ['is dropped when it belongs to the previous tab', 'query B { x }', 'A', null],
    ['stays open when none was named', 'query A { x }', null, null],
    ['is left to the server when the query does not parse', 'query A {', 'A', 'A'],
  ])('%s', (_, query, name, expected) => {
    expect(operationToAskFor(query, name)).toBe(expected)
  })
})
