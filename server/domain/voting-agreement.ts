import { dateBounds } from '../../graph-seed/model/date.ts'
import type { NodeOf } from '../../graph-seed/model/node.ts'
import type { RollCallIssue } from '../../graph-seed/model/roll-call.ts'

export type Vote = 'YES' | 'NO' | 'ABSTAIN'
const VOTES: Readonly<Record<string, Vote>> = { y: 'YES', n: 'NO', a: 'ABSTAIN' }

export interface Agreement {
  /** Roll calls in which both voted: yes, no or abstention. */
  readonly sharedRollCalls: number
  /** Of these, in which both voted alike. */
  readonly alike: number
  /** Of these, in which one voted yes and the other no. */
  readonly opposed: number
}
export interface YearOfAgreement extends Agreement {
  readonly year: number
}
export interface PairAgreement extends Agreement {
  readonly a: string
  readonly b: string
  readonly byYear: readonly YearOfAgreement[]
}

export interface VotingPeriod {
  /** First and last day, `YYYY-MM-DD`; null for no bound. */
  readonly from: string | null
  readonly to: string | null
  readonly issue: RollCallIssue | null
}

type Index = NodeOf<'ROLL_CALL_INDEX'>
type VotingRecord = NodeOf<'VOTING_RECORD'>

/** Positions in the index of the roll calls that lie wholly in the period and are filed under the issue. */
export function rollCallsIn({ rollCalls }: Index, { from, to, issue }: VotingPeriod): readonly number[] {
  return rollCalls.flatMap(({ date, issues }, position) => {
    const { earliest, latest } = dateBounds(date) ?? { earliest: null, latest: null }
    const isIn =
      (from === null || (earliest !== null && from <= earliest)) && (to === null || (latest !== null && latest <= to))
    return isIn && (issue === null || issues.includes(issue)) ? [position] : []
  })
}

/** What the state voted there; null where it was absent, not a member or not recorded. */
export function voteAt(record: VotingRecord, position: number): Vote | null {
  return VOTES[record.votes[position] ?? '-'] ?? null
}

/**
 * How often every two of the states voted alike. Only roll calls in which both cast a vote count, so neither absence nor the
 * time before a state existed counts as disagreement.
 */
export function agreements(
  index: Index,
  records: readonly VotingRecord[],
  period: VotingPeriod,
): readonly PairAgreement[] {
  const positions = rollCallsIn(index, period)
  return records.flatMap((a, number) =>
    records.slice(number + 1).map((b) => {
      const years = new Map<number, { sharedRollCalls: number; alike: number; opposed: number }>()
      for (const position of positions) {
        const [first, second] = [voteAt(a, position), voteAt(b, position)]
        if (first === null || second === null) continue
        const year = Number(index.rollCalls[position]?.date.slice(0, 4))
        const tally = years.get(year) ?? { sharedRollCalls: 0, alike: 0, opposed: 0 }
        tally.sharedRollCalls += 1
        if (first === second) tally.alike += 1
        else if (first !== 'ABSTAIN' && second !== 'ABSTAIN') tally.opposed += 1
        years.set(year, tally)
      }
      const byYear = [...years].sort(([one], [other]) => one - other).map(([year, tally]) => ({ year, ...tally }))
      const sum = (pick: (tally: Agreement) => number): number =>
        byYear.reduce((total, tally) => total + pick(tally), 0)
      return {
        a: a.state,
        b: b.state,
        sharedRollCalls: sum((tally) => tally.sharedRollCalls),
        alike: sum((tally) => tally.alike),
        opposed: sum((tally) => tally.opposed),
        byYear,
      }
    }),
  )
}

/** The share of shared roll calls in which both voted alike, from 0 to 1; null where they share none. */
export function shareAlike({ alike, sharedRollCalls }: Agreement): number | null {
  return sharedRollCalls === 0 ? null : alike / sharedRollCalls
}
