import { describe, expect, it } from '@jest/globals'
import { fold, searchQuery } from './search-text.ts'

describe('fold', () => {
  it('makes Traditional and Simplified Chinese alike', () => {
    expect(fold('《公約》科學諮詢委員會')).toBe(fold('《公约》科学咨询委员会'))
  })
  it('drops case, accents and punctuation', () => {
    expect(fold("  L'Été — BWC/CONF.IX/9 ")).toBe('l ete bwc conf ix 9')
  })
  it('takes ё for е', () => {
    expect(fold('Учёный')).toBe(fold('ученый'))
  })
})

describe('searchQuery', () => {
  it('cuts Han into pairs and keeps words whole', () => {
    expect(searchQuery('BWC公约议')?.tokens).toEqual(['bwc', '公约', '约议'])
  })
  it('finds a single Han character by the pairs it begins', () => {
    expect(searchQuery('中')?.tokens).toEqual(['中'])
  })
  it('is null where nothing could be found', () => {
    expect(searchQuery(' —「」… ')).toBeNull()
  })
})
