/** A node or edge of an invented graph: what both the explorer and a plain page are given. */
export interface Invented {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly x: number; readonly y: number }[]
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]
}

const KINDS = ['STATE', 'INSTRUMENT', 'DOCUMENT', 'EVENT', 'TOPIC', 'BODY', 'PERSON'] as const

/** A graph of groups with a few hubs, as graphs of documents are; the same for the same numbers. */
export function invent(nodeCount: number, edgeCount: number, firstId = 'n0'): Invented {
  const chance = chanceFrom(7)
  const across = Math.ceil(Math.sqrt(nodeCount / 3))
  const ids = Array.from({ length: nodeCount }, (_, index) => (index === 0 ? firstId : `n${String(index)}`))
  const nodes = ids.map((id, index) => ({
    id,
    kind: id === 'bwc' ? 'INSTRUMENT' : (KINDS[index % KINDS.length] ?? 'TOPIC'),
    x: (index % across) * 190,
    y: Math.floor(index / across) * 60,
  }))
  const edges = new Map<string, Invented['edges'][number]>()
  while (edges.size < edgeCount) {
    const from = Math.floor(chance() * nodeCount)
    const near = chance() < 0.8
    const to = near
      ? Math.min(nodeCount - 1, from + 1 + Math.floor(chance() * 12))
      : Math.floor(chance() ** 3 * nodeCount)
    const [source, target] = [ids[from], ids[to]]
    if (source === undefined || target === undefined || source === target) continue
    edges.set(`${source}|CITES|${target}`, { id: `${source}|CITES|${target}`, source, target })
  }
  return { nodes, edges: [...edges.values()] }
}

/** The same as a scene's file, with or without places. */
export function sceneOf({ nodes, edges }: Invented, placed: boolean): string {
  return JSON.stringify({
    format: 'arms-control-graph/scene',
    version: 1,
    title: `${String(nodes.length)} nodes`,
    saved: '2026-11-25T12:00:00Z',
    revision: null,
    view: 'layout=force',
    notes: [],
    document: null,
    nodes: nodes.map(({ id, kind }) => ({ id, kind, label: `Entity ${id} of the invented graph` })),
    edges: edges.map((edge) => ({ ...edge, type: 'CITES', layer: 'RECORD' })),
    assertions: [],
    positions: placed ? Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }])) : {},
  })
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
