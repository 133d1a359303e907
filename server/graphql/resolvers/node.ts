import { isEntity } from '../../../graph-seed/model/node.ts'
import type { NodeModel } from '../models.ts'
import { ENTITY_TYPES } from './entity.ts'
import type { NodeResolvers } from '../__generated__/resolver-types.ts'

type Part = Exclude<NodeModel['kind'], keyof typeof ENTITY_TYPES>
const PART_TYPES = {
  EXPRESSION: 'Expression',
  PASSAGE: 'Passage',
  ASSERTION: 'Assertion',
  ANCHOR: 'Anchor',
  MENTION: 'Mention',
  SOURCE: 'Source',
  TREATY_ACTION: 'TreatyAction',
} as const satisfies Record<Part, string>

export const Node: NodeResolvers = {
  __resolveType: (node) => (isEntity(node) ? ENTITY_TYPES[node.kind] : PART_TYPES[node.kind]),
}
