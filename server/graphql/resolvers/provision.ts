import { localize } from '../../../graph-seed/model/language.ts'
import type {
  AssertionConnectionResolvers,
  ProvisionReferenceResolvers,
  ProvisionResolvers,
} from '../__generated__/resolver-types.ts'
import type { RequestContext } from '../context.ts'
import { edgesOf, idsOf, pageInfoOf, pageOf } from './connection.ts'

export const Provision: ProvisionResolvers = {
  functions: (provision) => [...provision.functions],
  instrument: (provision, _, { graph }) => graph.loader.get('INSTRUMENT', provision.instrument),
  summary: (provision, { language }) => localize(provision.description, language).text,
  summaryLanguage: (provision, { language }) => localize(provision.description, language).language,
  references: (provision) => [...provision.references],
  referredBy: (provision) => [...provision.referredBy],
  invokedBy: (provision, page) => pageOf(provision.invokedBy, (id) => id, page),
}

export const ProvisionReference: ProvisionReferenceResolvers = {
  target: async (reference, _, { graph }) => {
    const target = await graph.loader.entity(reference.target)
    return target.kind === 'PROVISION' ? target : null
  },
  instrument: async (reference, _, { graph }) => {
    const target = await graph.loader.entity(reference.target)
    return graph.loader.get('INSTRUMENT', target.kind === 'PROVISION' ? target.instrument : target.id)
  },
  edge: async (reference, _, { graph }) => edge(reference.edge, graph),
}

export const AssertionConnection: AssertionConnectionResolvers = {
  edges: async (page, _, { graph }) => edgesOf(page, await graph.loader.getMany('ASSERTION', idsOf(page))),
  pageInfo: pageInfoOf,
}

async function edge(id: string, { loader }: RequestContext['graph']) {
  const [found] = await loader.edges([id])
  if (found === undefined) throw new Error(`The graph names the edge "${id}" but does not hold it.`)
  return found
}
