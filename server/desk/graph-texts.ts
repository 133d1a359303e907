import type { GraphSnapshot, GraphStore } from '../domain/graph-store.ts'
import { KnownDocuments } from '../ingest/versions/known-documents.ts'
import { comparisonOf, type PossibleVersion, possibleVersions } from '../ingest/versions/possible-versions.ts'
import { type ComparedText, comparedWhole } from '../ingest/versions/text-likeness.ts'
import type { DocumentDescription } from './description.ts'
import type { Imported } from './imported.ts'
import { onNewest } from './on-newest.ts'

/** Answers that are kept: a review asks for the same again with every decision. */
const MOST_KEPT = 50

/** Texts that are kept as they are compared; one comparison needs half as many at most. */
const MOST_COMPARED = 20

/** What the texts of the graph at one revision have in common with one that is brought in. */
export interface TextsOfGraph {
  /** Documents that a text may be a version of, but for what its own import brought. */
  possibleVersions(importId: string, imported: Imported, told: DocumentDescription): Promise<readonly PossibleVersion[]>
}

interface Texts {
  readonly revision: string | null
  /** Ids of expressions by the SHA-256 of their texts. */
  readonly bySha256: ReadonlyMap<string, string>
  readonly documents: KnownDocuments
}

/** The texts of the graph, read anew when the store holds another revision. */
export class GraphTexts {
  readonly #store: GraphStore
  #texts: Texts | null = null
  #kept = new Map<string, readonly PossibleVersion[]>()
  readonly #compared = new Map<string, ComparedText>()

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** Id of the expression with this very text; null where there is none. */
  async expressionWith(sha256: string): Promise<string | null> {
    return (await this.#current()).bySha256.get(sha256) ?? null
  }

  /** As they are now; what is asked of them later is answered as of now. */
  async now(): Promise<TextsOfGraph> {
    const texts = await this.#current()
    return { possibleVersions: (...asked) => this.#possibleVersions(texts, ...asked) }
  }

  async #possibleVersions(
    { revision, documents }: Texts,
    importId: string,
    { document }: Imported,
    told: DocumentDescription,
  ): Promise<readonly PossibleVersion[]> {
    const { versionOf, title, date, symbol, issuers, language } = told
    const key = JSON.stringify([revision, importId, versionOf, title, date, symbol, issuers, language])
    const before = this.#kept.get(key)
    if (before !== undefined) return before
    const comparison = comparisonOf(document, told, documents, importId)
    const wanted = comparison.candidates.flatMap(({ expression }) => (expression === null ? [] : [expression]))
    const texts = await this.#comparedTexts(wanted)
    const found = possibleVersions(comparison, told, (id) => texts.get(id))
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(key, found)
    return found
  }

  #current(): Promise<Texts> {
    return onNewest(this.#store, (snapshot) => this.#of(snapshot))
  }

  async #of(snapshot: GraphSnapshot): Promise<Texts> {
    const revision = await snapshot.revision()
    if (this.#texts === null || this.#texts.revision !== revision) {
      const { nodes } = await snapshot.all({ kinds: ['DOCUMENT', 'EXPRESSION'], edgeTypes: [] })
      const known = nodes.flatMap((node) => (node.kind === 'EXPRESSION' ? [[node.sha256, node.id] as const] : []))
      const documents = new KnownDocuments(nodes, this.#texts?.documents ?? null)
      this.#texts = { revision, bySha256: new Map(known), documents }
      this.#compared.clear()
    }
    return this.#texts
  }

  /** What is compared of some expressions. The last are kept: texts that come one after another are like the same ones. */
  async #comparedTexts(ids: readonly string[]): Promise<ReadonlyMap<string, ComparedText>> {
    const unread = ids.filter((id) => !this.#compared.has(id))
    const read = unread.length === 0 ? [] : await this.#store.snapshot().nodes(unread)
    for (const node of read) {
      if (node?.kind === 'EXPRESSION') this.#compared.set(node.id, comparedWhole(node.text, node.title))
    }
    const texts = new Map([...this.#compared].filter(([id]) => ids.includes(id)))
    for (const id of this.#compared.keys()) {
      if (this.#compared.size <= MOST_COMPARED) break
      if (!texts.has(id)) this.#compared.delete(id)
    }
    return texts
  }
}
