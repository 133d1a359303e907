import type { EntityNode } from '../../../graph-seed/model/node.ts'
import type { Generic } from './generic-terms.ts'
import type { NamedEntities } from './named-entities.ts'
import type { Candidate } from './suggestion.ts'
import type { Tokens } from './tokens.ts'

/** What the English name of a body has that a text may call by the noun alone, once it has named it: “the Assembly”. */
const NOUNS: Partial<Record<Generic, RegExp>> = {
  ASSEMBLY: /\bassembly\b/i,
  COUNCIL: /\bcouncil\b/i,
  COMMITTEE: /\bcommittee\b/i,
  AGENCY: /\bagency\b/i,
  FORUM: /^Conference\b/,
  ORGANISATION: /\borgani[sz]ation\b|^United Nations$/i,
}

/** What makes another name of the noun: “the Council of Europe”, «Совет министров», “the Committee on …”. */
const GOES_ON =
  /^\s+(?:(?:of|on|for|against|to)\s(?:the\s)?\p{Lu}|of\s|(?:министров|управляющих|директоров|по|безопасности|глав)(?!\p{L})|\p{Lu}\p{Ll})/u
/** What makes another name of it from before: “the Preparatory Committee”, «Подготовительный комитет». */
const LED_TO = /\p{Lu}[\p{Ll}-]+\s$/u

export function isBackReference(generic: Generic): boolean {
  return NOUNS[generic] !== undefined
}

interface BackReferenceContext {
  /** Bodies and organisations. */
  readonly named: NamedEntities
  /** Ids of those who issue the text. */
  readonly issuers: readonly string[]
  readonly tokens: Tokens
  readonly entities: ReadonlyMap<string, EntityNode>
}

/** The bodies and organisations named before that the noun may stand for; none where it is part of another name. */
export function backReferences(
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
  generic: Generic,
  { named, issuers, tokens, entities }: BackReferenceContext,
): readonly Candidate[] {
  const noun = NOUNS[generic]
  const start = tokens.starts[from] ?? 0
  const after = tokens.text.slice(tokens.ends[to - 1], (tokens.ends[to - 1] ?? 0) + 20)
  if (noun === undefined || GOES_ON.test(after) || LED_TO.test(tokens.text.slice(Math.max(0, start - 30), start)))
    return []
  const before = [...new Set([...named.idsBefore(from), ...issuers])].flatMap((id) => {
    const entity = entities.get(id)
    return entity !== undefined && noun.test(entity.labels.en ?? '') ? [entity] : []
  })
  return before.map(({ id, kind }, rank) => ({
    id,
    kind,
    alias: words,
    rule: 'COMMON_NOUN',
    score: before.length === 1 ? 0.8 : rank === 0 ? 0.65 : 0.6,
    reason:
      before.length === 1
        ? 'It is the only one of its kind that the text has named.'
        : `${rank === 0 ? 'Named last before this' : 'Named before'}, but the text has named ${before.length} of this kind.`,
  }))
}
