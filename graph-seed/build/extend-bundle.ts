import { checkCorpus } from '../check/check-corpus.ts'
import type { Bundle } from '../model/bundle.ts'
import { type Contribution, contributionSchema } from '../model/contribution.ts'
import { compare } from '../model/order.ts'
import { parseRecord } from '../read/authored.ts'
import { originIn, withContributions } from '../read/contributions.ts'
import type { Fault } from '../read/fault.ts'
import { authoredCorpus } from './authored-corpus.ts'
import { buildBundle } from './build-bundle.ts'
import { remains, type Withdrawal } from './remains.ts'

/** What one import is to have in the graph, as it was kept. */
export interface KeptContribution {
  readonly importId: string
  readonly contribution: unknown
  /** Null while it stands. */
  readonly withdrawal: Withdrawal | null
}

/** The graph of the corpus with what imports add to it; faults where these do not fit it, or one another. */
export type Extended =
  | { readonly bundle: Bundle; readonly faults: readonly [] }
  | { readonly bundle: null; readonly faults: readonly Fault[] }

/** Extends the bundle of a corpus. The same kept contributions give the same bundle, in whatever order they were applied. */
export function extendBundle(seed: Bundle, kept: readonly KeptContribution[]): Extended {
  if (kept.length === 0) return { bundle: seed, faults: [] }
  const faults: Fault[] = []
  const read = kept.flatMap(({ importId, contribution, withdrawal }) => {
    const parsed = parseRecord(contributionSchema, contribution, originIn(importId, 0, []), (fault) => {
      // What is withdrawn and no longer understood leaves nothing behind.
      if (withdrawal === null) faults.push(fault)
    })
    return parsed === null ? [] : { contribution: parsed.value, withdrawal }
  })
  if (faults.length > 0) return { bundle: null, faults }
  const standing = read.flatMap(({ contribution, withdrawal }) => (withdrawal === null ? contribution : []))
  const withdrawn = read.flatMap(({ contribution, withdrawal }) =>
    withdrawal === null ? [] : { contribution, withdrawal },
  )
  const added: readonly Contribution[] = [...standing, ...remains(withdrawn, standing)]
  const corpus = withContributions(
    authoredCorpus(seed),
    added.toSorted((a, b) => compare(a.importId, b.importId)),
  )
  const found = checkCorpus(corpus)
  return found.length > 0 ? { bundle: null, faults: found } : { bundle: buildBundle(corpus), faults: [] }
}
