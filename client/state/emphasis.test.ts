import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { assertionsOf, emphasise } from './emphasis.ts'
import { drawLines } from './lines.ts'

const atlas = smallAtlas()
const drawing = drawLines(atlas)
const lit = (...parameters: Parameters<typeof emphasise>) => [...(emphasise(...parameters)?.nodes ?? [])].sort()

describe('what a selection lights up', () => {
  test('an entity brings what is said about it, and who says it', () => {
    expect(lit({ type: 'node', id: 'syl' }, atlas, drawing)).toEqual([
      'arc',
      'bor',
      'joint:arc.bor',
      'prop-broken',
      'syl',
    ])
  })

  test('a proposition brings its speakers and what it is about', () => {
    expect(lit({ type: 'node', id: 'prop-good' }, atlas, drawing)).toEqual([
      'arc',
      'bor',
      'joint:arc.bor',
      'prop-good',
      'treaty',
    ])
  })

  test('an edge about something brings who says so', () => {
    const emphasis = emphasise({ type: 'edge', id: 'prop-broken|ABOUT|syl' }, atlas, drawing)
    expect([...(emphasis?.selected ?? [])]).toEqual(['about|prop-broken|syl'])
    expect([...(emphasis?.nodes ?? [])]).toEqual(expect.arrayContaining(['arc', 'bor', 'prop-broken', 'syl']))
  })

  test('a speaker brings all that is said in its voices', () => {
    expect(lit({ type: 'node', id: 'bor' }, atlas, drawing)).toEqual([
      'arc',
      'bor',
      'joint:arc.bor',
      'prop-broken',
      'prop-good',
    ])
  })

  test('a paragraph brings its propositions', () => {
    expect(lit({ type: 'passage', number: 2 }, atlas, drawing)).toEqual([
      'arc',
      'bor',
      'joint:arc.bor',
      'prop-broken',
      'prop-talk',
      'syl',
      'treaty',
    ])
  })

  test('nothing is lit for what is not there', () => {
    expect(emphasise({ type: 'node', id: 'nowhere' }, atlas, drawing)).toBeNull()
    expect(emphasise({ type: 'edge', id: 'a|NOTES|b' }, atlas, drawing)).toBeNull()
    expect(emphasise(null, atlas, drawing)).toBeNull()
  })

  test('words that stand in another document and are not on the map dim nothing', () => {
    expect(emphasise({ type: 'quote', id: 'other:p1.1' }, atlas, drawing)).toBeNull()
  })
})

describe('the words a selection stands for', () => {
  const ids = (...parameters: Parameters<typeof assertionsOf>) => assertionsOf(...parameters).map(({ id }) => id)

  test.each([
    [{ type: 'node', id: 'treaty' }, ['doc:p1.1', 'doc:p2.1']],
    [{ type: 'node', id: 'prop-talk' }, ['doc:p2.2']],
    [{ type: 'edge', id: 'arc|ALLEGES|prop-broken' }, ['doc:p2.1']],
    [{ type: 'quote', id: 'doc:p1.1' }, ['doc:p1.1']],
    [{ type: 'passage', number: 2 }, ['doc:p2.1', 'doc:p2.2']],
  ] as const)('%j', (selection, expected) => {
    expect(ids(selection, atlas)).toEqual(expected)
  })
})
