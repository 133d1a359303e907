import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { CodePointIndex } from '../document/code-point-index.ts'
import type { Mention } from '../mentions/suggestion.ts'
import { toldAfterwards } from './attribution.ts'
import { isCourtesy } from './courtesies.ts'
import type { NearProposition, PropositionIndex } from './nearest-propositions.ts'
import { type Before, claimsIn, contentOf } from './sentence-claims.ts'
import type { Stretch } from './sentences.ts'
import { actors } from './speakers.ts'
import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts'

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

const ADDRESSING: ReadonlySet<SpeechAct> = new Set(['CALLS_FOR', 'URGES'])
/** An addressee stands so near after the verb, in code points. */
const NEAR = 60
const NEAREST = 3

/** Drafts of every clause that does something in speaking, in order of place. `issuers` speak where no sentence names a speaker. */
export function findDrafts(
  text: string,
  mentions: readonly Mention[],
  propositions: PropositionIndex,
  issuers: readonly string[],
): readonly Draft[] {
  const index = new CodePointIndex(text)
  const sentences = spokenSentences(text, mentions, index)
  const drafts: Draft[] = []
  let before: Before = { speakers: [], accused: false, list: null }
  sentences.forEach((spoken, number) => {
    const [last, next] = [sentences[number - 1], sentences[number + 1]]
    if (spoken.turn !== last?.turn) before = { speakers: labelled(spoken, mentions), accused: false, list: null }
    const told = toldAfterwards(spoken)
    if (told !== null) {
      if (told.length > 0) before = { ...before, speakers: told }
      return
    }
    const content = contentOf(spoken, next === undefined ? null : toldAfterwards(next))
    const { named } = content
    // Who joins a statement of others does not go on with it.
    const verb = content.parts[0]?.verb
    const joins = verb !== undefined && JOINS.test(text.slice(verb.start, verb.end))
    const speakers = named.length > 0 && !joins ? named : before.speakers
    const spoke = named.length > 0 ? named : speakers.length > 0 ? speakers : issuers
    const speakersFrom =
      named.length > 0
        ? 'SENTENCE'
        : speakers.length > 0
          ? 'EARLIER_SENTENCE'
          : issuers.length > 0
            ? 'ISSUERS'
            : 'NOBODY'
    const found = claimsIn(spoken, content, { spoke, issuers, before, next })
    for (const { clause, act, shownBy } of found.claims) {
      const range = { start: index.at(clause.start), end: index.at(clause.end) }
      const about = spoken.within.filter((one) => one.start < range.end && one.end > range.start)
      const ids = new Set(about.flatMap(({ chosen }) => chosen ?? []))
      const exact = text.slice(clause.start, clause.end)
      if (isCourtesy(exact, act)) continue
      const after = index.at(shownBy.end)
      drafts.push({
        ...range,
        exact,
        sentence: spoken.place,
        speechAct: act,
        verb: text.slice(shownBy.start, shownBy.end),
        speakers: spoke,
        speakersFrom,
        addressees: ADDRESSING.has(act) ? actors(spoken.within, after, after + NEAR) : [],
        mentions: [...ids],
        nearest: propositions.nearest(exact, ids, NEAREST),
      })
    }
    before = { speakers, accused: found.accused, list: found.list }
  })
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}

const JOINS = /^(?:associat|align)|^присоединя/iu

/** Whom the label of a turn names. */
function labelled({ turn, index }: SpokenSentence, mentions: readonly Mention[]): readonly string[] {
  return turn === undefined ? [] : actors(mentions, index.at(turn.label.start), index.at(turn.label.end))
}
