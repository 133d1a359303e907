import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, statementsById } from './attributes.ts'
import type { Attribute } from './attributes.ts'
import type { Excerpt } from './excerpt.ts'
import { element, xmlDocument } from './xml.ts'
import type { Xml, XmlElement } from './xml.ts'

/** The format has a place of its own for labels. */
const notLabel = ({ name }: { readonly name: string }) => name !== 'label'
const OF_NODES = NODE_ATTRIBUTES.filter(notLabel)
const OF_EDGES = EDGE_ATTRIBUTES.filter(notLabel)

/** What is shown as GEXF 1.2, which all releases of Gephi and Gephi Lite read. */
export function gexfOf(excerpt: Excerpt): string {
  const { about } = excerpt
  const statements = statementsById(excerpt)
  const values = (parts: readonly (readonly [string, string | null])[]): readonly Xml[] => [
    element(
      'attvalues',
      {},
      parts.flatMap(([name, value]) => (value === null ? [] : [element('attvalue', { for: name, value })])),
    ),
  ]
  const description = [about.caveat, about.address, about.asOf, about.note].filter((part) => part !== null).join('\n')
  return xmlDocument(
    element(
      'gexf',
      { xmlns: 'http://www.gexf.net/1.2draft', 'xmlns:viz': 'http://www.gexf.net/1.2draft/viz', version: '1.2' },
      [
        element('meta', { lastmodifieddate: about.made.slice(0, 10) }, [
          element('title', {}, [about.title]),
          element('description', {}, [description]),
        ]),
        element('graph', { mode: 'static', defaultedgetype: 'directed' }, [
          declared('node', OF_NODES),
          declared('edge', OF_EDGES),
          element(
            'nodes',
            {},
            excerpt.nodes.map((node) =>
              element('node', { id: node.id, label: node.label }, [
                ...values(OF_NODES.map(({ name, value }) => [name, value(node, statements)] as const)),
                // Up is positive in Gephi, down on the screen.
                ...(node.place === null ? [] : [element('viz:position', { x: node.place.x, y: -node.place.y, z: 0 })]),
              ]),
            ),
          ),
          element(
            'edges',
            {},
            excerpt.edges.map((edge) =>
              element(
                'edge',
                { id: edge.id, source: edge.source, target: edge.target, type: 'directed', label: edge.relation },
                values(OF_EDGES.map(({ name, value }) => [name, value(edge, statements)] as const)),
              ),
            ),
          ),
        ]),
      ],
    ),
  )
}

function declared<Item>(of: 'node' | 'edge', attributes: readonly Attribute<Item>[]): XmlElement {
  return element(
    'attributes',
    { class: of },
    attributes.map(({ name }) => element('attribute', { id: name, title: name, type: 'string' })),
  )
}
