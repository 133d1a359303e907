import type {
  AssertionFieldsFragment,
  EdgeFieldsFragment,
  EdgeType,
  EntityKind,
  Layer,
  OpeningQuery,
  SourceFieldsFragment,
  Verification,
} from '../api/__generated__/operations.ts'

export type DocumentView = NonNullable<OpeningQuery['document']>
export type Assertion = AssertionFieldsFragment

/** An entity as the map and the list show it. */
export interface MapNode {
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  readonly labelLanguage: string
  readonly aliases: readonly { readonly language: string; readonly text: string }[]
  readonly verification: Verification
  /** Of an event, a document or a roll call. */
  readonly date?: string | null
}

/** An edge with what it rests on: assertions by id for a claim, places in sources for the record. */
export interface MapEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: EdgeType
  readonly layer: Layer
  readonly role: string | null
  readonly date: string | null
  readonly until: string | null
  readonly verification: Verification
  readonly assertions: readonly string[]
  readonly citations: readonly { readonly source: SourceFieldsFragment; readonly locator: string | null }[]
}

/** What the explorer knows: a document's graph and whatever was added to it. */
export interface Atlas {
  readonly document: DocumentView
  readonly nodes: ReadonlyMap<string, MapNode>
  readonly edges: ReadonlyMap<string, MapEdge>
  readonly assertions: ReadonlyMap<string, Assertion>
  /** One entry for each expansion, in the order asked for. */
  readonly additions: readonly Addition[]
  /** Edges that did not hold on the day shown; they keep their places and are not drawn. */
  readonly gone: ReadonlySet<string>
}

/** What one expansion brought: which nodes were new, and how many neighbours there would have been. */
export interface Addition {
  readonly centre: string
  readonly nodes: readonly string[]
  /** Ids of joint voices that were new, too. */
  readonly voices: readonly string[]
  readonly shown: number
  readonly total: number
}

export function atlasOfDocument(document: DocumentView): Atlas {
  return {
    document,
    nodes: new Map(document.graph.nodes.map((node) => [node.id, node])),
    edges: new Map(document.graph.edges.map((edge) => [edge.id, readEdge(edge)])),
    assertions: new Map(document.assertions.map((assertion) => [assertion.id, assertion])),
    additions: [],
    gone: new Set(),
  }
}

/** A map that nothing is on yet, of no document. */
export function blankAtlas(title: string): Atlas {
  return atlasOfDocument({
    ...untitled(title),
    graph: { nodes: [], edges: [], totalNodes: 0, truncated: false },
  })
}

/** What stands for the document of a graph that has none: its title, and nothing to read. */
export function untitled(title: string): Omit<DocumentView, 'graph'> {
  return {
    id: '',
    label: title,
    labelLanguage: 'und',
    date: '',
    symbol: null,
    publisher: null,
    category: '',
    verification: 'UNCHECKED',
    issuers: [],
    citations: [],
    expressions: [],
    passages: [],
    assertions: [],
  }
}

/** Whether the map is of a document, so that there is something to read beside it. */
export function isOfDocument({ document }: Pick<Atlas, 'document'>): boolean {
  return document.id !== ''
}

/** What files made from the map are named after. */
export function fileStem({ document }: Pick<Atlas, 'document'>): string {
  return document.id === '' ? 'map' : document.id.replaceAll(/[^A-Za-z0-9.-]+/g, '-')
}

export function readEdge(edge: EdgeFieldsFragment): MapEdge {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    type: edge.type,
    layer: edge.layer,
    role: edge.role ?? null,
    date: edge.date ?? null,
    until: edge.until ?? null,
    verification: edge.verification,
    assertions: edge.evidence.flatMap(({ assertion }) => assertion?.id ?? []),
    citations: edge.evidence.flatMap(({ source, locator }) =>
      source === null || source === undefined ? [] : { source, locator: locator ?? null },
    ),
  }
}
