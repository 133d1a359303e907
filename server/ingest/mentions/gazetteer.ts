import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type EntityNode, type GraphNode, isEntity, type NodeOf } from '../../../graph-seed/model/node.ts'
import { type Descriptions, descriptionsOf } from './described-instruments.ts'
import { type Generic, genericOf, SOUGHT_TERMS } from './generic-terms.ts'
import { namesOf } from './name-forms.ts'
import { isReviewConference } from './review-conferences.ts'
import { type Tokens, tokensOf, wordsBetween } from './tokens.ts'
import { wordKey } from './word-key.ts'
import { WordAutomaton } from './word-automaton.ts'

/** One name of one entity. */
export interface Entry {
  readonly entity: EntityNode
  readonly name: Tokens
  /** The name's words as it writes them. */
  readonly words: readonly string[]
  /** Whether all of them are Han characters. */
  readonly isHan: boolean
  readonly isLabel: boolean
  readonly isSurname: boolean
  readonly isCapital: boolean
}

/** A sequence of words that names something: whose names it is, and what it is where it is only a common noun. */
export interface Pattern {
  readonly key: string
  readonly entries: readonly Entry[]
  readonly generic: Generic | undefined
  /** For a common noun: how it is written where it stands for one certain thing. */
  readonly term: Tokens | undefined
}

/** Every name by which a text may call what the graph holds. Built once, used for many texts. */
export interface Gazetteer {
  readonly patterns: readonly Pattern[]
  readonly automaton: WordAutomaton
  readonly entities: ReadonlyMap<string, EntityNode>
  readonly provisions: ReadonlyMap<string, NodeOf<'PROVISION'>>
  /** By id of body, initiative, event or group: the instrument it belongs to. */
  readonly instrumentOf: ReadonlyMap<string, string>
  readonly descriptions: Descriptions
  /** Instruments by the place that they are called by: Tlatelolco, Тлателолко. */
  readonly places: ReadonlyMap<string, NodeOf<'INSTRUMENT'>>
}

const NAMED = [
  'STATE',
  'GROUP',
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'TOPIC',
  'INITIATIVE',
  'EVENT',
  'INSTRUMENT',
  'DOCUMENT',
]
const namedKinds: ReadonlySet<string> = new Set(NAMED)

/** A surname alone is looked for from so many letters on: shorter ones are too often other words. */
const SURNAME = 5

export function buildGazetteer(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Gazetteer {
  const entities = nodes.filter(isEntity).filter(({ kind }) => namedKinds.has(kind))
  const byKey = new Map<string, { words: readonly string[]; entries: Entry[]; term: Tokens | undefined }>()
  const add = (words: readonly string[]): { entries: Entry[]; term: Tokens | undefined } => {
    const key = words.join(' ')
    const pattern = byKey.get(key) ?? { words, entries: [], term: undefined }
    byKey.set(key, pattern)
    return pattern
  }
  for (const text of SOUGHT_TERMS) {
    const term = tokensOf(text)
    add(term.keys).term ??= term
  }
  const instrumentOf = instrumentsOf(entities, edges)
  const entries = entities.flatMap((entity) => {
    const treaty = entities.find(({ id }) => id === instrumentOf.get(entity.id))
    return treaty === undefined ? entriesOf(entity) : [...entriesOf(entity), ...withTreatyName(entity, treaty)]
  })
  for (const entry of entries.map(withWords)) add(entry.name.keys).entries.push(entry)
  const sorted = Array.from(byKey, ([key, { words, entries, term }]) => ({
    words,
    pattern: { key, entries, term, generic: genericOf(words) },
  }))
  const instruments = entities.filter((entity) => entity.kind === 'INSTRUMENT')
  return {
    patterns: sorted.map(({ pattern }) => pattern),
    automaton: new WordAutomaton(sorted.map(({ words }) => words)),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    provisions: new Map(nodes.flatMap((node) => (node.kind === 'PROVISION' ? [[node.id, node]] : []))),
    instrumentOf,
    descriptions: descriptionsOf(instruments),
    places: new Map(instruments.flatMap((one) => placesOf(one).map((place) => [place, one]))),
  }
}

const BY_PLACE = /^(?:Treaty of|Договор) (?<place>\p{Lu}\p{Ll}+)$/u

function placesOf({ labels }: NodeOf<'INSTRUMENT'>): readonly string[] {
  return [labels.en, labels.ru].flatMap((label) => {
    const place = BY_PLACE.exec(label ?? '')?.groups?.['place']
    return place === undefined ? [] : [wordKey(place)]
  })
}

type NameOf = Omit<Entry, 'words' | 'isHan'>

function withWords(entry: NameOf): Entry {
  const { keys } = entry.name
  const words = keys.map((_, index) => wordsBetween(entry.name, index, index + 1))
  return { ...entry, words, isHan: words.every((word) => /^\p{Script=Han}$/u.test(word)) }
}

function entriesOf(entity: EntityNode): readonly NameOf[] {
  const names = namesOf(entity).map(({ text, isLabel, isCapital }) => ({
    entity,
    name: tokensOf(text),
    isLabel,
    isSurname: false,
    isCapital,
  }))
  if (entity.kind !== 'PERSON') return names.filter(({ name }) => name.keys.length > 0)
  const surnames = names.flatMap(({ name }) => {
    const last = tokensOf(name.text.split(/\s+/u).at(-1) ?? '')
    const isOne = name.keys.length > 1 && last.keys.length === 1 && last.text.length >= SURNAME
    return isOne ? [{ entity, name: last, isLabel: false, isSurname: true, isCapital: false }] : []
  })
  return [...names, ...surnames]
}

/** By edges of the record, and for groups and review conferences by their names: "States Parties to the Biological Weapons Convention". */
/** What Chinese calls by 《公约》 and what is of it, called by the treaty's own name: 《禁止生物武器公约》第九次审议大会. */
function withTreatyName(entity: EntityNode, treaty: EntityNode): readonly NameOf[] {
  const own = namesOf(entity).flatMap(({ text }) => /^《公[约約]》(?<rest>.+)$/u.exec(text)?.groups?.['rest'] ?? [])
  const names = namesOf(treaty).filter(({ text }) => /^\p{Script=Han}{4,}$/u.test(text))
  return own.flatMap((rest) =>
    names.map(({ text }) => ({
      entity,
      name: tokensOf(`《${text}》${rest}`),
      isLabel: false,
      isSurname: false,
      isCapital: false,
    })),
  )
}

function instrumentsOf(entities: readonly EntityNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, string> {
  const instruments = entities.filter((entity) => entity.kind === 'INSTRUMENT')
  const ids = new Set(instruments.map(({ id }) => id))
  const byName = entities
    .filter(({ kind }) => kind === 'GROUP')
    .flatMap(({ id, labels }): [string, string][] => {
      const instrument = instruments.find((one) => one.labels.en !== undefined && labels.en?.includes(one.labels.en))
      return instrument === undefined ? [] : [[id, instrument.id]]
    })
  // A conference that is only planned is held under nothing yet.
  const conferences = entities.filter(isReviewConference).flatMap(({ id, labels }): [string, string][] => {
    const short = /\bof the (?<short>[A-Z]{3,})\b/u.exec(labels.en ?? '')?.groups?.['short']
    const treaty = instruments.find(({ aliases }) => aliases.some(({ text }) => text === short))
    return treaty === undefined ? [] : [[id, treaty.id]]
  })
  const byEdge = edges
    .filter(({ type, target }) => (type === 'UNDER' || type === 'HELD_UNDER') && ids.has(target))
    .map(({ source, target }): [string, string] => [source, target])
  return new Map([...byName, ...conferences, ...byEdge])
}
