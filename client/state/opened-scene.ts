import type { Scene } from './scene.ts'
import type { LayoutName, View } from './view.ts'
import { decodeView } from './view-url.ts'
import type { Point } from './walk.ts'

/** The view that shows a scene from a file as it was kept, in the reader's own language and theme. */
export function viewOfScene(scene: Scene, { language, theme }: Pick<View, 'language' | 'theme'>): View {
  const kept = decodeView(scene.view)
  return { ...kept, layout: layoutOfScene(scene), scene: 'file', page: null, expansions: [], language, theme }
}

/** A graph of no document cannot be arranged as a text reads. */
function layoutOfScene(scene: Scene): LayoutName {
  const { layout } = decodeView(scene.view)
  return layout === 'reading' && scene.document === null ? 'force' : layout
}

/** The places kept with a scene hold in the layout that they were kept in; any other arranges all anew. */
export function knownPlaces(scene: Scene | null, layout: LayoutName): Readonly<Record<string, Point>> {
  return scene !== null && layoutOfScene(scene) === layout ? scene.positions : NOWHERE
}

const NOWHERE: Readonly<Record<string, Point>> = {}
