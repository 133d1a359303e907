import type { Invented } from '../../support/invented-scene.ts'

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly kind: string }[]
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]
}

const QUERY = `query BenchAround($id: ID!, $depth: Int!, $limit: Int!) {
  graph(seeds: [$id], depth: $depth, limit: $limit) { nodes { id kind } edges { id source target } }
}`

async function around(url: string, id: string, depth: number, limit: number): Promise<Graph> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { id, depth, limit } }),
  })
  const answer = (await response.json()) as { readonly data?: { readonly graph: Graph } | null }
  if (answer.data === null || answer.data === undefined)
    throw new Error(`The server does not tell what is around ${id}.`)
  return answer.data.graph
}

/** So many entities of the server's graph: one, and others that are none of its first neighbours, since those are to come. */
export async function withoutNeighbours(
  url: string,
  { centre, wide, count, neighbours }: { centre: string; wide: string; count: number; neighbours: number },
): Promise<Invented> {
  const near = await around(url, centre, 1, neighbours + 1)
  const far = await around(url, wide, 2, 500)
  const left = new Set(near.nodes.map(({ id }) => id))
  const others = far.nodes.filter(({ id }) => !left.has(id)).slice(0, count - 1)
  if (others.length < count - 1) throw new Error(`Around ${wide} there are not ${String(count)} entities.`)
  const nodes = [...near.nodes.filter(({ id }) => id === centre), ...others]
  const ids = new Set(nodes.map(({ id }) => id))
  return {
    nodes: nodes.map(({ id, kind }) => ({ id, kind, x: 0, y: 0 })),
    edges: far.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  }
}
