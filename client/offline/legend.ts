import type { OfflineScene } from '../features/export/offline-scene.ts'
import { FAMILY } from '../graph-canvas/tokens.ts'
import { KINDS, LAYERS } from '../state/vocabulary.ts'
import { make } from './dom.ts'
import { iconImage } from './icons.ts'

/** What the signs mean, and how many there are of each. */
export function legendOf({ excerpt, words }: OfflineScene): HTMLElement {
  const layers = LAYERS.map((layer) =>
    make(
      'li',
      {},
      make('span', { class: `layer-mark ${layer.toLowerCase()}`, 'aria-hidden': 'true' }),
      `${layer === 'RECORD' ? words.record : words.claim} (${String(excerpt.edges.filter((edge) => edge.layer === layer).length)})`,
    ),
  )
  const kinds = KINDS.flatMap((kind) => {
    const count = excerpt.nodes.filter((node) => node.kind === kind).length
    if (count === 0) return []
    const family = kind === 'PROPOSITION' ? 'proposition' : FAMILY[kind]
    const mark = make('span', { class: `kind ${family}`, 'aria-hidden': 'true' })
    if (kind !== 'PROPOSITION') mark.append(make('img', { src: iconImage(kind), alt: '', width: '11', height: '11' }))
    return make('li', {}, mark, `${words.kinds[kind] ?? kind} (${String(count)})`)
  })
  return make('ul', { class: 'legend', 'aria-label': words.legend }, ...layers, ...kinds)
}
