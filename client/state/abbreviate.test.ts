import { expect, test } from '@jest/globals'
import { abbreviate } from './abbreviate.ts'
import type { MapNode } from './atlas.ts'

const treaty: MapNode = {
  id: 'npt',
  kind: 'INSTRUMENT',
  label: 'Non-Proliferation Treaty',
  labelLanguage: 'en',
  aliases: [
    { language: 'en', text: 'NPT' },
    { language: 'en', text: 'Treaty on the Non-Proliferation' },
    { language: 'zh-Hant', text: '《不擴散條約》' },
    { language: 'zh-Hant', text: '《條約》' },
  ],
  verification: 'CHECKED',
}

test('long names give way to the acronym the graph holds', () => {
  expect(abbreviate('The Non-Proliferation Treaty should be kept', 'en', [treaty])).toBe('The NPT should be kept')
  expect(abbreviate('《不擴散條約》應得到遵守', 'zh-Hant', [treaty])).toBe('《條約》應得到遵守')
})

test('nothing is made up in a language that has no abbreviation, nor for a topic', () => {
  expect(abbreviate('The Non-Proliferation Treaty', 'ru', [treaty])).toBe('The Non-Proliferation Treaty')
  expect(abbreviate('The Non-Proliferation Treaty', 'en', [{ ...treaty, kind: 'TOPIC' }])).toBe(
    'The Non-Proliferation Treaty',
  )
})
