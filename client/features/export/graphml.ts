import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, statementsById } from './attributes.ts'
import type { Excerpt } from './excerpt.ts'
import { element, xmlDocument } from './xml.ts'
import type { XmlElement } from './xml.ts'

const ABOUT = ['title', 'caveat', 'address', 'made', 'language', 'asOf', 'note'] as const

/** What is shown as GraphML 1.0, for yEd, Gephi, NetworkX, igraph … The places are the attributes `x` and `y`. */
export function graphmlOf(excerpt: Excerpt): string {
  const statements = statementsById(excerpt)
  const data = (key: string, value: string | null) => (value === null ? [] : [element('data', { key }, [value])])
  return xmlDocument(
    element(
      'graphml',
      {
        xmlns: 'http://graphml.graphdrawing.org/xmlns',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      },
      [
        ...ABOUT.map((name) => key('graph', name, 'string')),
        ...NODE_ATTRIBUTES.map(({ name }) => key('node', name, 'string')),
        key('node', 'x', 'double'),
        key('node', 'y', 'double'),
        ...EDGE_ATTRIBUTES.map(({ name }) => key('edge', name, 'string')),
        element('graph', { id: 'excerpt', edgedefault: 'directed' }, [
          ...ABOUT.flatMap((name) => data(`graph-${name}`, excerpt.about[name])),
          ...excerpt.nodes.map((node) =>
            element('node', { id: node.id }, [
              ...NODE_ATTRIBUTES.flatMap(({ name, value }) => data(`node-${name}`, value(node, statements))),
              ...(node.place === null
                ? []
                : [...data('node-x', String(node.place.x)), ...data('node-y', String(node.place.y))]),
            ]),
          ),
          ...excerpt.edges.map((edge) =>
            element(
              'edge',
              { id: edge.id, source: edge.source, target: edge.target },
              EDGE_ATTRIBUTES.flatMap(({ name, value }) => data(`edge-${name}`, value(edge, statements))),
            ),
          ),
        ]),
      ],
    ),
  )
}

function key(of: 'graph' | 'node' | 'edge', name: string, type: 'string' | 'double'): XmlElement {
  return element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })
}
