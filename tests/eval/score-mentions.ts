import type { Mention } from '../../server/ingest/mentions/suggestion.ts'
import type { Figures } from './figures.ts'
import type { MarkedMention } from './marked-text.ts'

/** A difference between what was found and what was marked, for a person to read. */
export interface Difference {
  readonly what: 'WRONG' | 'MISSED'
  readonly start: number
  readonly exact: string
  readonly id: string
}

export interface MentionScore {
  readonly figures: Figures
  readonly differences: readonly Difference[]
}

interface Item {
  readonly start: number
  readonly end: number
  readonly exact: string
  /** One id; for a place left open `?` and what may be meant. */
  readonly id: string
}

/**
 * Compares mentions with the marked ones. Each must have the same id at the same words, where an article before a name and
 * quotation marks around it do not count. A place marked as open must be found open, with all that may be meant among
 * its candidates; one left open without need counts as found wrongly. Topics are not compared: they are words of a subject, not names.
 */
export function scoreMentions(found: readonly Mention[], marked: readonly MarkedMention[]): MentionScore {
  const sought = marked.flatMap((one) =>
    one.isOpen ? [{ ...place(one), id: openId(one.ids) }] : one.ids.map((id) => ({ ...place(one), id })),
  )
  const opens = new Map(marked.filter(({ isOpen }) => isOpen).map((one) => [key({ ...place(one), id: '' }), one.ids]))
  const items = found
    .filter(({ candidates, chosen }) => !candidates.some(({ id, kind }) => kind === 'TOPIC' && (chosen ?? id) === id))
    .map((one): Item => {
      if (one.chosen !== null) return { ...place(one), id: one.chosen }
      const wanted = opens.get(key({ ...place(one), id: '' })) ?? []
      const offered = new Set(one.candidates.map(({ id }) => id))
      return {
        ...place(one),
        id: wanted.length > 0 && wanted.every((id) => offered.has(id)) ? openId(wanted) : openId([...offered]),
      }
    })
  const keys = new Set(sought.map(key))
  const foundKeys = new Set(items.map(key))
  return {
    figures: { right: items.filter((one) => keys.has(key(one))).length, found: items.length, sought: sought.length },
    differences: [
      ...items.filter((one) => !keys.has(key(one))).map((one) => ({ what: 'WRONG' as const, ...one })),
      ...sought.filter((one) => !foundKeys.has(key(one))).map((one) => ({ what: 'MISSED' as const, ...one })),
    ].sort((a, b) => a.start - b.start),
  }
}

function openId(ids: readonly string[]): string {
  return `?${ids.join(',')}`
}

function key({ start, end, id }: Item): string {
  return `${start} ${end} ${id}`
}

const BEFORE = /^(?:the\s+|[《〈「『“"«‘])*/iu
const AFTER = /[》〉」』”"»’]*$/u

/** The place without an article and quotation marks. All that is cut off lies in the first plane, where each unit is one code point. */
function place({ start, end, exact }: { start: number; end: number; exact: string }): Omit<Item, 'id'> {
  const before = BEFORE.exec(exact)?.[0].length ?? 0
  const after = AFTER.exec(exact.slice(before))?.[0].length ?? 0
  return { start: start + before, end: end - after, exact: exact.slice(before, exact.length - after) }
}
