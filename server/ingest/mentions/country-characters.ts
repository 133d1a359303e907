import type { Gazetteer } from './gazetteer.ts'
import type { Span } from './suggestion.ts'
import { gapAfter, type Tokens } from './tokens.ts'

/** Characters by which Chinese calls states when it names two or more of them in one word: 中俄, 美英澳. Simplified. */
const STATES: Readonly<Record<string, string>> = {
  中: 'chn',
  俄: 'rus',
  美: 'usa',
  英: 'gbr',
  法: 'fra',
  日: 'jpn',
  韩: 'kor',
  朝: 'prk',
  印: 'ind',
  澳: 'aus',
  乌: 'ukr',
  伊: 'irn',
  苏: 'suhh',
}

/** Pairs of those characters that mean something else, or begin a longer word. */
const NOT_STATES = /^(中法|中日|中朝|法中|日中|中美洲|印中|法日|日法|伊朗|苏伊|伊苏|中印半岛|英日|日英)/u

/** Mentions of states by one character each, where two or more stand together and none is part of another word. */
export function countryCharacters(tokens: Tokens, gazetteer: Gazetteer): readonly Span[] {
  const spans: Span[] = []
  const { keys } = tokens
  for (let from = 0; from < keys.length; from += 1) {
    let to = from
    while (STATES[keys[to] ?? ''] !== undefined && (to === from || gapAfter(tokens, to - 1) === '')) to += 1
    if (to - from < 2) continue
    const after = keys.slice(from, to + 2).join('')
    const distinct = new Set(keys.slice(from, to)).size === to - from
    if (distinct && (!NOT_STATES.test(after) || /[两三双]/u.test(keys[to] ?? ''))) {
      for (let at = from; at < to; at += 1) spans.push(...spanOf(tokens, at, gazetteer))
    }
    from = to - 1
  }
  return spans
}

function spanOf({ keys }: Tokens, at: number, { entities }: Gazetteer): readonly Span[] {
  const key = keys[at] ?? ''
  const entity = entities.get(STATES[key] ?? '')
  if (entity === undefined) return []
  const { id, kind, labels } = entity
  const reason = `Together with other states: ${key} for ${labels.en}.`
  return [
    {
      from: at,
      to: at + 1,
      key,
      candidates: [{ id, kind, alias: key, rule: 'COUNTRY_CHARACTER', score: 0.85, reason }],
    },
  ]
}
