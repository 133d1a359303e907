import type { EntityKind } from '../api/__generated__/operations.ts'
import { ICON_SOURCES } from '../graph-canvas/icon-sources.ts'
import { KIND_ICONS } from '../graph-canvas/kind-icons.ts'

/** The icon of a kind as an image that needs no file beside the page. */
export function iconImage(kind: EntityKind): string {
  const name = KIND_ICONS[kind].replace(/^.*\/|\.svg$/g, '')
  return `data:image/svg+xml,${encodeURIComponent(ICON_SOURCES.get(name) ?? '')}`
}
