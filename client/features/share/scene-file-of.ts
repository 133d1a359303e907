import type { MapPicture } from '../../graph-canvas/graph-canvas.tsx'
import { sceneOfAtlas, writeScene } from '../../state/scene.ts'
import { encodeView } from '../../state/view-url.ts'
import type { Notes, Shared } from './shown-excerpt.ts'

/** The graph with its places and notes, to be opened again without the server. */
export function sceneFileOf({ atlas, view }: Shared, { drawn }: MapPicture, notes: Notes, made: Date): string {
  const whole = notes.all === null ? [] : [{ on: null, text: notes.all }]
  return writeScene(
    sceneOfAtlas(atlas, {
      title: atlas.document.label,
      saved: made.toISOString(),
      revision: null,
      view: encodeView({ ...view, scene: null, expansions: [] }),
      notes: [...whole, ...[...notes.single].map(([on, text]) => ({ on, text }))],
      positions: Object.fromEntries(drawn.nodes.map(({ id, x, y }) => [id, { x, y }])),
    }),
  )
}
