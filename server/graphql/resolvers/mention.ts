import { isEntity } from '../../../graph-seed/model/node.ts'
import type {
  AppearanceConnectionResolvers,
  AppearanceEdgeResolvers,
  CoMentionResolvers,
  MentionConnectionResolvers,
  MentionResolvers,
  QueryResolvers,
} from '../__generated__/resolver-types.ts'
import { inRange } from '../arguments.ts'
import { decodeCursor, encodeCursor, idCursor, mentionCursor } from '../cursor.ts'
import { badInput, notFound } from '../errors.ts'
import { MOST_PAGE } from '../limits.ts'
import type { Loader } from '../loader.ts'
import { connectionOf, pageFields, pageInfoOf } from './connection.ts'
import { appearanceIn } from './related.ts'

/** Where texts name entities. */
export const MentionQuery = {
  mentions: async (_, { entity, document, language, first, after }, { graph }) => {
    if (entity == null && document == null) {
      throw badInput('entity', 'neither it nor document is given', 'Give the id of an entity, of a document, or both.')
    }
    const query = { entity: entity ?? null, document: document ?? null, language: language ?? null }
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(mentionCursor, after) }
    const page = await graph.snapshot.mentions(query, wanted)
    graph.loader.remember(page.items)
    // Only an empty answer leaves it open whether what was asked for exists.
    if (page.totalCount === 0) {
      if (document != null && (await graph.loader.findKind('DOCUMENT', document)) === null)
        throw notFound('document', [document])
      if (entity != null) await known(entity, graph.loader)
    }
    return connectionOf(page, wanted.after !== null, ({ document: of, expression, start, id }) =>
      encodeCursor({ document: of, expression, start, id }),
    )
  },
  coMentioned: async (_, { entity, first }, { graph }) => {
    const found = await graph.snapshot.coMentioned(entity, inRange('first', first, 1, MOST_PAGE))
    if (found.length === 0) await known(entity, graph.loader)
    return [...found]
  },
  documentsWith: async (_, { entity, first, after }, { graph }) => {
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(idCursor, after) }
    const page = await graph.snapshot.profilesWith(entity, wanted)
    if (page.totalCount === 0) await known(entity, graph.loader)
    const items = page.items.map((profile) => ({ profile, entity }))
    return connectionOf({ ...page, items }, wanted.after !== null, ({ profile }) => encodeCursor(profile.document))
  },
} satisfies QueryResolvers

async function known(entity: string, loader: Loader): Promise<void> {
  const node = await loader.find(entity)
  if (node === null || !isEntity(node)) throw notFound('entity', [entity])
}

export const Mention: MentionResolvers = {
  document: (mention, _, { graph }) => graph.loader.get('DOCUMENT', mention.document),
  expression: (mention, _, { graph }) => graph.loader.get('EXPRESSION', mention.expression),
  passage: (mention, _, { graph }) =>
    mention.passage === undefined ? null : graph.loader.get('PASSAGE', mention.passage),
  entity: (mention, _, { graph }) => graph.loader.entity(mention.entity),
}

export const MentionConnection: MentionConnectionResolvers = pageFields()

export const CoMention: CoMentionResolvers = {
  entity: (mention, _, { graph }) => graph.loader.entity(mention.entity),
}

export const AppearanceConnection: AppearanceConnectionResolvers = {
  edges: (page) => [...page.edges],
  pageInfo: pageInfoOf,
}

export const AppearanceEdge: AppearanceEdgeResolvers = {
  node: ({ node }, _, { graph }) => graph.loader.get('DOCUMENT', node.profile.document),
  appearance: ({ node }) => appearanceIn(node.profile, node.entity),
}
