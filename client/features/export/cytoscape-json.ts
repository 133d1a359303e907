import type { Excerpt } from './excerpt.ts'

/** What is shown as the elements of Cytoscape.js (also Cytoscape Desktop's .cyjs), with all the evidence. */
export function cytoscapeJsonOf({ about, nodes, edges, statements }: Excerpt): string {
  const file = {
    format_version: '1.0',
    generated_by: 'Arms control graph',
    data: { name: about.title, ...about, statements },
    elements: {
      nodes: nodes.map(({ place, ...data }) => ({ data, ...(place === null ? {} : { position: place }) })),
      edges: edges.map((data) => ({ data })),
    },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
