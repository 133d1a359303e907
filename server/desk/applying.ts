import { hash } from 'node:crypto'
import { type Contribution, type ContributionInput, contributionSchema } from '../../graph-seed/model/contribution.ts'
import type { Fault } from '../../graph-seed/read/fault.ts'
import type { BundleConflict, BundlePlan } from './bundle/plan.ts'
import type { Composer } from './composition.ts'
import { reasonsOf } from '../ingest/report.ts'
import { contributionOf, type Lack } from './contribution.ts'
import { type ApplyFault, badInput, DeskRefused } from './desk-refused.ts'
import type { ReviewedImport } from './reviewed-import.ts'
import { findAgain, type FoundAgain, type Versioned, type WeighedVersion } from './versions.ts'

interface Candidate {
  /** An import that is to be applied. */
  readonly entry: ReviewedImport
  /** The document that it is a version of, if it is. */
  readonly versioned: Versioned | null
  /** Documents of which nobody has said yet whether it is a version of them. */
  readonly undecided: readonly WeighedVersion[]
  /** For a bundle, what it would add now. */
  readonly plan: BundlePlan | null
}

/** What an import would add to the graph. */
export interface Ready {
  readonly importId: string
  readonly entries: number
  readonly digest: string
  readonly contribution: Contribution
}

/** What it would add, or why it cannot add anything yet. */
export function readyOf({ entry, versioned, undecided, plan }: Candidate): Ready | DeskRefused {
  const { id, imported, review, withdrawn } = entry
  if (withdrawn !== null) return badInput('id', `${id} was withdrawn`, 'Bring the document in again.')
  if (plan !== null && plan.conflicts.length > 0) return notReady(id, conflictFaults(id, plan.conflicts))
  const made = plan ?? contributionOf(id, imported, review, versioned, foundAgain(entry, versioned))
  const lacks = [...('lacks' in made ? made.lacks : []), ...undecided.map(lackOf)]
  if ('lacks' in made || lacks.length > 0) return lacking(id, lacks)
  return readied(id, entry.journal.length, made.contribution)
}

/** What has to be told of an import before it can be applied. */
export function lacking(importId: string, lacks: readonly Lack[]): DeskRefused {
  return notReady(
    importId,
    lacks.map((lack) => ({ importId, record: null, decision: null, ...lack })),
  )
}

/** What of its description is missing while nobody has decided. */
function lackOf(version: WeighedVersion): Lack {
  return {
    field: 'versionOf',
    problem: `it may be a version of ${version.document}: ${reasonsOf(version)}`,
    remedy: 'Say that it is one (versionOf, --version-of), or that it is none (notVersionOf, --another).',
  }
}

/** What an import would add, with the digest by which it is known. */
export function readied(importId: string, entries: number, input: ContributionInput): Ready {
  const contribution = contributionSchema.parse(input)
  return { importId, entries, digest: hash('sha256', JSON.stringify(contribution)), contribution }
}

/** Where the words quoted from the other versions of a document stand in the one that is brought in. */
export function foundAgain({ imported, review }: ReviewedImport, versioned: Versioned | null): readonly FoundAgain[] {
  const { language } = review.description
  return versioned === null || language === undefined ? [] : findAgain(imported.document, language, versioned)
}

interface Fitting {
  readonly fitting: readonly Ready[]
  /** The version of the contributors that they fit. */
  readonly seen: number
  readonly refused: readonly DeskRefused[]
}

/** Those that the graph holds together with. */
export async function fittingOf(ready: readonly Ready[], composer: Composer): Promise<Fitting> {
  let fitting = [...ready]
  const refused: DeskRefused[] = []
  for (;;) {
    if (fitting.length === 0) return { fitting, seen: 0, refused }
    const proposed = fitting.map(({ importId, contribution }) => ({ importId, contribution, withdrawal: null }))
    const { seen, faults } = await composer.check(proposed)
    if (faults.length === 0) return { fitting, seen, refused }
    const atFault = fitting.filter(({ importId }) => faults.some(({ file }) => file === importId))
    // What is said to be wrong elsewhere comes of one of these, and nobody knows of which.
    for (const one of atFault.length > 0 ? atFault : fitting) {
      const own = atFault.length > 0 ? faults.filter(({ file }) => file === one.importId) : faults
      refused.push(
        notReady(
          one.importId,
          own.map((fault) => applyFault(one, fault)),
        ),
      )
    }
    fitting = atFault.length > 0 ? fitting.filter((one) => !atFault.includes(one)) : []
  }
}

export function notReady(importId: string | null, faults: readonly ApplyFault[]): DeskRefused {
  const [first] = faults
  const nothingTold = { field: 'id', problem: `${importId ?? 'the bundle'} cannot be applied`, remedy: '' }
  const { field, problem, remedy } = first ?? nothingTold
  const record = first?.record ?? null
  return new DeskRefused(
    'NOT_READY',
    { field: record === null ? field : `${record}.${field}`, problem, remedy },
    faults,
  )
}

export function conflictFaults(importId: string | null, conflicts: readonly BundleConflict[]): readonly ApplyFault[] {
  return conflicts.slice(0, MOST_FAULTS).map((conflict) => ({ importId, decision: null, ...conflict }))
}

/** How many faults are told of one import. */
const MOST_FAULTS = 100

const LISTS = ['nodes', 'edges', 'links', 'aliases', 'externalIds'] as const

/** A record of the contribution knows which decision brought it; records are numbered through, from 1. */
function applyFault({ importId, contribution }: Ready, { file, line, field = '', message, remedy }: Fault): ApplyFault {
  const records = LISTS.flatMap((list): readonly FaultyRecord[] => contribution[list])
  const record = file === importId ? records[line - 1] : undefined
  const decision = record?.provenance?.decision === undefined ? null : Number(record.provenance.decision)
  const at = field.split('.').slice(2).join('.') || field
  const id = record?.id ?? record?.entity ?? record?.source ?? null
  return { importId, record: id, field: at, problem: message, remedy, decision }
}

interface FaultyRecord {
  readonly id?: string
  readonly entity?: string
  readonly source?: string
  readonly provenance?: { readonly decision?: string | undefined } | undefined
}
