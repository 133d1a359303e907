import type { Scene } from './scene.ts'
import { OPENING_VIEW } from './view.ts'
import type { LayoutName, View } from './view.ts'
import { decodeView, encodeView } from './view-url.ts'
import type { Point } from './walk.ts'

type Looks = Pick<View, 'language' | 'theme'>

/** The view that shows a scene as it was kept, in the reader's own language and theme; `name` is what an address has for it. */
export function viewOfScene(scene: Scene, name: string, { language, theme }: Looks): View {
  const kept = decodeView(scene.view)
  return { ...kept, layout: layoutOfScene(scene), scene: name, page: null, expansions: [], language, theme }
}

/** Where a link that names nothing but a scene leads: to the scene as it was kept. Null where it names more, or leads there already. */
export function viewOnArrival(scene: Scene, view: View): View | null {
  const { scene: name, page, language, theme } = view
  if (name === null || page !== null) return null
  const bare = encodeView({ ...OPENING_VIEW, scene: name, language, theme })
  const kept = viewOfScene(scene, name, view)
  return encodeView(view) === bare && encodeView(kept) !== bare ? kept : null
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
