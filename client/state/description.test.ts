import { expect, it } from '@jest/globals'
import { missingOf, newlyTold, NOTHING_TYPED, toldOf, withTyped } from './description.ts'

const china = { id: 'chn', label: 'China', labelLanguage: 'en', kind: 'STATE' } as const
const panel = { id: 'panel', label: 'Panel', labelLanguage: 'en', kind: 'BODY' } as const
const empty = { id: null, title: null, date: null, symbol: null, language: null, fidelity: null, category: null, readAt: null, readIn: null } // prettier-ignore
const told = toldOf({ ...empty, title: 'A letter', issuers: ['chn', 'panel'], issuersInGraph: [china] }, [panel])

it('names issuers of the graph and those that the review creates', () => {
  expect(told.issuers).toEqual([china, panel])
  expect(told.texts).toMatchObject({ title: 'A letter', date: '' })
})

it('says what is missing, of a version only its language', () => {
  expect([...missingOf(told, false)]).toEqual(['date', 'readAt', 'readIn', 'language', 'id'])
  expect([...missingOf({ ...told, issuers: [] }, false)]).toContain('issuers')
  expect([...missingOf(told, true)]).toEqual(['language'])
})

it('sends what is told otherwise than before, and nothing else', () => {
  expect(newlyTold(told, NOTHING_TYPED)).toBeNull()
  expect(newlyTold(told, { texts: { title: ' A letter ', date: '' }, issuers: [china, panel] })).toBeNull()
  expect(newlyTold(told, { texts: { date: ' 2022-01 ' }, issuers: null })).toEqual({ date: '2022-01' })
  expect(newlyTold(told, { texts: {}, issuers: [panel] })).toEqual({ issuers: ['panel'] })
})

it('takes nothing away of what was told once', () => {
  expect(newlyTold(told, { texts: { title: '' }, issuers: [] })).toBeNull()
})

it('shows what was typed over what was told', () => {
  expect(withTyped(told, { texts: { date: '2022' }, issuers: null })).toEqual({
    texts: { ...told.texts, date: '2022' },
    issuers: told.issuers,
  })
})
