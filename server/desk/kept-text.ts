import type { ContributionInput } from '../../graph-seed/model/contribution.ts'
import type { DocumentDescription } from './description.ts'
import type { Imported } from './imported.ts'
import type { Review } from './review.ts'
import type { FoundAgain, Versioned } from './versions.ts'

export type NodeInput = NonNullable<ContributionInput['nodes']>[number]
export type Provenance = (rule: string, seq?: number) => { import: string; rule: string; decision?: string }

/** What a document needs before it is one of the graph. */
export interface Described {
  readonly document: string
  readonly language: NonNullable<DocumentDescription['language']>
  readonly title: string
  readonly date: string
}

/** The source that stands for the place where the document was read. */
export type Cited = readonly { readonly source: string }[]

/** Rules that propose nothing: what a person wrote, and what the text as a whole brings. */
export const MANUAL = 'MANUAL'
export const TEXT = 'TEXT'

/** Where words stand. They may stand in no passage: in a title, or across two. */
interface Place {
  readonly document: string
  readonly expression: string
  readonly passage?: string
  readonly language: Described['language']
  readonly start: number
  readonly end: number
}

/** The text of an import as one language version of its document. */
export class KeptText {
  readonly sha256: string
  /** What the ids of its expression and of quotes from it end in. */
  readonly suffix: string
  readonly #imported: Imported
  readonly #described: Described
  readonly #codePoints: readonly string[]

  constructor(imported: Imported, described: Described, versioned: Versioned | null) {
    this.#imported = imported
    this.#described = described
    this.#codePoints = Array.from(imported.document.text)
    this.sha256 = imported.document.sha256
    const taken = versioned?.expressions.filter(({ language }) => language === described.language).length ?? 0
    this.suffix = described.language.toLowerCase() + (taken === 0 ? '' : `.${taken + 1}`)
  }

  get #id(): string {
    return `${this.#described.document}:${this.suffix}`
  }

  slice(start: number, end: number): string {
    return this.#codePoints.slice(start, end).join('')
  }

  place(start: number, end: number): Place {
    const { document, language } = this.#described
    const passage = this.#imported.document.passages.find((one) => one.start <= start && end <= one.end)
    return {
      document,
      expression: this.#id,
      ...(passage === undefined ? {} : { passage: `${document}:p${passage.number}` }),
      language,
      start,
      end,
    }
  }

  expression(
    { description: { fidelity = 'AS_PUBLISHED' }, claims }: Review,
    cited: Cited,
    provenance: Provenance,
  ): Extract<NodeInput, { kind: 'EXPRESSION' }> {
    const { document, language, title } = this.#described
    const openClaims = claims.filter(({ type }) => type === 'OPEN').length
    return {
      kind: 'EXPRESSION',
      id: this.#id,
      document,
      language,
      title,
      fidelity,
      sha256: this.sha256,
      text: this.#imported.document.text,
      ...(openClaims === 0 ? {} : { openClaims }),
      citations: [...cited],
      provenance: provenance(TEXT),
    }
  }

  passages(provenance: Provenance): readonly NodeInput[] {
    const { document, language } = this.#described
    return this.#imported.document.passages.map(({ number, start, end, text }) => ({
      kind: 'PASSAGE',
      id: `${document}:p${number}`,
      document,
      number,
      texts: [{ expression: this.#id, language, start, end, text }],
      provenance: provenance(TEXT),
    }))
  }

  /** A further quote of what another version of the document was quoted for. */
  anchorAgain(found: FoundAgain, provenance: Provenance): readonly Extract<NodeInput, { kind: 'ANCHOR' }>[] {
    if (found.outcome !== 'IN_ITS_PLACE') return []
    const { start, end, exact, assertion, passage } = found
    return [
      {
        kind: 'ANCHOR',
        id: `${assertion}:${this.suffix}`,
        assertion,
        expression: this.#id,
        passage,
        language: this.#described.language,
        exact,
        prefix: '',
        suffix: '',
        start,
        end,
        sha256: this.sha256,
        provenance: provenance('SAME_WORDS'),
      },
    ]
  }
}
