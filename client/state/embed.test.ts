import { expect, test } from '@jest/globals'
import { framedView, unframedAddress } from './embed.ts'
import { decodeView } from './view-url.ts'

test('a frame shows the map that its query names, that of the statement where it names none', () => {
  expect(framedView(decodeView('doc=x&layout=time'))).toEqual(decodeView('doc=x&layout=time'))
  expect(framedView(decodeView('lang=ru'))).toMatchObject({
    page: null,
    document: 'cn-ru-bwc-statement-2021',
    language: 'ru',
  })
})

test('a frame shows no page', () => {
  expect(framedView(decodeView('treaty=bwc'))).toBeNull()
})

test('outside of the frame the address names the same', () => {
  const framed = framedView(decodeView(''))
  expect(framed === null ? '' : unframedAddress(framed)).toBe('/?doc=cn-ru-bwc-statement-2021')
  expect(unframedAddress(decodeView('scene=k3x9&layout=time'))).toBe('/?scene=k3x9&layout=time')
})
