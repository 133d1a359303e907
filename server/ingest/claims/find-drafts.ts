import * as OpenCC from 'opencc-js/t2cn'
import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import type { EntityKind } from '../../../graph-seed/model/node.ts'
import { CodePointIndex } from '../document/code-point-index.ts'
import type { Mention } from '../mentions/suggestion.ts'
import type { NearProposition, PropositionIndex } from './nearest-propositions.ts'
import { clausesOf, sentencesOf, type Stretch } from './sentences.ts'
import { SPEECH_VERBS } from './speech-verbs.ts'

/** An assertion that a text may make. A draft only: a person decides. Places in code points, end exclusive. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly sentence: Stretch
  readonly speechAct: SpeechAct
  /** The words that show the act. */
  readonly verb: string
  readonly speakers: readonly string[]
  /** Why these speak. */
  readonly speakersFrom: 'SENTENCE' | 'EARLIER_SENTENCE' | 'ISSUERS' | 'NOBODY'
  readonly addressees: readonly string[]
  readonly mentions: readonly string[]
  readonly nearest: readonly NearProposition[]
}

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const ACTORS: ReadonlySet<EntityKind> = new Set(['STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON'])
const ADDRESSING: ReadonlySet<SpeechAct> = new Set(['CALLS_FOR', 'URGES'])
/** A speaker stands so near before the verb, and an addressee so near after it, in code points. */
const NEAR = 60
const NEAREST = 3

interface Verb extends Stretch {
  readonly act: SpeechAct
}

/** Drafts of every clause under a verb of speech, in order of place. `issuers` speak where no sentence names a speaker. */
export function findDrafts(
  text: string,
  mentions: readonly Mention[],
  propositions: PropositionIndex,
  issuers: readonly string[],
): readonly Draft[] {
  const index = new CodePointIndex(text)
  const verbs = verbsIn(text)
  const drafts: Draft[] = []
  let [at, first, speakers]: [number, number, readonly string[]] = [0, 0, []]
  for (const sentence of sentencesOf(text)) {
    const own: Verb[] = []
    for (let verb = verbs[at]; verb !== undefined && verb.start < sentence.end; verb = verbs[(at += 1)]) own.push(verb)
    if (own.length === 0) continue
    const place = { start: index.at(sentence.start), end: index.at(sentence.end) }
    while ((mentions[first]?.end ?? Infinity) <= place.start) first += 1
    const within = mentionsWithin(mentions, first, place)
    for (const [number, verb] of own.entries()) {
      const until = own[number + 1]?.start ?? sentence.end
      const verbAt = { start: index.at(verb.start), end: index.at(verb.end) }
      const named = actors(within, verbAt.start - NEAR, verbAt.start)
      const from =
        named.length > 0
          ? 'SENTENCE'
          : speakers.length > 0
            ? 'EARLIER_SENTENCE'
            : issuers.length > 0
              ? 'ISSUERS'
              : 'NOBODY'
      if (named.length > 0 && number === 0) speakers = named
      const spoken = number === 0 && named.length > 0 ? named : speakers.length > 0 ? speakers : issuers
      const start = number === 0 ? Math.max(sentence.start, subjectStart(text, sentence, verb)) : verb.start
      for (const clause of clausesOf(text, { start, end: until })) {
        const range = { start: index.at(clause.start), end: index.at(clause.end) }
        const about = within.filter((one) => one.start < range.end && one.end > range.start && one.chosen !== null)
        const ids = new Set(about.flatMap(({ chosen }) => chosen ?? []))
        const exact = text.slice(clause.start, clause.end)
        drafts.push({
          ...range,
          exact,
          sentence: place,
          speechAct: verb.act,
          verb: text.slice(verb.start, verb.end),
          speakers: spoken,
          speakersFrom: from,
          addressees: ADDRESSING.has(verb.act) ? actors(within, verbAt.end, verbAt.end + NEAR) : [],
          mentions: [...ids],
          nearest: propositions.nearest(exact, ids, NEAREST),
        })
      }
    }
  }
  return drafts
}

/** The first clause begins with its subject: after what an introduction sets apart by a comma before it. */
function subjectStart(text: string, sentence: Stretch, verb: Stretch): number {
  const before = text.slice(sentence.start, verb.start)
  const comma = /.*[,，]\s*/u.exec(before)?.[0].length ?? 0
  return sentence.start + comma
}

/** Verbs of speech in order of place; of two that overlap the more particular. */
function verbsIn(text: string): readonly Verb[] {
  // One character becomes one, so that places stay.
  const plain = Array.from(text.matchAll(/\p{Script=Han}+|\P{Script=Han}+/gu), ([run]) => sameLength(run)).join('')
  const taken = new Set<number>()
  const verbs: Verb[] = []
  for (const { act, pattern } of SPEECH_VERBS) {
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      const places = Array.from(words, (_, offset) => index + offset)
      if (places.some((place) => taken.has(place))) continue
      for (const place of places) taken.add(place)
      verbs.push({ start: index, end: index + words.length, act })
    }
  }
  return verbs.sort((a, b) => a.start - b.start)
}

function sameLength(run: string): string {
  const simplified = toSimplified(run)
  return simplified.length === run.length ? simplified : run
}

function mentionsWithin(mentions: readonly Mention[], first: number, { start, end }: Stretch): readonly Mention[] {
  const within: Mention[] = []
  for (let at = first; ; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= end) return within
    if (mention.end > start) within.push(mention)
  }
}

/** Who can act or be addressed, among what is named in a stretch. */
function actors(mentions: readonly Mention[], start: number, end: number): readonly string[] {
  const named = mentions
    .filter((one) => one.start >= start && one.end <= end)
    .flatMap(({ candidates, chosen }) => candidates.filter(({ id, kind }) => id === chosen && ACTORS.has(kind)))
  return [...new Set(named.map(({ id }) => id))]
}
