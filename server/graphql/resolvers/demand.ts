import { firstDay, lastDay } from '../../../graph-seed/model/date.ts'
import { DEMANDS, responsesTo } from '../../domain/demand-responses.ts'
import type {
  DemandConnectionResolvers,
  DemandResolvers,
  DemandResponseResolvers,
  QueryResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct, inRange } from '../arguments.ts'
import { assertionCursor, decodeCursor, encodeCursor } from '../cursor.ts'
import { notFound } from '../errors.ts'
import { MOST_COMPARED, MOST_PAGE } from '../limits.ts'
import type { Loader } from '../loader.ts'
import { connectionOf, pageFields } from './connection.ts'

/** Who asked for what. */
export const DemandQuery = {
  demands: async (_, { from, to, about, first, after }, { graph }) => {
    const query = {
      acts: DEMANDS,
      speakers: from == null ? null : distinct('from', from, MOST_COMPARED),
      addressees: to == null ? null : distinct('to', to, MOST_COMPARED),
      about: about == null ? null : [about],
    }
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(assertionCursor, after) }
    const page = await graph.snapshot.assertions(query, wanted)
    graph.loader.remember(page.items)
    // Only an empty answer leaves it open whether those who were asked for exist.
    if (page.totalCount === 0) {
      await known('from', query.speakers, graph.loader)
      await known('to', query.addressees, graph.loader)
      await known('about', query.about, graph.loader)
    }
    return connectionOf(page, wanted.after !== null, ({ date, id }) => encodeCursor({ date, id }))
  },
} satisfies QueryResolvers

async function known(argument: string, ids: readonly string[] | null, loader: Loader): Promise<void> {
  const found = await Promise.all((ids ?? []).map(async (id) => ({ id, node: await loader.find(id) })))
  const missing = found.filter(({ node }) => node === null).map(({ id }) => id)
  if (missing.length > 0) throw notFound(argument, missing)
}

export const DemandConnection: DemandConnectionResolvers = pageFields()

export const Demand: DemandResolvers = {
  assertion: (demand) => demand,
  speakers: async (demand, _, { graph }) => [...(await graph.loader.entities(demand.speakers))],
  addressees: async (demand, _, { graph }) => [...(await graph.loader.entities(demand.addressees))],
  proposition: (demand, _, { graph }) => graph.loader.get('PROPOSITION', demand.proposition),
  responses: async (demand, _, { graph }) => {
    const proposition = await graph.loader.get('PROPOSITION', demand.proposition)
    const linking = demand.linkedFrom.map(({ assertion }) => assertion)
    const all = await graph.loader.getMany('ASSERTION', [...new Set([...proposition.assertions, ...linking])])
    const byId = new Map(all.map((assertion) => [assertion.id, assertion]))
    const same = all.filter((assertion) => assertion.proposition === demand.proposition)
    const speakers = await graph.loader.entities([...new Set(all.flatMap((assertion) => assertion.speakers))])
    const persons = new Set(speakers.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id))
    return responsesTo(demand, same, byId, persons).map((response) => ({ ...response, demand }))
  },
}

export const DemandResponse: DemandResponseResolvers = {
  assertion: ({ assertion }) => assertion,
  earlier: ({ assertion, demand }) => lastDay(assertion.date) < firstDay(demand.date),
}
