import type { MentionResolvers } from '../__generated__/resolver-types.ts'

export const Mention: MentionResolvers = {
  document: (mention, _, { graph }) => graph.loader.get('DOCUMENT', mention.document),
  expression: (mention, _, { graph }) => graph.loader.get('EXPRESSION', mention.expression),
  passage: (mention, _, { graph }) =>
    mention.passage === undefined ? null : graph.loader.get('PASSAGE', mention.passage),
  entity: (mention, _, { graph }) => graph.loader.entity(mention.entity),
}
