import { dateBounds } from '../../../graph-seed/model/date.ts'
import { type EntityNode, type NodeOf } from '../../../graph-seed/model/node.ts'
import type { Gazetteer } from './gazetteer.ts'
import { numberOf } from './numerals.ts'
import type { Candidate } from './suggestion.ts'
import { gapAfter, type Tokens, wordsBetween } from './tokens.ts'

/** How each number from 1 on is written out, as a beginning of the word. */
const ORDINALS: readonly RegExp[] = [
  /^(?:first|перв)/iu,
  /^(?:second|втор)/iu,
  /^(?:third|трет)/iu,
  /^(?:fourth|четв[её]рт)/iu,
  /^(?:fifth|пят)/iu,
  /^(?:sixth|шест)/iu,
  /^(?:seventh|седьм)/iu,
  /^(?:eighth|восьм)/iu,
  /^(?:ninth|девят)/iu,
  /^(?:tenth|десят)/iu,
]
const DIGITS = /^(\d{1,2})(?:st|nd|rd|th)?$|^(\d{1,2})$/iu
/** So many words may stand between a number and the conference: those of the treaty's name. */
const BETWEEN = 8

/** Which of a treaty's review conferences words speak of: its number or its year, and where the words that tell it begin. */
export interface WhichConference {
  readonly from: number
  readonly number: number | null
  readonly year: string | null
}

/** `owner` is where the treaty's name begins, if it stands right before the conference. */
export function whichConference(tokens: Tokens, from: number, to: number, owner: number | undefined): WhichConference {
  const before = Math.max(owner ?? from, from - BETWEEN)
  const told = ordinalAt(tokens, before - 1)
  if (told !== null) return { ...told, year: null }
  const year = /^(?:19|20)\d\d$/.exec(tokens.keys[before - 1] ?? '')?.[0]
  const after = /^(?:in|of|v|в)$/u.test(tokens.keys[to] ?? '')
    ? /^(?:19|20)\d\d$/.exec(tokens.keys[to + 1] ?? '')?.[0]
    : undefined
  return { from: year === undefined ? from : before - 1, number: null, year: year ?? after ?? null }
}

/** The number that an ordinal writes which ends with a token: “Third”, 9-я, VI. */
export function ordinalAt(tokens: Tokens, at: number): { from: number; number: number } | null {
  const word = wordsBetween(tokens, at, at + 1)
  const written = ORDINALS.findIndex((ordinal) => ordinal.test(word))
  if (written >= 0) return { from: at, number: written + 1 }
  // 9-я: the ending is a word of its own.
  if (/^(?:й|я|ю|го|му|м|ая|ый|ой)$/u.test(word) && gapAfter(tokens, at - 1) === '-') return digitsAt(tokens, at - 1)
  return digitsAt(tokens, at) ?? (/^[IVX]+$/.test(word) ? { from: at, number: numberOf(word) ?? 0 } : null)
}

function digitsAt(tokens: Tokens, at: number): { from: number; number: number } | null {
  const [, plain, other] = DIGITS.exec(tokens.keys[at] ?? '') ?? []
  const digits = plain ?? other
  return digits === undefined ? null : { from: at, number: Number(digits) }
}

/** Review conferences that the graph holds, the latest first, each with its number. */
function heldUnder(instrument: string | null, { entities, instrumentOf }: Gazetteer): readonly NodeOf<'EVENT'>[] {
  return [...entities.values()]
    .filter(
      (entity): entity is NodeOf<'EVENT'> => isReviewConference(entity) && instrumentOf.get(entity.id) === instrument,
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

export function isReviewConference(entity: EntityNode | undefined): boolean {
  return entity?.kind === 'EVENT' && /review conference/i.test(entity.labels.en ?? '')
}

/** The conferences that may be meant; the number, the year, or the document's date tells which. */
export function conferences(
  words: string,
  which: WhichConference,
  scope: { readonly id: string | null; readonly score: number },
  gazetteer: Gazetteer,
  date: string | undefined,
): readonly Candidate[] {
  const held = heldUnder(scope.id, gazetteer)
  const candidate = ({ id, kind }: EntityNode, score: number, reason: string): Candidate => ({
    id,
    kind,
    alias: words,
    rule: 'COMMON_NOUN',
    score,
    reason,
  })
  const told = held.filter((event) =>
    which.number === null ? event.date.startsWith(which.year ?? '-') : isNumber(event, which.number),
  )
  if (which.number !== null || (which.year !== null && told.length > 0)) {
    // The first part of a conference comes before its resumed session.
    const [first, ...more] = [...told].reverse()
    if (first === undefined) return []
    const reason = `“${words}” tells which of the conferences on ${String(scope.id)} it means.`
    return [candidate(first, Math.max(scope.score, 0.8), reason), ...more.map((one) => candidate(one, 0.5, reason))]
  }
  const day = date === undefined ? null : (dateBounds(date)?.earliest ?? null)
  const next = day === null ? undefined : held.findLast((event) => (dateBounds(event.date)?.latest ?? '9999') >= day)
  return held.map((event) =>
    event === next
      ? candidate(event, Math.min(scope.score, 0.8), `The next after the document’s date, ${String(date)}.`)
      : candidate(event, 0.5, 'The text does not say which review conference it means.'),
  )
}

function isNumber(event: NodeOf<'EVENT'>, number: number): boolean {
  return ORDINALS[number - 1]?.test(event.labels.en ?? '') ?? false
}
