import type { Gazetteer } from './gazetteer.ts'
import type { Span } from './suggestion.ts'
import { gapAfter, type Tokens } from './tokens.ts'
import { wordKey } from './word-key.ts'

const TREATIES = new Set(['treaties', wordKey('Договоры')])
const JOINT = /^[\s,«»“”"]{1,4}$/u
const SMALL = new Set(['of', 'and', 'the', 'и'])

/** Treaties called by their places alone, in a list: “the Treaties of Tlatelolco, Rarotonga and Pelindaba”. */
export function treatiesByPlace(tokens: Tokens, { places }: Gazetteer): readonly Span[] {
  const spans: Span[] = []
  for (let head = 0; head < tokens.keys.length; head += 1) {
    if (!TREATIES.has(tokens.keys[head] ?? '')) continue
    for (let at = head + 1; at < tokens.keys.length && JOINT.test(gapAfter(tokens, at - 1)); at += 1) {
      const key = tokens.keys[at] ?? ''
      const instrument = places.get(key)
      if (instrument === undefined && !SMALL.has(key)) break
      if (instrument === undefined) continue
      const { id, kind, labels } = instrument
      const alias = labels.en ?? id
      const reason = `The place that ${alias} is called by, after “Treaties”.`
      spans.push({ from: at, to: at + 1, key, candidates: [{ id, kind, alias, rule: 'NAME', score: 0.9, reason }] })
    }
  }
  return spans
}
