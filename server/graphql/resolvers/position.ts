import type { GraphNode, NodeOf } from '../../../graph-seed/model/node.ts'
import { comparePositions, silenceOf } from '../../domain/compare-positions.ts'
import { cellOf, positionTable, type TableRow } from '../../domain/position-table.ts'
import type {
  PositionCellResolvers,
  PositionChangeConnectionResolvers,
  PositionChangeResolvers,
  PositionColumnResolvers,
  PositionLinkResolvers,
  PositionRowResolvers,
  PositionTableResolvers,
  QueryResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct } from '../arguments.ts'
import type { GraphReading } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import { MOST_COLUMNS, MOST_PAGE, MOST_ROWS, MOST_TABLE_DOCUMENTS } from '../limits.ts'
import type { Loader } from '../loader.ts'
import { pageFields, pageInfoOf, pageOf } from './connection.ts'

/** What speakers say of propositions, beside each other. */
export const PositionQuery = {
  comparePositions: async (_, { document, with: other, first, after }, { graph }) => {
    const [one, two] = await Promise.all([
      graph.loader.findKind('DOCUMENT', document),
      graph.loader.findKind('DOCUMENT', other),
    ])
    if (one === null) throw notFound('document', [document])
    if (two === null) throw notFound('with', [other])
    const [said, texts] = await Promise.all([
      Promise.all([one, two].map(({ assertions }) => graph.loader.getMany('ASSERTION', assertions))),
      Promise.all([one, two].map(({ expressions }) => graph.loader.getMany('EXPRESSION', expressions))),
    ])
    const silences = { first: silenceOf(texts[0] ?? []), second: silenceOf(texts[1] ?? []) }
    const changes = comparePositions(said[0] ?? [], said[1] ?? [], silences)
    return pageOf(changes, ({ proposition }) => proposition, { first, after })
  },
  positionTable: async (_, { about, documents, propositions, speakers, first, after }, { graph }) => {
    const given = [about, documents, propositions].filter((one) => one != null)
    if (given.length !== 1) {
      const problem = `${given.length} of about, documents and propositions are given`
      throw badInput('about', problem, 'Give exactly one of the three.')
    }
    const columns = speakers == null ? null : distinct('speakers', speakers, MOST_COLUMNS)
    const found = await propositionsOf({ about, documents, propositions }, graph)
    const table = positionTable(await rowsOf(found.propositions, graph.loader), columns)
    await knownSpeakers(columns, graph.loader)
    return {
      speakerCount: table.columns.length,
      columns: table.columns.slice(0, MOST_COLUMNS),
      page: pageOf(table.rows, ({ proposition }) => proposition.id, { first, after }),
      truncated: found.truncated,
    }
  },
} satisfies QueryResolvers

interface Wanted {
  readonly about?: string | null | undefined
  readonly documents?: readonly string[] | null | undefined
  readonly propositions?: readonly string[] | null | undefined
}
interface Found {
  readonly propositions: readonly NodeOf<'PROPOSITION'>[]
  readonly truncated: boolean
}

async function propositionsOf({ about, documents, propositions }: Wanted, graph: GraphReading): Promise<Found> {
  const { loader, snapshot } = graph
  if (about != null) {
    const query = { kind: 'PROPOSITION', joinedTo: { entity: about, edgeTypes: ['ABOUT'] } } as const
    const page = await snapshot.list(query, { first: MOST_ROWS, after: null })
    loader.remember(page.items)
    if (page.totalCount === 0 && (await loader.find(about)) === null) throw notFound('about', [about])
    return { propositions: page.items.filter(isProposition), truncated: page.hasNextPage }
  }
  if (documents != null) {
    const wanted = distinct('documents', documents, MOST_TABLE_DOCUMENTS)
    const found = await all('documents', 'DOCUMENT', wanted, loader)
    const ids = [...new Set(found.flatMap((document) => document.propositions))]
    const some = await loader.getMany('PROPOSITION', ids.slice(0, MOST_ROWS))
    return { propositions: some, truncated: ids.length > MOST_ROWS }
  }
  const wanted = distinct('propositions', propositions ?? [], MOST_PAGE)
  return { propositions: await all('propositions', 'PROPOSITION', wanted, loader), truncated: false }
}

/** Nodes of a kind by ids that a client gave. */
async function all<K extends 'DOCUMENT' | 'PROPOSITION'>(
  argument: string,
  kind: K,
  ids: readonly string[],
  loader: Loader,
): Promise<readonly NodeOf<K>[]> {
  const found = await Promise.all(ids.map((id) => loader.findKind(kind, id)))
  const missing = ids.filter((_, position) => found[position] === null)
  if (missing.length > 0) throw notFound(argument, missing)
  return found.filter((node) => node !== null)
}

function isProposition(node: GraphNode): node is NodeOf<'PROPOSITION'> {
  return node.kind === 'PROPOSITION'
}

async function rowsOf(propositions: readonly NodeOf<'PROPOSITION'>[], loader: Loader): Promise<readonly TableRow[]> {
  return Promise.all(
    propositions.map(async (proposition) => ({
      proposition,
      assertions: await loader.getMany('ASSERTION', proposition.assertions),
    })),
  )
}

async function knownSpeakers(speakers: readonly string[] | null, loader: Loader): Promise<void> {
  const found = await Promise.all((speakers ?? []).map(async (id) => ({ id, node: await loader.find(id) })))
  const missing = found.filter(({ node }) => node === null).map(({ id }) => id)
  if (missing.length > 0) throw notFound('speakers', missing)
}

export const PositionChangeConnection: PositionChangeConnectionResolvers = pageFields()

export const PositionChange: PositionChangeResolvers = {
  proposition: (change, _, { graph }) => graph.loader.get('PROPOSITION', change.proposition),
  before: (change) => [...change.before],
  after: (change) => [...change.after],
  links: (change) => [...change.links],
}

export const PositionLink: PositionLinkResolvers = {
  later: ({ later }, _, { graph }) => graph.loader.get('ASSERTION', later),
  earlier: ({ earlier }, _, { graph }) => graph.loader.get('ASSERTION', earlier),
}

export const PositionTable: PositionTableResolvers = {
  columns: (table) => [...table.columns],
  totalCount: (table) => table.page.totalCount,
  rows: ({ page, columns }) =>
    page.edges.map(({ cursor, node }) => ({ cursor, row: node, speakers: columns.map(({ speaker }) => speaker) })),
  pageInfo: (table) => pageInfoOf(table.page),
}

export const PositionColumn: PositionColumnResolvers = {
  speaker: (column, _, { graph }) => graph.loader.entity(column.speaker),
}

export const PositionRow: PositionRowResolvers = {
  proposition: ({ row }) => row.proposition,
  cells: ({ row, speakers }) => speakers.map((speaker) => ({ speaker, assertions: cellOf(row, speaker) })),
}

export const PositionCell: PositionCellResolvers = {
  speaker: (cell, _, { graph }) => graph.loader.entity(cell.speaker),
  stances: (cell) => [...new Set(cell.assertions.map(({ stance }) => stance))],
  assertions: (cell) => [...cell.assertions],
}
