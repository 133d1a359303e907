import { describe, expect, test } from '@jest/globals'
import { isEntity } from '../../graph-seed/model/node.ts'
import { fixtureBundle } from '../../tests/support/fixture-bundle.ts'
import { NameIndex } from './name-index.ts'
import { batchSchema, type NameQuery } from './query.ts'

const index = new NameIndex(fixtureBundle.nodes.filter(isEntity))

function found(query: Partial<NameQuery>): readonly (readonly [string, boolean])[] {
  const whole = { name: '', kinds: [], limit: 5, properties: [], ...query }
  return index.candidates(whole).map(({ entity, match }) => [entity.id, match])
}

describe('a name in a table', () => {
  test('is certain where it is a name of one entity, in any language, script or case', () => {
    for (const name of ['biological weapons convention', '禁止生物武器公约', '禁止生物武器公約', 'BWC']) {
      expect([name, found({ name })[0]]).toEqual([name, ['convention', true]])
    }
  })

  test('is found in spite of a slip, and then is not certain', () => {
    expect(found({ name: 'Biologcal Weapons Conventon' })[0]).toEqual(['convention', false])
  })

  test('is found with its words in another order', () => {
    expect(found({ name: 'Convention, Biological Weapons' })[0]?.[0]).toBe('convention')
  })

  test('may be an id', () => {
    expect(found({ name: 'northland' })[0]).toEqual(['northland', true])
  })

  test('finds nothing where nothing is like it', () => {
    expect(found({ name: 'Zzyzx Road' })).toEqual([])
  })
})

test('only kinds that are asked for are candidates, and an unknown kind has none', () => {
  expect(found({ name: 'Biological Weapons Convention', kinds: ['STATE'] })).toEqual([])
  expect(found({ name: 'Biological Weapons Convention', kinds: [null] })).toEqual([])
})

test('values of properties decide between like names, and find entities without a name', () => {
  const [byValue] = found({ properties: [{ id: 'label-ru', values: ['северия'] }] })
  expect(byValue).toEqual(['northland', true])
  const [against] = found({ name: 'Northland', properties: [{ id: 'label-ru', values: ['Другая'] }] })
  expect(against).toEqual(['northland', false])
})

test('scores fall from the best to the last', () => {
  const scores = index
    .candidates({ name: 'Biological Weapons Convention', kinds: [], limit: 50, properties: [] })
    .map(({ score }) => score)
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

describe('a batch of queries', () => {
  test('takes one type or several, and properties that are entities', () => {
    const queries = {
      q0: { query: 'x', type: 'STATE', properties: [{ pid: 'issuer', v: { id: 'northland', name: 'N' } }] },
    }
    expect(batchSchema.parse(queries)).toEqual([
      ['q0', { name: 'x', kinds: ['STATE'], limit: 5, properties: [{ id: 'issuer', values: ['northland'] }] }],
    ])
  })

  test('has a limit', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, number) => [`q${String(number)}`, { query: 'x' }]))
    expect(batchSchema.safeParse(many).success).toBe(false)
  })
})
