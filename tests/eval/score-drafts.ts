import type { Draft } from '../../server/ingest/claims/find-drafts.ts'
import type { Figures } from './figures.ts'
import type { MarkedClaim } from './marked-text.ts'

export interface DraftScore {
  /** Of claims that agree in place and speech act. */
  readonly figures: Figures
  /** Of claims that agree in place, whatever the act. */
  readonly places: Figures
  /** Of claims that agree in both, and whose speakers were marked: those where the speakers are the same. */
  readonly speakers: Figures
  readonly differences: readonly { readonly what: 'WRONG' | 'MISSED'; readonly act: string; readonly exact: string }[]
}

/** Places agree where they share at least so much of what they cover together. */
const SHARED = 0.5

/** Compares drafts with marked claims; each claim counts for one draft at most, the one nearest in place. */
export function scoreDrafts(drafts: readonly Draft[], claims: readonly MarkedClaim[]): DraftScore {
  const whole = pairs(drafts, claims, (draft, claim) => draft.speechAct === claim.act)
  const places = pairs(drafts, claims, () => true)
  const named = whole.filter(({ claim }) => claim.speakers.length > 0)
  const same = named.filter(({ draft, claim }) => sameSet(draft.speakers, claim.speakers))
  const [rightDrafts, rightClaims] = [
    new Set(whole.map(({ draft }) => draft)),
    new Set(whole.map(({ claim }) => claim)),
  ]
  return {
    figures: { right: whole.length, found: drafts.length, sought: claims.length },
    places: { right: places.length, found: drafts.length, sought: claims.length },
    speakers: { right: same.length, found: named.length, sought: named.length },
    differences: [
      ...drafts
        .filter((draft) => !rightDrafts.has(draft))
        .map((draft) => ({ what: 'WRONG' as const, start: draft.start, act: draft.speechAct, exact: draft.exact })),
      ...claims
        .filter((claim) => !rightClaims.has(claim))
        .map(({ start, act, exact }) => ({ what: 'MISSED' as const, start, act, exact })),
    ].sort((a, b) => a.start - b.start),
  }
}

interface Pair {
  readonly draft: Draft
  readonly claim: MarkedClaim
}

function pairs(
  drafts: readonly Draft[],
  claims: readonly MarkedClaim[],
  isAlike: (draft: Draft, claim: MarkedClaim) => boolean,
): readonly Pair[] {
  const near = drafts
    .flatMap((draft) => claims.map((claim) => ({ draft, claim, shared: shared(draft, claim) })))
    .filter(({ draft, claim, shared: share }) => share >= SHARED && isAlike(draft, claim))
    .sort((a, b) => b.shared - a.shared)
  const taken = new Set<object>()
  return near.filter(({ draft, claim }) => {
    if (taken.has(draft) || taken.has(claim)) return false
    taken.add(draft).add(claim)
    return true
  })
}

function shared(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
