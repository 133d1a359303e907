import { profileId } from '../../../graph-seed/model/index-node.ts'
import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { likeness, shareOf } from '../../domain/related-documents.ts'
import type {
  QueryResolvers,
  RelatedDocumentResolvers,
  SharedEntityResolvers,
} from '../__generated__/resolver-types.ts'
import { inRange } from '../arguments.ts'
import { notFound } from '../errors.ts'
import { MOST_RELATED } from '../limits.ts'
import type { Loader } from '../loader.ts'

type Entry = NodeOf<'PROFILE'>['entries'][number]

/** Documents that share entities. */
export const RelatedQuery = {
  relatedDocuments: async (_, { document, first }, { graph }) => {
    const found = await graph.snapshot.relatedDocuments(document, inRange('first', first, 1, MOST_RELATED))
    if (found.length === 0 && (await graph.loader.findKind('DOCUMENT', document)) === null)
      throw notFound('document', [document])
    return found.map((related) => ({ related, to: document }))
  },
} satisfies QueryResolvers

export const RelatedDocument: RelatedDocumentResolvers = {
  document: ({ related }, _, { graph }) => graph.loader.get('DOCUMENT', related.document),
  weight: ({ related }) => likeness(related),
  shared: async ({ related }, _, { graph }) => [
    ...(await graph.loader.entities(related.shared.map(({ entity }) => entity))),
  ],
  explanation: ({ related, to }) => related.shared.map((shared) => ({ shared, related, to })),
}

export const SharedEntity: SharedEntityResolvers = {
  entity: ({ shared }, _, { graph }) => graph.loader.entity(shared.entity),
  documents: ({ shared }) => shared.documents,
  weight: ({ shared, related }) => shareOf(shared, related),
  here: ({ shared, to }, _, { graph }) => appearance(to, shared.entity, graph.loader),
  there: ({ shared, related }, _, { graph }) => appearance(related.document, shared.entity, graph.loader),
}

async function appearance(document: string, entity: string, loader: Loader): Promise<Entry> {
  return appearanceIn(await loader.get('PROFILE', profileId(document)), entity)
}

/** How an entity appears in a document whose profile names it. */
export function appearanceIn(profile: NodeOf<'PROFILE'>, entity: string): Entry {
  const entry = profile.entries.find((one) => one.entity === entity)
  if (entry === undefined) throw new Error(`The profile "${profile.id}" does not name "${entity}".`)
  return entry
}
