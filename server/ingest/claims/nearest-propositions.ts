import { LABEL_LANGUAGES } from '../../../graph-seed/model/language.ts'
import type { GraphNode, NodeOf } from '../../../graph-seed/model/node.ts'
import { tokensOf } from '../mentions/tokens.ts'

/** A proposition of the graph that words may express, and what they have in common. */
export interface NearProposition {
  readonly id: string
  readonly score: number
  readonly why: string
}

interface Indexed {
  readonly proposition: NodeOf<'PROPOSITION'>
  /** Numbers of its vectors: for each language its features with their weights, of length 1 together. */
  readonly vectors: readonly number[]
}

/** So much of the score comes from the words; the rest from the entities that both are about. */
const BY_WORDS = 0.8
const LEAST = 0.12

/** Propositions, quick to compare with the words of a text in any of their languages. */
export class PropositionIndex {
  readonly #propositions: readonly Indexed[]
  readonly #vectors: readonly ReadonlyMap<string, number>[]
  /** By feature: the vectors that have it, with its weight in each. */
  readonly #having = new Map<string, (readonly [vector: number, weight: number])[]>()
  readonly #frequency = new Map<string, number>()
  readonly #count: number

  constructor(nodes: readonly GraphNode[]) {
    const propositions = nodes.filter((node) => node.kind === 'PROPOSITION')
    const features = propositions.map(({ labels }) =>
      LABEL_LANGUAGES.flatMap((language) => {
        const label = labels[language]
        return label === undefined ? [] : [featuresOf(label)]
      }),
    )
    for (const one of features.flat())
      for (const feature of one) this.#frequency.set(feature, (this.#frequency.get(feature) ?? 0) + 1)
    this.#count = propositions.length
    const vectors: ReadonlyMap<string, number>[] = []
    this.#propositions = propositions.map((proposition, index) => ({
      proposition,
      vectors: (features[index] ?? []).map((one) => vectors.push(this.#vectorOf(one)) - 1),
    }))
    this.#vectors = vectors
    for (const [number, vector] of vectors.entries()) {
      for (const [feature, weight] of vector) {
        const having = this.#having.get(feature)
        if (having === undefined) this.#having.set(feature, [[number, weight]])
        else having.push([number, weight])
      }
    }
  }

  /** The nearest propositions, the best first. */
  nearest(words: string, entities: ReadonlySet<string>, first: number): readonly NearProposition[] {
    const vector = this.#vectorOf(featuresOf(words))
    const products = new Float64Array(this.#vectors.length)
    for (const [feature, weight] of vector)
      for (const [number, other] of this.#having.get(feature) ?? [])
        products[number] = (products[number] ?? 0) + weight * other
    return this.#propositions
      .map(({ proposition: { id, about }, vectors }) => {
        const best = vectors.reduce<number | null>(
          (one, other) => (one === null || (products[other] ?? 0) > (products[one] ?? 0) ? other : one),
          null,
        )
        const common = about.filter(({ entity }) => entities.has(entity)).map(({ entity }) => entity)
        const likeness = best === null ? 0 : (products[best] ?? 0)
        const score = BY_WORDS * likeness + (1 - BY_WORDS) * (common.length / Math.max(1, about.length))
        return { id, score: Math.round(score * 100) / 100, best, common }
      })
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, first)
      .map(({ id, score, best, common }) => ({ id, score, why: reason(this.#shared(vector, best), common) }))
  }

  /** Features of a vector that another has too, those that weigh most first. */
  #shared(vector: ReadonlyMap<string, number>, number: number | null): readonly string[] {
    const other = number === null ? undefined : this.#vectors[number]
    if (other === undefined) return []
    return [...vector.keys()]
      .filter((feature) => other.has(feature))
      .sort((a, b) => (other.get(b) ?? 0) - (other.get(a) ?? 0))
  }

  #vectorOf(features: ReadonlySet<string>): ReadonlyMap<string, number> {
    // A word that most propositions have says little of any.
    const weighted = Array.from(features, (one): [string, number] => [
      one,
      Math.log(1 + this.#count / (1 + (this.#frequency.get(one) ?? 0))),
    ])
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
    return new Map(weighted.map(([feature, weight]) => [feature, weight / length]))
  }
}

/** Words by their keys, and pairs of neighbouring Han characters. */
function featuresOf(text: string): ReadonlySet<string> {
  const { keys, ends, starts } = tokensOf(text)
  return new Set(
    keys.flatMap((key, index) => {
      if (!/^\p{Script=Han}/u.test(key)) return key.length > 2 ? [key] : []
      return ends[index] === starts[index + 1] ? [key + String(keys[index + 1])] : []
    }),
  )
}

function reason(words: readonly string[], entities: readonly string[]): string {
  const parts = [
    ...(words.length === 0 ? [] : [`words in common: ${words.slice(0, 5).join(', ')}`]),
    ...(entities.length === 0 ? [] : [`both about ${entities.join(', ')}`]),
  ]
  return parts.join('; ')
}
