import type { MapPicture } from '../../graph-canvas/graph-canvas.tsx'
import { listOfNotes } from '../../state/notes.ts'
import type { Notes } from '../../state/notes.ts'
import { sceneOfAtlas, writeScene } from '../../state/scene.ts'
import { encodeView } from '../../state/view-url.ts'
import type { Shared } from './shown-excerpt.ts'

/** The graph with its places and notes, to be opened again without the server. */
export function sceneFileOf({ atlas, view }: Shared, { drawn }: MapPicture, notes: Notes, made: Date): string {
  return writeScene(
    sceneOfAtlas(atlas, {
      title: atlas.document.label,
      saved: made.toISOString(),
      revision: null,
      view: encodeView({ ...view, scene: null, expansions: [] }),
      notes: listOfNotes(notes),
      positions: Object.fromEntries(drawn.nodes.map(({ id, x, y }) => [id, { x, y }])),
    }),
  )
}
