import type {
  EdgeType,
  EntityKind,
  Layer,
  SpeechAct,
  Stance,
  Verification,
} from '../../api/__generated__/operations.ts'
import type { Point } from '../../state/walk.ts'

/**
 * What is shown, on its way into a file: complete in itself, with the sentences that say who speaks. A proposition's `label`
 * always begins with who says it, so that no program that reads the file can show it as a fact; its bare words are in `wording`.
 */
export interface Excerpt {
  readonly about: About
  readonly nodes: readonly ExcerptNode[]
  readonly edges: readonly ExcerptEdge[]
  /** What was said, in the order of the text. */
  readonly statements: readonly Statement[]
}

export interface About {
  readonly title: string
  /** That lines of the claim layer say what was said, not what is so. */
  readonly caveat: string
  /** Where the same view opens. */
  readonly address: string
  /** When the file was made: ISO 8601, UTC. */
  readonly made: string
  readonly language: string
  /** The day as of which edges are shown; null for all of time. */
  readonly asOf: string | null
  /** What its maker noted about the whole. */
  readonly note: string | null
}

export interface ExcerptNode {
  readonly id: string
  readonly kind: EntityKind
  readonly layer: Layer
  readonly label: string
  readonly wording: string
  readonly labelLanguage: string
  readonly verification: Verification
  readonly place: Point | null
  readonly note: string | null
}

export interface ExcerptEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: EdgeType
  readonly layer: Layer
  /** The relation alone, such as "party to" or "alleges". */
  readonly relation: string
  readonly sentence: string
  readonly role: string | null
  readonly date: string | null
  readonly until: string | null
  readonly verification: Verification
  /** Ids of statements a claim rests on. */
  readonly statements: readonly string[]
  /** Sources an edge of the record rests on; none where it is structural. */
  readonly citations: readonly ExcerptCitation[]
  readonly note: string | null
}

export interface ExcerptCitation {
  readonly source: string
  readonly title: string
  readonly publisher: string
  /** Where the source itself is: mostly its address. */
  readonly address: string
  /** The place in it, such as a page or an article. */
  readonly locator: string | null
  readonly date: string | null
}

export interface Named {
  readonly id: string
  readonly label: string
}

/** One assertion: who performed which speech act on which proposition, where, and in which words. */
export interface Statement {
  readonly id: string
  readonly sentence: string
  readonly speakers: readonly Named[]
  readonly addressees: readonly Named[]
  readonly speechAct: SpeechAct
  readonly stance: Stance
  readonly date: string
  readonly document: Named
  readonly paragraph: number | null
  readonly locator: string | null
  readonly verification: Verification
  readonly quotes: readonly StatementQuote[]
  /** Where the words open in their text. */
  readonly address: string
}

export interface StatementQuote {
  readonly language: string
  readonly exact: string
  readonly fidelity: string
}
