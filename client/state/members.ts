import type { StandingsQuery, TreatyStatus, Verification } from '../api/__generated__/record-operations.ts'
import { disagree } from './days.ts'
import { holds } from './sorting.ts'

type Standing = NonNullable<StandingsQuery['instrument']>['standings']['edges'][number]
export type Account = Standing['accounts'][number]

/** How one state stands to one treaty, as a row of a table and a square of the grid. */
export interface Member {
  readonly id: string
  readonly label: string
  readonly labelLanguage: string
  readonly status: TreatyStatus
  readonly since: string
  readonly act: Account['action'] | null
  readonly accounts: readonly Account[]
  /** As the account shown first has it. */
  readonly verification: Verification
  /** Whether sources give dates of the act that cannot all be right. */
  readonly differ: boolean
}

/** In the order of the legend: the nearest to the treaty first. */
export const STATUSES = [
  'PARTY',
  'SUSPENDED',
  'CONTRACTING_STATE',
  'SIGNATORY',
  'WITHDRAWAL_DISPUTED',
  'WITHDRAWN',
  'TREATY_ENDED',
  'STATE_ENDED',
] as const satisfies readonly TreatyStatus[]

export function memberOf({ node, status, date, action, accounts }: Standing): Member {
  return {
    ...node,
    status,
    since: date,
    act: action ?? null,
    accounts,
    verification: verificationOf(accounts),
    differ: disagree(accounts.map((account) => account.date)),
  }
}

/** As the account shown first has it; what rests on no account at all rests on the dates of treaty or state. */
export function verificationOf(accounts: readonly Pick<Account, 'verification'>[]): Verification {
  return accounts[0]?.verification ?? 'CHECKED'
}

/** Sources of some accounts or citations by title, each once, the one shown first at the head. */
export function sourceTitles(accounts: readonly { readonly source: { readonly title: string } }[]): string {
  return [...new Set(accounts.map(({ source }) => source.title))].join('; ')
}

export interface MemberFilter {
  readonly status: string | undefined
  readonly find: string | undefined
}

export function filterMembers(members: readonly Member[], { status, find }: MemberFilter): readonly Member[] {
  return members.filter(
    (member) =>
      (status === undefined || member.status.toLowerCase() === status) &&
      (find === undefined || holds([member.label, member.id], find)),
  )
}

export function countByStatus(members: readonly Member[]): readonly { status: TreatyStatus; count: number }[] {
  return STATUSES.map((status) => ({
    status,
    count: members.filter((member) => member.status === status).length,
  })).filter(({ count }) => count > 0)
}
