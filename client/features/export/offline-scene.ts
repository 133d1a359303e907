import type { EntityKind } from '../../api/__generated__/operations.ts'
import type { Beginning } from '../../graph-canvas/camera.ts'
import type { PlainElement } from '../../graph-canvas/plain-element.ts'
import type { Theme } from '../../state/view.ts'
import type { Excerpt } from './excerpt.ts'

/** What an offline page holds: the map as it is drawn, what it says, and the page's own words in one language. */
export interface OfflineScene {
  readonly excerpt: Excerpt
  readonly theme: Theme
  readonly elements: readonly PlainElement[]
  /** Where one begins to look at the map. */
  readonly beginning: Beginning
  readonly lines: readonly OfflineLine[]
  /** Speakers who spoke together, by the id of their node. */
  readonly voices: Readonly<Record<string, string>>
  readonly words: OfflineWords
}

/** A line of the map with the edges that it stands for. */
export interface OfflineLine {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: 'speech' | 'about' | 'addressed' | 'record' | 'tie'
  readonly edges: readonly string[]
  readonly sentence: string
}

export interface OfflineWords {
  readonly kinds: Readonly<Partial<Record<EntityKind, string>>>
  readonly fidelities: Readonly<Record<string, string>>
  readonly app: string
  readonly made: string
  readonly asOf: string
  readonly open: string
  readonly search: string
  readonly found: string
  readonly map: string
  readonly mapHelp: string
  readonly legend: string
  readonly record: string
  readonly claim: string
  readonly said: string
  readonly onRecord: string
  readonly entities: string
  readonly details: string
  readonly nothing: string
  readonly sources: string
  readonly structural: string
  readonly note: string
  readonly date: string
  readonly until: string
  readonly unchecked: string
  readonly inText: string
  readonly close: string
  readonly fit: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly light: string
  readonly dark: string
  readonly none: string
  readonly list: string
}

const PLACE = '<script type="application/json" id="scene"></script>'

/**
 * The page with a scene in it. The JSON can neither end its own element nor begin another: no `<` is left in it. Throws where the
 * template has no place for it.
 */
export function offlinePage(template: string, scene: OfflineScene): string {
  const json = JSON.stringify(scene)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  const parts = template.split(PLACE)
  if (parts.length !== 2) throw new Error('The template of the offline page has no place for a scene.')
  const { about } = scene.excerpt
  const head = (parts[0] ?? '')
    .replace('<html lang="en">', () => `<html lang="${attribute(about.language)}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${attribute(about.title)}</title>`)
  return `${head}${PLACE.replace('></', () => `>${json}</`)}${parts[1] ?? ''}`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
