import { expect, it } from '@jest/globals'
import { entityDecision, idOf, newEntity, slugOf } from './new-entity.ts'

it('begins with the words of the text and takes its id from the names', () => {
  const entity = newEntity('Comité d’éthique', 'en')
  expect(entityDecision(entity, 'new-1')).toEqual({
    id: 'comite-d-ethique',
    kind: 'ORGANIZATION',
    labels: [{ language: 'en', text: 'Comité d’éthique' }],
    aliases: [],
  })
  expect(idOf(newEntity('生物委員會', 'zh-Hant'), 'new-1')).toBe('new-1')
  expect(idOf({ ...entity, id: 'mine' }, 'new-1')).toBe('mine')
})

it('cuts long ids without a hyphen at the end', () => {
  expect(slugOf([`${'a'.repeat(59)} bc`], '')).toBe('a'.repeat(59))
})

it('sends further names one by one, and a date and a type only of what has them', () => {
  const entity = {
    ...newEntity('Panel', 'en'),
    aliases: { en: 'The Panel; Panel of Ten;', 'zh-Hans': '小组；专家组' },
    date: '2022',
    instrumentType: 'TREATY' as const,
  }
  const { aliases, ...rest } = entityDecision(entity, '')
  expect(aliases).toEqual([
    { language: 'en', text: 'The Panel' },
    { language: 'en', text: 'Panel of Ten' },
    { language: 'zh-Hans', text: '小组' },
    { language: 'zh-Hans', text: '专家组' },
  ])
  expect(rest).not.toHaveProperty('date')
  expect(rest).not.toHaveProperty('instrumentType')
  expect(entityDecision({ ...entity, kind: 'EVENT' }, '')).toMatchObject({ date: '2022' })
  expect(entityDecision({ ...entity, kind: 'INSTRUMENT' }, '')).toMatchObject({ instrumentType: 'TREATY' })
})
