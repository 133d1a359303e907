import { LAYERS } from '../../../graph-seed/model/edge.ts'
import { type Language, localize } from '../../../graph-seed/model/language.ts'
import type { EntityNode, NodeOf } from '../../../graph-seed/model/node.ts'
import type {
  BodyResolvers,
  CitationResolvers,
  EntityResolvers,
  GroupResolvers,
  InitiativeResolvers,
  StatusEntryResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct } from '../arguments.ts'

/** The schema's object type for each kind of entity. */
export const ENTITY_TYPES = {
  STATE: 'State',
  GROUP: 'Group',
  ORGANIZATION: 'Organization',
  BODY: 'Body',
  PERSON: 'Person',
  TOPIC: 'Topic',
  INITIATIVE: 'Initiative',
  EVENT: 'Event',
  INSTRUMENT: 'Instrument',
  PROVISION: 'Provision',
  ROLL_CALL: 'RollCall',
  DOCUMENT: 'Document',
  PROPOSITION: 'Proposition',
} as const satisfies Record<EntityNode['kind'], string>

/** A proposition has words but no aliases, description or citations of its own: its assertions have the evidence. */
type DescribedEntity = Exclude<EntityNode, NodeOf<'PROPOSITION'>>
const described = (entity: EntityNode): DescribedEntity | null => (entity.kind === 'PROPOSITION' ? null : entity)

function descriptionOf(entity: EntityNode, wanted: Language): ReturnType<typeof localize> | null {
  const description = described(entity)?.description
  return description === undefined ? null : localize(description, wanted)
}

/** The fields that every entity has; the object types inherit them. */
export const Entity: EntityResolvers = {
  __resolveType: (entity) => ENTITY_TYPES[entity.kind],
  id: (entity) => entity.id,
  kind: (entity) => entity.kind,
  label: (entity, { language }) => localize(entity.labels, language).text,
  labelLanguage: (entity, { language }) => localize(entity.labels, language).language,
  aliases: (entity) => described(entity)?.aliases ?? [],
  description: (entity, { language }) => descriptionOf(entity, language)?.text ?? null,
  descriptionLanguage: (entity, { language }) => descriptionOf(entity, language)?.language ?? null,
  citations: (entity) => described(entity)?.citations ?? [],
  verification: (entity) => described(entity)?.verification ?? 'CHECKED',
  neighbourCounts: async (entity, { layers }, { graph }) => [
    ...(await graph.loader.neighbourCounts(entity.id, distinct('layers', layers, LAYERS.length))),
  ],
}

export const Group: GroupResolvers = { statusLog: (group) => group.statusLog }
export const Body: BodyResolvers = { statusLog: (body) => body.statusLog }
export const Initiative: InitiativeResolvers = { statusLog: (initiative) => initiative.statusLog }

export const Citation: CitationResolvers = {
  source: (citation, _, { graph }) => graph.loader.get('SOURCE', citation.source),
}

export const StatusEntry: StatusEntryResolvers = { citations: (entry) => entry.citations }
