import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TREATY_ACTS, type TreatyAct } from './instrument.ts'
import { classOf, type LedgerEntry, type Lifetimes, shownActs, standingOn } from './treaty-status.ts'

const CONSENTS = ['RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'CONSENT'] as const
const FIRST = Date.UTC(1950, 0, 1)
const DAY = 86_400_000
const IN_FORCE: Lifetimes = { inForce: '1945-10-24' }

/** Days from 1950 to 2031, as numbers and as written. */
const days = fc.integer({ min: 0, max: 30_000 })
const iso = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10)
const someDays = (count: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(days, { minLength: count, maxLength: count }).map((list) => list.sort((a, b) => a - b))

let made = 0
function entry(act: TreatyAct, date: string, source = 'register'): LedgerEntry {
  made += 1
  return {
    id: `act-${String(made)}`,
    instrument: 'calm-treaty',
    state: 'arland',
    act,
    date,
    source,
    verification: 'CHECKED',
  }
}

const statusOn = (entries: readonly LedgerEntry[], day: number, lifetimes = IN_FORCE): string | null =>
  standingOn(entries, iso(day), lifetimes)?.status ?? null

/** Any acts at all, each dated to the day, the month or the year. */
const anyEntry = fc
  .tuple(
    fc.constantFrom(...TREATY_ACTS),
    days,
    fc.constantFrom(4, 7, 10),
    fc.constantFrom('register', 'yearbook', 'list'),
  )
  .map(([act, day, length, source]) => entry(act, iso(day).slice(0, length), source))
const anyEntries = fc.array(anyEntry, { maxLength: 8 })
const maybe = fc.option(days.map(iso), { nil: undefined })
const anyLifetimes = fc.record({ inForce: maybe, terminated: maybe, stateFrom: maybe, stateTo: maybe })

/** The last day of a day, a month or a year. */
function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date
}

describe('for any days', () => {
  test('a consent counts from its last day on, and not before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONSENTS), days, fc.constantFrom(4, 7, 10), days, (act, acted, length, asked) => {
        const date = iso(acted).slice(0, length)
        const expected = iso(asked) >= lastDay(date) ? 'PARTY' : null
        expect(statusOn([entry(act, date)], asked)).toBe(expected)
      }),
    )
  })

  test('each withdrawal ends what the consent before it began, and each consent restores it, whoever tells of it', () => {
    const acts = fc
      .tuple(
        fc.integer({ min: 1, max: 6 }).chain(someDays),
        fc.constantFrom(...CONSENTS),
        fc.array(fc.constantFrom('register', 'yearbook'), { minLength: 6, maxLength: 6 }),
      )
      .chain(([dates, consent, sources]) => {
        const written = dates.map((day, index) =>
          index % 2 === 0 ? entry(consent, iso(day), sources[index]) : entry('WITHDRAWAL_EFFECTIVE', iso(day)),
        )
        const shuffled = fc.shuffledSubarray(written, { minLength: written.length, maxLength: written.length })
        return fc.record({ dates: fc.constant(dates), entries: shuffled })
      })
    fc.assert(
      fc.property(acts, days, ({ dates, entries }, asked) => {
        const done = dates.filter((day) => day <= asked).length
        const expected = done === 0 ? null : done % 2 === 1 ? 'PARTY' : 'WITHDRAWN'
        expect(statusOn(entries, asked)).toBe(expected)
      }),
    )
  })

  test('a ratification taken back leaves a signatory', () => {
    fc.assert(
      fc.property(someDays(3), days, ([signed = 0, ratified = 0, revoked = 0], asked) => {
        const entries = [
          entry('RATIFICATION_REVOKED', iso(revoked)),
          entry('RATIFICATION', iso(ratified)),
          entry('SIGNATURE', iso(signed)),
        ]
        const expected = asked < signed ? null : asked >= ratified && asked < revoked ? 'PARTY' : 'SIGNATORY'
        expect(statusOn(entries, asked)).toBe(expected)
      }),
    )
  })

  test('a succession carries the treaty from the day of its effect, whenever it was notified', () => {
    fc.assert(
      fc.property(days, days, days, (notified, effective, asked) => {
        const entries = [entry('SUCCESSION', iso(notified)), entry('ENTRY_INTO_FORCE', iso(effective))]
        expect(statusOn(entries, asked) === 'PARTY').toBe(asked >= effective)
      }),
    )
  })

  test('who consented becomes a party when the treaty enters into force', () => {
    fc.assert(
      fc.property(days, days, days, (consented, inForce, asked) => {
        const expected = asked < consented ? null : asked < inForce ? 'CONTRACTING_STATE' : 'PARTY'
        expect(statusOn([entry('ACCESSION', iso(consented))], asked, { inForce: iso(inForce) })).toBe(expected)
      }),
    )
  })

  test('a disputed withdrawal makes neither a party nor a state that withdrew', () => {
    fc.assert(
      fc.property(someDays(3), days, ([acceded = 0, left = 0, again = 0], asked) => {
        const entries = [iso(left), iso(again)].map((date) => entry('WITHDRAWAL_DISPUTED', date))
        const expected = asked < acceded ? null : asked < left ? 'PARTY' : 'WITHDRAWAL_DISPUTED'
        expect(statusOn([...entries, entry('ACCESSION', iso(acceded))], asked)).toBe(expected)
      }),
    )
  })
})

describe('for any acts, sources and lifetimes', () => {
  test('nothing counts before the state began', () => {
    fc.assert(
      fc.property(anyEntries, anyLifetimes, someDays(2), (entries, lifetimes, [asked = 0, began = 0]) => {
        expect(statusOn(entries, asked, { ...lifetimes, stateFrom: iso(began) })).toBeNull()
      }),
    )
  })

  test('once the treaty or the state ended, it says so, unless the state had withdrawn by then', () => {
    fc.assert(
      fc.property(anyEntries, maybe, fc.boolean(), someDays(2), (entries, inForce, treaty, [ended = 0, asked = 0]) => {
        const lifetimes = { inForce, [treaty ? 'terminated' : 'stateTo']: iso(ended) }
        const standing = standingOn(entries, iso(asked), lifetimes)
        if (standing === null) return
        if (standing.status === 'WITHDRAWN') expect(lastDay(standing.since) <= iso(ended)).toBe(true)
        else {
          const expected = { status: treaty ? 'TREATY_ENDED' : 'STATE_ENDED', since: iso(ended), entry: null, told: [] }
          expect(standing).toEqual(expected)
        }
      }),
    )
  })

  test('nothing is said to hold since a day that is still to come', () => {
    fc.assert(
      fc.property(anyEntries, anyLifetimes, days, (entries, lifetimes, asked) => {
        const since = standingOn(entries, iso(asked), lifetimes)?.since
        if (since !== undefined) expect(lastDay(since) <= iso(asked)).toBe(true)
      }),
    )
  })

  test('of one source, only the acts up to the day matter, in whatever order they are listed', () => {
    // A date of entry into force that is still to come says that a consent is not in force yet, so it does matter.
    const acts = TREATY_ACTS.filter((act) => act !== 'ENTRY_INTO_FORCE')
    const entries = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...acts), days), { maxLength: 8, selector: ([, day]) => day })
      .map((list) => list.map(([act, day]) => entry(act, iso(day))))
    const orders = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(orders, anyLifetimes, days, ([listed, shuffled], lifetimes, asked) => {
        const past = shuffled.filter(({ date }) => date <= iso(asked))
        const [all, some] = [listed, past].map((list) => standingOn(list, iso(asked), lifetimes))
        expect([some?.status, some?.since, some?.entry]).toEqual([all?.status, all?.since, all?.entry])
      }),
    )
  })

  test('what another source says of the same acts changes nothing but the accounts beside', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(...CONSENTS, 'SIGNATURE', 'SUSPENSION'), days), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(acts, acts, days, (first, second, asked) => {
        const preferred = first.map(([act, day]) => entry(act, iso(day)))
        const known = new Set(preferred.map(({ act }) => classOf(act)))
        const others = second
          .map(([act, day]) => entry(act, iso(day), 'yearbook'))
          .filter(({ act }) => known.has(classOf(act)))
        const [alone, beside] = [preferred, [...preferred, ...others]].map((list) =>
          standingOn(list, iso(asked), IN_FORCE),
        )
        expect([beside?.status, beside?.since, beside?.entry]).toEqual([alone?.status, alone?.since, alone?.entry])
        const told = others.filter(({ act }) => beside?.entry != null && classOf(act) === classOf(beside.entry.act))
        expect(beside?.told.filter(({ source }) => source === 'yearbook') ?? []).toEqual(told)
      }),
    )
  })

  test('of every kind of act that any source tells of, some account is shown, and it is that of the first', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const shown = shownActs(entries)
        const kinds = (list: readonly LedgerEntry[]): Set<string> => new Set(list.map(({ act }) => classOf(act) ?? act))
        expect(kinds(shown)).toEqual(kinds(entries))
        for (const kind of kinds(entries)) {
          const [first] = entries.filter(({ act }) => (classOf(act) ?? act) === kind)
          expect(shown).toContain(first)
        }
      }),
    )
  })

  test('what gave the status is among the accounts told, and comes from the acts shown', () => {
    fc.assert(
      fc.property(anyEntries, anyLifetimes, days, (entries, lifetimes, asked) => {
        const standing = standingOn(entries, iso(asked), lifetimes)
        if (standing?.entry == null) return
        expect(standing.told).toContain(standing.entry)
        expect(shownActs(entries)).toContain(standing.entry)
        for (const other of standing.told) expect(classOf(other.act)).toBe(classOf(standing.entry.act))
      }),
    )
  })
})
