import { diceCoefficient } from 'dice-coefficient'
import MiniSearch from 'minisearch'
import type { EntityKind, EntityNode } from '../../graph-seed/model/node.ts'
import { fold, searchDocument, searchQuery } from '../domain/search-text.ts'
import { propertyOf } from './properties.ts'
import type { NameQuery } from './query.ts'

/** An entity that a name may mean. */
export interface Candidate {
  readonly entity: EntityNode
  /** 0 to 100: how alike the nearest of its names is, and how many of the given values agree. */
  readonly score: number
  /** The name is one of its own, the values agree, and nothing else comes as near. */
  readonly match: boolean
  readonly nameLikeness: number
  readonly agreeing: number
}

interface Named {
  readonly id: string
  readonly names: readonly string[]
  readonly nameTokens: string
}

/** Entities looked at more closely for one name. */
const SHORTLIST = 60
/** Least likeness of a name that is offered. */
const LEAST_LIKENESS = 0.4
/** So much of the score comes from the name where values of properties are given too. */
const BY_NAME = 0.7

/** Names of entities, quick to compare with names that are misspelt, reordered, or in another script. */
export class NameIndex {
  readonly #entities: ReadonlyMap<string, EntityNode>
  readonly #named: ReadonlyMap<string, Named>
  readonly #search: MiniSearch<Named>

  constructor(entities: readonly EntityNode[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    const named = entities.map((entity) => ({ id: entity.id, ...searchDocument(entity) }))
    this.#named = new Map(named.map((one) => [one.id, one]))
    this.#search = new MiniSearch<Named>({
      fields: ['nameTokens'],
      tokenize: (tokens) => tokens.split(' '),
      processTerm: (term) => term,
      searchOptions: { prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.25 : false) },
    })
    this.#search.addAll(named)
  }

  entity(id: string): EntityNode | undefined {
    return this.#entities.get(id)
  }

  ofKind(kind: string): readonly EntityNode[] {
    return [...this.#entities.values()].filter((entity) => entity.kind === kind)
  }

  /** The entities that the name may mean, the best first. */
  candidates(query: NameQuery): readonly Candidate[] {
    const wanted = new Set<EntityKind | null>(query.kinds)
    const folded = fold(query.name)
    const found = this.#shortlist(query, folded)
      .filter(({ kind }) => wanted.size === 0 || wanted.has(kind))
      .map((entity) => this.#judge(entity, folded, query))
      .filter(({ nameLikeness }) => query.name === '' || nameLikeness >= LEAST_LIKENESS)
      .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    return found.slice(0, query.limit).map((candidate, place) => ({
      ...candidate,
      match: place === 0 && isCertain(candidate, query) && !found.slice(1).some((other) => isCertain(other, query)),
    }))
  }

  #shortlist({ name, properties }: NameQuery, folded: string): readonly EntityNode[] {
    const byId = this.#entities.get(name)
    // A table may hold ids, or an identifier of elsewhere and no name.
    const known = byId === undefined ? [] : [byId]
    if (folded === '') {
      if (properties.length === 0) return known
      return [...this.#entities.values()].filter((entity) => agreement(entity, properties) > 0).slice(0, SHORTLIST)
    }
    const tokens = searchQuery(name)?.tokens ?? []
    const hits = this.#search.search(tokens.join(' ')).slice(0, SHORTLIST)
    return [...new Set([...known, ...hits.flatMap(({ id }) => this.#entities.get(String(id)) ?? [])])]
  }

  #judge(entity: EntityNode, folded: string, { name, properties }: NameQuery): Candidate {
    const names = this.#named.get(entity.id)?.names ?? []
    const nameLikeness = entity.id === name ? 1 : names.reduce((best, one) => Math.max(best, likeness(one, folded)), 0)
    const agreeing = agreement(entity, properties)
    const whole =
      properties.length === 0
        ? nameLikeness
        : name === ''
          ? agreeing
          : BY_NAME * nameLikeness + (1 - BY_NAME) * agreeing
    return { entity, score: Math.round(whole * 1000) / 10, match: false, nameLikeness, agreeing }
  }
}

function isCertain({ nameLikeness, agreeing }: Candidate, { name, properties }: NameQuery): boolean {
  return (name === '' || nameLikeness === 1) && (properties.length === 0 || agreeing === 1)
}

/** 1 for the same name; below it the share of pairs of letters in common, whatever the order of the words. */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  return Math.min(0.99, Math.max(diceCoefficient(one, other), diceCoefficient(sorted(one), sorted(other))))
}

function sorted(name: string): string {
  return name.split(' ').sort().join(' ')
}

/** The share of the given properties of which a value agrees. A property that there is not agrees with nothing. */
function agreement(entity: EntityNode, properties: NameQuery['properties']): number {
  if (properties.length === 0) return 0
  const agreeing = properties.filter(({ id, values }) => {
    const held = (propertyOf(id)?.of(entity) ?? []).map((value) => fold('str' in value ? value.str : value.entity))
    return values.some((value) => held.includes(fold(value)))
  })
  return agreeing.length / properties.length
}
