import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import {
  type EntityKind,
  type EntityNode,
  type GraphNode,
  isEntity,
  type NodeOf,
} from '../../../graph-seed/model/node.ts'
import type { Part } from '../part.ts'
import { contextOf } from './context.ts'
import { restOfAnchor, restOfEdge, restOfNode } from './own-record.ts'

type Resource = Readonly<Record<string, unknown>>

/**
 * A part of the graph as JSON-LD. Assertions and mentions are Web Annotations; a proposition is a schema.org Claim, which
 * nothing here says to be so; instruments are schema.org Legislation; topics are SKOS concepts; where something comes from
 * is told by PROV-O. An edge on record is a statement with its sources; edges of the claim layer are what the
 * annotations say, and are not repeated as facts. `base` is the server's own address without a slash at its end.
 */
export function toJsonLd(part: Part, base: string): object {
  const writer = new Writer(part, base)
  return {
    '@context': contextOf(base),
    '@graph': [
      writer.head(part),
      ...part.nodes.flatMap((node) => writer.node(node)),
      ...part.edges.flatMap((edge) => writer.edge(edge)),
    ],
  }
}

/** Types of an entity; more than one says that it is both. */
const TYPES: Record<EntityKind, readonly string[]> = {
  STATE: ['schema:Country', 'prov:Agent'],
  GROUP: ['acg:Group', 'prov:Agent'],
  ORGANIZATION: ['schema:Organization', 'prov:Agent'],
  BODY: ['schema:Organization', 'prov:Agent'],
  PERSON: ['schema:Person', 'prov:Agent'],
  TOPIC: ['skos:Concept'],
  INITIATIVE: ['acg:Initiative'],
  EVENT: ['schema:Event'],
  INSTRUMENT: ['schema:Legislation'],
  PROVISION: ['schema:Legislation'],
  ROLL_CALL: ['schema:VoteAction'],
  DOCUMENT: ['schema:CreativeWork', 'prov:Entity'],
  PROPOSITION: ['schema:Claim', 'prov:Entity'],
}

class Writer {
  readonly #base: string
  readonly #anchors: ReadonlyMap<string, NodeOf<'ANCHOR'>>
  readonly #documents = new Map<string, readonly string[]>()
  readonly #broader: ReadonlyMap<string, readonly string[]>

  constructor({ nodes, edges }: Part, base: string) {
    this.#base = base
    this.#anchors = new Map(nodes.flatMap((node) => (node.kind === 'ANCHOR' ? [[node.id, node]] : [])))
    for (const node of nodes) {
      if (node.kind !== 'ASSERTION') continue
      const before = this.#documents.get(node.proposition) ?? []
      this.#documents.set(node.proposition, [...new Set([...before, node.document])])
    }
    const broader = new Map<string, string[]>()
    for (const { type, source, target } of edges)
      if (type === 'BROADER') broader.set(source, [...(broader.get(source) ?? []), target])
    this.#broader = broader
  }

  /** What the part tells of itself. */
  head({ about, revision }: Part): Resource {
    return {
      type: 'acg:Part',
      'acg:revision': revision,
      ...(about === null ? {} : { about: this.#iri(about) }),
    }
  }

  node(node: GraphNode): readonly Resource[] {
    const [resource] = this.#written(node)
    return resource === undefined ? [] : [{ ...resource, record: restOfNode(node) }]
  }

  #written(node: GraphNode): readonly Resource[] {
    if (isEntity(node)) return [this.#entity(node)]
    switch (node.kind) {
      case 'SOURCE':
        return [
          {
            ...this.#head(node.id, ['schema:CreativeWork', 'prov:Entity']),
            name: { en: node.title },
            'schema:publisher': node.publisher,
            'acg:locator': node.locator,
            'acg:sourceClass': node.classes,
          },
        ]
      case 'EXPRESSION':
        return [
          {
            ...this.#head(node.id, ['schema:CreativeWork', 'prov:Entity']),
            exampleOfWork: this.#iri(node.document),
            inLanguage: node.language,
            name: { [node.language]: node.title },
            text: node.text,
            sha256: node.sha256,
            fidelity: node.fidelity,
            ...this.#sources(node.citations),
          },
        ]
      case 'PASSAGE':
        return [
          {
            ...this.#head(node.id, ['acg:Passage']),
            isPartOf: this.#iri(node.document),
            'schema:position': node.number,
          },
        ]
      case 'ASSERTION':
        return [this.#assertion(node)]
      case 'MENTION':
        return [this.#mention(node)]
      case 'TREATY_ACTION':
        return [
          {
            ...this.#head(node.id, ['acg:TreatyAction', 'prov:Entity']),
            'acg:act': node.act,
            'acg:state': { id: this.#iri(node.state) },
            'acg:instrument': { id: this.#iri(node.instrument) },
            date: node.date,
            verification: node.verification,
            hadPrimarySource: this.#iri(node.source),
          },
        ]
      default:
        // Anchors stand in their assertions; indexes are not exchanged.
        return []
    }
  }

  edge(edge: GraphEdge): readonly Resource[] {
    if (edge.layer === 'CLAIM') return []
    return [
      {
        id: `${this.#base}/id/edge/${encodeURIComponent(edge.id)}`,
        type: ['rdf:Statement', 'prov:Entity'],
        subject: this.#iri(edge.source),
        predicate: `${this.#base}/vocabulary#${edge.type}`,
        object: this.#iri(edge.target),
        ...(edge.role === undefined ? {} : { 'acg:role': edge.role }),
        ...(edge.date === undefined ? {} : { date: edge.date }),
        ...(edge.until === undefined ? {} : { 'acg:until': edge.until }),
        verification: edge.verification,
        ...this.#sources(edge.citations),
        ...this.#provenance(edge.provenance),
        record: restOfEdge(edge),
      },
    ]
  }

  #entity(node: EntityNode): Resource {
    const isTopic = node.kind === 'TOPIC'
    const described = node.kind === 'PROPOSITION' ? null : node
    const aliases = described === null ? {} : byLanguage(described.aliases)
    return {
      ...this.#head(node.id, TYPES[node.kind]),
      [isTopic ? 'prefLabel' : 'name']: node.labels,
      ...(Object.keys(aliases).length === 0 ? {} : { [isTopic ? 'altLabel' : 'alternateName']: aliases }),
      ...(described?.description === undefined ? {} : { description: described.description }),
      ...('verification' in node ? { verification: node.verification } : {}),
      ...('date' in node ? { date: node.date } : {}),
      ...this.#more(node),
      ...this.#sources(described?.citations ?? []),
      ...('provenance' in node ? this.#provenance(node.provenance) : {}),
    }
  }

  /** What only some kinds have. */
  #more(node: GraphNode): Resource {
    switch (node.kind) {
      case 'STATE':
        return node.iso3 === undefined ? {} : { 'acg:iso3': node.iso3 }
      case 'TOPIC':
        return { broader: (this.#broader.get(node.id) ?? []).map((id) => this.#iri(id)) }
      case 'PROVISION':
        return { isPartOf: this.#iri(node.instrument), 'schema:legislationIdentifier': node.locator }
      case 'DOCUMENT':
        return {
          author: node.issuers.map((id) => this.#iri(id)),
          ...(node.symbol === undefined ? {} : { 'acg:symbol': node.symbol }),
        }
      case 'PROPOSITION':
        return {
          propositionKind: node.propositionKind,
          about: node.about.map(({ entity }) => this.#iri(entity)),
          appearance: (this.#documents.get(node.id) ?? []).map((id) => this.#iri(id)),
        }
      default:
        return {}
    }
  }

  #assertion(node: NodeOf<'ASSERTION'>): Resource {
    const anchors = node.anchors.flatMap((id) => this.#anchors.get(id) ?? [])
    const places = anchors.map((anchor) => ({
      type: 'SpecificResource',
      source: this.#iri(anchor.expression),
      selector: [
        { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
      ],
      record: restOfAnchor(anchor),
    }))
    const withoutText = {
      type: 'SpecificResource',
      source: this.#iri(node.document),
      'acg:locator': node.locator ?? '',
    }
    return {
      ...this.#head(node.id, ['Annotation', 'prov:Entity']),
      motivation: 'linking',
      body: this.#iri(node.proposition),
      target: places.length === 0 ? [withoutText] : places,
      speechAct: node.speechAct,
      stance: node.stance,
      wasAttributedTo: node.speakers.map((id) => this.#iri(id)),
      addressee: node.addressees.map((id) => this.#iri(id)),
      date: node.date,
      verification: node.verification,
      ...this.#links(node.links),
      ...this.#sources(node.citations),
      ...this.#provenance(node.provenance),
    }
  }

  /** Earlier assertions, under what this one does to them. */
  #links(links: NodeOf<'ASSERTION'>['links']): Resource {
    const types = [...new Set(links.map(({ type }) => type))]
    return Object.fromEntries(
      types.map((type) => [
        `acg:${type.toLowerCase()}`,
        links.filter((link) => link.type === type).map(({ assertion }) => ({ id: this.#iri(assertion) })),
      ]),
    )
  }

  #mention(node: NodeOf<'MENTION'>): Resource {
    return {
      ...this.#head(node.id, ['Annotation', 'prov:Entity']),
      motivation: 'identifying',
      body: this.#iri(node.entity),
      target: [
        {
          type: 'SpecificResource',
          source: this.#iri(node.expression),
          selector: [
            { type: 'TextQuoteSelector', exact: node.exact },
            { type: 'TextPositionSelector', start: node.start, end: node.end },
          ],
        },
      ],
      verification: node.verification,
      ...this.#provenance(node.provenance),
    }
  }

  #head(id: string, types: readonly string[]): Resource {
    return { id: this.#iri(id), type: types, identifier: id }
  }

  #sources(citations: readonly { readonly source: string }[]): Resource {
    const sources = [...new Set(citations.map(({ source }) => this.#iri(source)))]
    return sources.length === 0 ? {} : { hadPrimarySource: sources }
  }

  /** Which import made it, by which rule and decision. */
  #provenance(provenance: NodeOf<'MENTION'>['provenance']): Resource {
    if (provenance === undefined) return {}
    return {
      wasGeneratedBy: {
        id: `${this.#base}/id/import/${encodeURIComponent(provenance.import)}`,
        type: 'prov:Activity',
      },
      'acg:rule': provenance.rule,
      ...(provenance.decision === undefined ? {} : { 'acg:decision': provenance.decision }),
    }
  }

  #iri(id: string): string {
    return `${this.#base}/id/${encodeURIComponent(id)}`
  }
}

function byLanguage(
  aliases: readonly { language: string; text: string }[],
): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {}
  for (const { language, text } of aliases) (texts[language] ??= []).push(text)
  return texts
}
