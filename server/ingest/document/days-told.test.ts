import { describe, expect, test } from '@jest/globals'
import { daysTold } from './days-told.ts'

const daysOf = async (...asked: Parameters<typeof daysTold>) => (await daysTold(...asked)).map(({ date }) => date)

describe('the days that a text tells', () => {
  test.each([
    ['en', 'A statement\n\n(Geneva, September 7, 2022)', '2022-09-07', 'September 7, 2022'],
    ['en', 'A letter of 12th August 2024 to the Secretary-General', '2024-08-12', '12th August 2024'],
    ['en', '2021-10-07 18:08\nA statement', '2021-10-07', '2021-10-07 18:08'],
    ['ru', 'Женева, 7 октября 2021 г.', '2021-10-07', '7 октября 2021 г'],
    ['ru', 'Заявление от 12.08.2024', '2024-08-12', '12.08.2024'],
    ['zh-Hans', '（2021年10月7日，日内瓦）', '2021-10-07', '2021年10月7日'],
    ['zh-Hant', '二〇二一年十月七日於日內瓦', '2021-10-07', '二〇二一年十月七日'],
  ] as const)('in %s: %j', async (language, text, date, exact) => {
    const start = text.indexOf(exact)
    expect(await daysTold(text, language)).toEqual([{ date, exact, start, end: start + exact.length }])
  })

  test.each([
    ['a day without its year', 'on Monday, 5 December, in Geneva'],
    ['a month', 'in October 2021'],
    ['a year of two figures', 'on 7 October 21'],
    ['a day that may be read in two ways', 'on 7/10/2021'],
    ['several days', 'from 16 to 20 December 2024'],
    ['a day told from another', 'yesterday, or three days ago'],
  ])('%s is none', async (_, text) => {
    expect(await daysOf(text, 'en')).toEqual([])
  })

  test('are each told once, in order, four at most', async () => {
    const text = ['7', '8', '7', '9', '10', '11'].map((day) => `On ${day} October 2021.`).join('\n')
    expect(await daysOf(text, 'en')).toEqual(['2021-10-07', '2021-10-08', '2021-10-09', '2021-10-10'])
  })

  test('are those of the head and the foot, not of what stands between', async () => {
    const between = `${'Words. '.repeat(300)}On 8 October 2021.\n`
    const foot = `${'More words. '.repeat(100)}\nDone at Geneva on 9 October 2021.\n`
    expect(await daysOf(`On 7 October 2021.\n${between}${foot}`, 'en')).toEqual(['2021-10-07', '2021-10-09'])
  })

  test('stand in code points of the text', async () => {
    const [day] = await daysTold('🕊 On 7 October 2021', 'en')
    expect(day).toMatchObject({ start: 5, end: 19 })
  })

  test('are none where the language is not known', async () => {
    expect(await daysOf('2021-10-07', null)).toEqual([])
  })
})
