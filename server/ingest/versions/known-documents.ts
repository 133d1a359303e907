import type { Localized } from '../../../graph-seed/model/language.ts'
import type { GraphNode, NodeOf } from '../../../graph-seed/model/node.ts'
import { fold } from '../../domain/search-text.ts'
import { type ComparedText, comparedWhole, estimatedLikeness, sampleOf, type TextSample } from './text-likeness.ts'
import { type Sign, signsOf, type Told } from './signs.ts'

/** A document that a text may be a version of, and the text of it that is most like it, if it has any. */
export interface PossibleDocument {
  readonly document: string
  readonly expression: string | null
  readonly signs: readonly Sign[]
  /** Whether it has a text in the language of the one that is asked about: then words tell, and a date does not. */
  readonly isInLanguage: boolean
}

/** Texts are about this much alike, going by samples, before they are compared in full. */
const WORTH_COMPARING = 0.12
/** Documents that are looked at closely. */
const MOST_COMPARED = 10

interface KnownDocument {
  readonly node: NodeOf<'DOCUMENT'>
  readonly titles: ReadonlySet<string>
  readonly texts: readonly KnownText[]
}
interface KnownText {
  readonly id: string
  readonly language: string
  readonly sha256: string
  readonly sample: TextSample
  /** The import that brought it. */
  readonly importId: string | null
}

/** The documents of a graph with a sample of each text: what tells, quickly, which of them a text may be a version of. */
export class KnownDocuments {
  readonly #documents: readonly KnownDocument[]

  /** Texts that were sampled before, as `before` had them, are not sampled again. */
  constructor(nodes: readonly GraphNode[], before: KnownDocuments | null = null) {
    const known = new Map(before?.samples())
    const texts = new Map<string, KnownText[]>()
    const titles = new Map<string, Set<string>>()
    for (const node of nodes) {
      if (node.kind !== 'EXPRESSION') continue
      const { id, document, language, sha256, text, title, provenance } = node
      const sample = known.get(sha256) ?? sampleOf(comparedWhole(text, title))
      const own = texts.get(document) ?? []
      own.push({ id, language, sha256, sample, importId: provenance?.import ?? null })
      texts.set(document, own)
      titles.set(document, (titles.get(document) ?? new Set()).add(fold(title)))
    }
    this.#documents = nodes.flatMap((node) =>
      node.kind === 'DOCUMENT'
        ? [
            {
              node,
              titles: new Set([...foldAll(node.labels), ...(titles.get(node.id) ?? [])]),
              texts: texts.get(node.id) ?? [],
            },
          ]
        : [],
    )
  }

  *samples(): Iterable<readonly [string, TextSample]> {
    for (const { texts } of this.#documents) for (const { sha256, sample } of texts) yield [sha256, sample]
  }

  /**
   * Documents with a text like this one, or with signs in common, the likeliest first. What the import itself brought is
   * left out; the document that it is said to be a version of is always among them.
   */
  possible(text: ComparedText, told: Told, importId: string): readonly PossibleDocument[] {
    const found = this.#documents.flatMap(({ node, titles, texts }) => {
      if (node.provenance?.import === importId) return []
      const signs = signsOf(node, titles, told)
      const [best] = texts
        .filter((one) => one.importId !== importId)
        .map((one) => ({ ...one, likeness: estimatedLikeness(text, one.sample) }))
        .sort((a, b) => b.likeness - a.likeness)
      const likeness = best?.likeness ?? 0
      const isSaid = node.id === told.versionOf
      if (likeness < WORTH_COMPARING && signs.length === 0 && !isSaid) return []
      const isInLanguage = texts.some(({ language }) => baseOf(language) === baseOf(told.language ?? ''))
      const possible = { document: node.id, expression: best?.id ?? null, signs, isInLanguage }
      return [{ possible, likeness, isSaid }]
    })
    return found
      .sort(
        (a, b) =>
          Number(b.isSaid) - Number(a.isSaid) ||
          b.likeness - a.likeness ||
          b.possible.signs.length - a.possible.signs.length,
      )
      .slice(0, MOST_COMPARED)
      .map(({ possible }) => possible)
  }
}

function foldAll(labels: Localized): readonly string[] {
  return Object.values(labels).flatMap((label) => (label === undefined ? [] : [fold(label)]))
}

/** `zh-Hant` and `zh-Hans` are one language in two scripts. */
function baseOf(language: string): string {
  return language.split('-', 1)[0] ?? language
}
