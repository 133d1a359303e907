import type { EntityKind } from '../api/__generated__/operations.ts'

/** One white glyph for each kind, drawn for this project; the map takes them as images, the legend as masks. */
export const KIND_ICONS: Record<EntityKind, string> = {
  STATE: icon('state'),
  GROUP: icon('group'),
  ORGANIZATION: icon('organization'),
  BODY: icon('body'),
  PERSON: icon('person'),
  TOPIC: icon('topic'),
  INITIATIVE: icon('initiative'),
  EVENT: icon('event'),
  ROLL_CALL: icon('roll-call'),
  INSTRUMENT: icon('instrument'),
  PROVISION: icon('provision'),
  DOCUMENT: icon('document'),
  PROPOSITION: icon('proposition'),
}

function icon(name: string): string {
  return `/kind-icons/${name}.svg`
}
