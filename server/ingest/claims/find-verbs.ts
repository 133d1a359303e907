import * as OpenCC from 'opencc-js/t2cn'
import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { actAfter } from './negation.ts'
import { isPerformed } from './performing.ts'
import type { Stretch } from './sentences.ts'
import { SPEECH_VERBS } from './speech-verbs.ts'

export const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })

/** Words by which a speaker does something in speaking, where they stand. */
export interface Verb extends Stretch {
  readonly act: SpeechAct
}

/** Verbs of speech in order of place; of two that overlap the more particular. */
export function verbsIn(text: string): readonly Verb[] {
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
  return verbs
    .filter((verb) => isPerformed(text, verb))
    .flatMap((verb): readonly Verb[] => {
      const act = actAfter(text.slice(Math.max(0, verb.start - 30), verb.start), verb.act)
      return act === null ? [] : [{ ...verb, act }]
    })
    .sort((a, b) => a.start - b.start)
}

function sameLength(run: string): string {
  const simplified = toSimplified(run)
  return simplified.length === run.length ? simplified : run
}
