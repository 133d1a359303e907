import type { z } from 'zod'
import type { AuthoredLink } from '../model/document.ts'
import type { RecordEdge } from '../model/edge.ts'
import type { Language } from '../model/language.ts'
import type { Provenance } from '../model/named.ts'
import { type GraphNode, isKind, type NodeOf } from '../model/node.ts'
import type { gapSchema } from '../model/index-node.ts'
import type { Authored } from './authored.ts'
import type { ExpressionText } from './expression-text.ts'
import type { Fault } from './fault.ts'

/** Everything the corpus says, as its authors wrote it; what can be derived is not here. */
export interface Corpus {
  /** Every node that is written by hand, its derived lists still empty. Expressions and assertions are among them. */
  readonly nodes: readonly Authored<GraphNode>[]
  /** Rows of edges of the record layer, each with one citation at most; several rows may tell of one edge. */
  readonly edges: readonly Authored<RecordEdge>[]
  readonly quotes: readonly Authored<Quote>[]
  readonly gaps: readonly Authored<Gap>[]
  /** Rows of links between assertions, each with one citation at most; several rows may tell of one link. */
  readonly links: readonly Authored<AuthoredLink>[]
  /** The text of each expression, by the expression's id. */
  readonly texts: ReadonlyMap<string, ExpressionText>
  /** By what passages were brought in that no text of the corpus has, by the passage's id. */
  readonly passageProvenance: ReadonlyMap<string, Provenance>
  /** Ids of records that are invalid in themselves: they exist, so naming them is no further fault. */
  readonly invalidIds: ReadonlySet<string>
  /** What could not be read. */
  readonly faults: readonly Fault[]
  readonly files: number
  readonly records: number
  /** False where records could not be told from one another, so that an id that is not found may yet be there. */
  readonly complete: boolean
}

/** Something that the corpus knows it lacks. */
export type Gap = z.output<typeof gapSchema>

/** The words of one expression that an assertion claims to stand on. */
export interface Quote {
  readonly assertion: string
  readonly passage: string
  readonly expression: string
  readonly language: Language
  readonly exact: string
  /** Code points of the expression, end exclusive. */
  readonly start: number
  readonly end: number
  readonly provenance?: Provenance | undefined
}

/** The authored nodes of one kind. */
export function nodesOfKind<Kind extends GraphNode['kind']>(
  corpus: Pick<Corpus, 'nodes'>,
  kind: Kind,
): readonly Authored<NodeOf<Kind>>[] {
  return corpus.nodes.filter((node): node is Authored<NodeOf<Kind>> => isKind(node.value, kind))
}
