import { describe, expect, test } from '@jest/globals'
import { localize, textsSchema } from './language.ts'

describe('a text in some languages', () => {
  test('is read in the wanted language, else in the nearest there is, and says which', () => {
    const texts = { en: 'Treaty', 'zh-Hans': '条约' }
    expect(localize(texts, 'zh-Hans')).toEqual({ language: 'zh-Hans', text: '条约' })
    expect(localize(texts, 'zh-Hant')).toEqual({ language: 'zh-Hans', text: '条约' })
    expect(localize(texts, 'ru')).toEqual({ language: 'en', text: 'Treaty' })
    expect(localize({ ru: 'Договор' }, 'en')).toEqual({ language: 'ru', text: 'Договор' })
  })

  test('is in one at least', () => {
    expect(textsSchema.safeParse({ ru: 'Договор' }).success).toBe(true)
    expect(textsSchema.safeParse({}).success).toBe(false)
    expect(textsSchema.safeParse({ ru: '' }).success).toBe(false)
  })
})
