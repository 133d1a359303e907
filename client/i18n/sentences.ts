import type { TFunction } from 'i18next'
import type { SpeechAct } from '../api/__generated__/operations.ts'
import type { Assertion, Atlas, MapEdge, MapNode } from '../state/atlas.ts'
import type { Voice } from '../state/lines.ts'
import { isSpeechAct } from '../state/vocabulary.ts'
import { nameIn } from './foreign-names.ts'
import type { Named } from './foreign-names.ts'

/**
 * What is shown, in sentences that name who speaks. Every label, tooltip, title, row and announcement about a claim is made
 * here, so that none of them can read as a fact.
 */
export interface Sentences {
  readonly names: (labels: readonly string[]) => string
  /** A name as it stands in a sentence: with its language, where that is not the reader's. */
  readonly name: (named: Named) => string
  readonly who: (named: readonly Named[]) => string
  /** All that sentences may name. */
  readonly named: () => Iterable<Named>
  /** "alleges" or "allege and stress", as many as speak. */
  readonly acts: (acts: readonly SpeechAct[], speakers: number) => string
  /** The relation alone, for a line's name on the map. */
  readonly relation: (edges: readonly MapEdge[]) => string
  readonly ofEdges: (edges: readonly MapEdge[]) => string
  readonly ofNode: (node: MapNode) => string
  readonly ofVoice: (voice: Voice) => string
  readonly ofAssertion: (assertion: Assertion) => string
}

export function sentencesFor(atlas: Atlas, t: TFunction, language: string): Sentences {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = (labels: readonly string[]) => lists.format(labels)
  const name = (named: Named) => nameIn(language, named)
  const who = (named: readonly Named[]) => names(named.map(name))
  const label = (id: string) => {
    const node = atlas.nodes.get(id)
    return node === undefined ? id : name(node)
  }
  const said = new Map<string, Assertion[]>()
  for (const assertion of atlas.assertions.values()) {
    const { id } = assertion.proposition
    said.set(id, [...(said.get(id) ?? []), assertion])
  }
  const acts: Sentences['acts'] = (list, speakers) => names(list.map((act) => t(`act.${act}`, { count: speakers })))

  const speech = (
    assertions: readonly Assertion[],
    what: string,
    entity: { name: string; addressed: boolean } | null,
  ) =>
    bySpeakers(assertions)
      .map((group) => {
        const [first] = group
        if (first === undefined) return ''
        const said = acts(distinct(group.map((assertion) => assertion.speechAct)), first.speakers.length)
        const words = { who: who(first.speakers), acts: said, what }
        if (entity === null) return t('sentence.speech', words)
        return t(entity.addressed ? 'sentence.addressed' : 'sentence.about', { ...words, entity: entity.name })
      })
      .join('; ')

  const claim = (edge: MapEdge): string => {
    const assertions = edge.assertions.flatMap((id) => atlas.assertions.get(id) ?? [])
    if (isSpeechAct(edge.type)) {
      const own = assertions.filter((assertion) => assertion.speechAct === edge.type)
      if (own.length > 0) return speech(own, label(edge.target), null)
      return t('sentence.speech', { who: label(edge.source), acts: acts([edge.type], 1), what: label(edge.target) })
    }
    const entity = { name: label(edge.target), addressed: edge.type === 'ADDRESSED_TO' }
    if (assertions.length > 0) return speech(assertions, label(edge.source), entity)
    return t('sentence.about', {
      who: t('sentence.unknownSpeaker'),
      acts: t('sentence.says', { count: 1 }),
      what: label(edge.source),
      entity: entity.name,
    })
  }

  const relationOf = (edge: MapEdge): string => {
    if (isSpeechAct(edge.type)) return acts([edge.type], 1)
    const word = t(`relation.${edge.type}`)
    return edge.layer === 'RECORD' && edge.role !== null ? `${word} (${edge.role})` : word
  }

  const record = (edge: MapEdge): string =>
    t('sentence.record', { source: label(edge.source), relation: relationOf(edge), target: label(edge.target) })

  return {
    names,
    name,
    who,
    *named() {
      yield* atlas.nodes.values()
      for (const { speakers, addressees, proposition } of atlas.assertions.values()) {
        yield* speakers
        yield* addressees
        yield proposition
      }
    },
    acts,
    relation: (edges) => distinct(edges.map(relationOf)).join(' · '),
    ofEdges: (edges) =>
      distinct(edges.map((edge) => (edge.layer === 'RECORD' ? record(edge) : claim(edge)))).join('; '),
    ofNode: (node) => {
      if (node.kind !== 'PROPOSITION') return `${name(node)} (${t(`kind.${node.kind}`)})`
      const assertions = said.get(node.id) ?? []
      if (assertions.length > 0) return speech(assertions, name(node), null)
      return `${t('kind.PROPOSITION')}: ${name(node)}`
    },
    ofVoice: (voice) => t('map.voice', { who: names(voice.speakers.map(label)) }),
    ofAssertion: (assertion) => {
      // What is read in another document need not be on the map.
      const what = atlas.nodes.get(assertion.proposition.id) ?? assertion.proposition
      return speech([assertion], name(what), null)
    },
  }
}

/** Assertions put together where the same speakers make them. */
function bySpeakers(assertions: readonly Assertion[]): readonly (readonly Assertion[])[] {
  const groups = new Map<string, Assertion[]>()
  for (const assertion of assertions) {
    const key = assertion.speakers
      .map((speaker) => speaker.id)
      .sort()
      .join()
    groups.set(key, [...(groups.get(key) ?? []), assertion])
  }
  return [...groups.values()]
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
