import { ENTITY_KINDS, type EntityKind } from '../../graph-seed/model/node.ts'

/** Kinds of entity as the types of the Reconciliation Service API. */
const NAMES: Record<EntityKind, string> = {
  STATE: 'State',
  GROUP: 'Group',
  ORGANIZATION: 'Organization',
  BODY: 'Body',
  PERSON: 'Person',
  TOPIC: 'Topic',
  INITIATIVE: 'Initiative',
  EVENT: 'Event',
  INSTRUMENT: 'Treaty or other instrument',
  PROVISION: 'Article or paragraph',
  ROLL_CALL: 'Recorded vote',
  DOCUMENT: 'Document',
  PROPOSITION: 'Proposition',
}

export interface TypeOfEntity {
  readonly id: EntityKind
  readonly name: string
}

export function typeOf(kind: EntityKind): TypeOfEntity {
  return { id: kind, name: NAMES[kind] }
}

export const TYPES: readonly TypeOfEntity[] = ENTITY_KINDS.map(typeOf)
