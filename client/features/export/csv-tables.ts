import { csvOf } from '../../state/csv.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, placeOf, statementsById } from './attributes.ts'
import type { Excerpt } from './excerpt.ts'

/** The nodes as a table; the last column names what their edges rest on. */
export function nodesCsvOf(excerpt: Excerpt): string {
  const statements = statementsById(excerpt)
  const places = new Map<string, Set<string>>()
  for (const { source, target, statements: said, citations } of excerpt.edges) {
    for (const id of [source, target]) {
      const known = places.get(id) ?? new Set<string>()
      for (const statement of said.flatMap((each) => statements.get(each) ?? [])) known.add(placeOf(statement))
      for (const { title } of citations) known.add(title)
      places.set(id, known)
    }
  }
  return csvOf({
    name: 'nodes',
    asOf: excerpt.about.asOf,
    header: ['id', ...NODE_ATTRIBUTES.map(({ name }) => name), 'x', 'y', 'sources'],
    rows: excerpt.nodes.map((node) => [
      node.id,
      ...NODE_ATTRIBUTES.map(({ value }) => value(node, statements) ?? ''),
      node.place?.x ?? '',
      node.place?.y ?? '',
      [...(places.get(node.id) ?? [])].join(' | '),
    ]),
  })
}

export function edgesCsvOf(excerpt: Excerpt): string {
  const statements = statementsById(excerpt)
  return csvOf({
    name: 'edges',
    asOf: excerpt.about.asOf,
    header: ['id', 'source', 'target', ...EDGE_ATTRIBUTES.map(({ name }) => name)],
    rows: excerpt.edges.map((edge) => [
      edge.id,
      edge.source,
      edge.target,
      ...EDGE_ATTRIBUTES.map(({ value }) => value(edge, statements) ?? ''),
    ]),
  })
}
