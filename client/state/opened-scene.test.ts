import { expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { knownPlaces, viewOfScene, viewOnArrival } from './opened-scene.ts'
import { sceneOfAtlas } from './scene.ts'
import { decodeView, encodeView } from './view-url.ts'

const scene = sceneOfAtlas(smallAtlas(), {
  title: 'Arcadia speaks',
  saved: '2026-11-25T10:00:00Z',
  revision: null,
  view: 'layout=time&focus=treaty&lang=ru&expand=bwc',
  notes: [],
  positions: { treaty: { x: 10, y: 20 } },
})

test('a scene opens as it was kept, in the language and theme of who opens it', () => {
  const view = viewOfScene(scene, 'file', { language: 'zh-Hant', theme: 'dark' })
  expect(encodeView(view)).toBe(
    'doc=cn-ru-bwc-statement-2021&scene=file&focus=treaty&layout=time&lang=zh-Hant&theme=dark',
  )
  expect(view.scene).toBe('file')
})

test('places hold in the layout they were kept in alone', () => {
  expect(knownPlaces(scene, 'time')).toEqual({ treaty: { x: 10, y: 20 } })
  expect(knownPlaces(scene, 'force')).toEqual({})
  expect(knownPlaces(null, 'time')).toEqual({})
})

test('what is of no document is arranged by connections where nothing else was chosen', () => {
  const bare = { ...scene, document: null, view: '' }
  expect(viewOfScene(bare, 'file', { language: null, theme: null }).layout).toBe('force')
  expect(knownPlaces(bare, 'force')).toEqual(scene.positions)
})

test('a link with nothing but the scene leads to the scene as it was kept, one with more stays as it is', () => {
  const arrived = viewOnArrival(scene, decodeView('scene=k3x9&lang=ru'))
  expect(arrived).toEqual(viewOfScene(scene, 'k3x9', { language: 'ru', theme: null }))
  expect(viewOnArrival(scene, decodeView('scene=k3x9&layout=force'))).toBeNull()
  expect(viewOnArrival(scene, decodeView('scenes=all&scene=k3x9'))).toBeNull()
  expect(viewOnArrival({ ...scene, view: '' }, decodeView('scene=k3x9'))).toBeNull()
})
