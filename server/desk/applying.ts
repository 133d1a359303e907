import { hash } from 'node:crypto'
import { type Contribution, contributionSchema } from '../../graph-seed/model/contribution.ts'
import type { Fault } from '../../graph-seed/read/fault.ts'
import type { Composer } from './composition.ts'
import { contributionOf } from './contribution.ts'
import { type ApplyFault, badInput, DeskRefused } from './desk-refused.ts'
import type { ReviewedImport } from './import-desk.ts'
import { findAgain, type FoundAgain, type Versioned } from './versions.ts'

/** An import that is to be applied, and the document that it is a version of, if it is. */
export interface Candidate {
  readonly entry: ReviewedImport
  readonly versioned: Versioned | null
}

/** What an import would add to the graph. */
export interface Ready {
  readonly importId: string
  readonly entries: number
  readonly digest: string
  readonly contribution: Contribution
}

/** What each would add, and why some cannot add anything yet. */
export function readyOf(candidates: readonly Candidate[]): {
  readonly ready: readonly Ready[]
  readonly refused: readonly DeskRefused[]
} {
  const ready: Ready[] = []
  const refused: DeskRefused[] = []
  for (const { entry, versioned } of candidates) {
    const { id, imported, review, withdrawn } = entry
    if (withdrawn !== null) {
      refused.push(badInput('id', `${id} was withdrawn`, 'Bring the document in again.'))
      continue
    }
    const made = contributionOf(id, imported, review, versioned, foundAgain(entry, versioned))
    if ('lacks' in made) {
      refused.push(
        notReady(
          id,
          made.lacks.map((lack) => ({ importId: id, decision: null, ...lack })),
        ),
      )
      continue
    }
    const contribution = contributionSchema.parse(made.contribution)
    ready.push({
      importId: id,
      entries: entry.journal.length,
      digest: hash('sha256', JSON.stringify(contribution)),
      contribution,
    })
  }
  return { ready, refused }
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

function notReady(importId: string, faults: readonly ApplyFault[]): DeskRefused {
  const [first] = faults
  const { field, problem, remedy } = first ?? { field: 'id', problem: `${importId} cannot be applied`, remedy: '' }
  return new DeskRefused('NOT_READY', { field, problem, remedy }, faults)
}

const LISTS = ['nodes', 'edges', 'links', 'aliases', 'externalIds'] as const

/** A record of the contribution knows which decision brought it; records are numbered through, from 1. */
function applyFault({ importId, contribution }: Ready, { file, line, field = '', message, remedy }: Fault): ApplyFault {
  const records = LISTS.flatMap((list): readonly object[] => contribution[list])
  const record = file === importId ? records[line - 1] : undefined
  const provenance = record !== undefined && 'provenance' in record ? (record.provenance as { decision?: string }) : {}
  const decision = provenance.decision === undefined ? null : Number(provenance.decision)
  return { importId, field: field.split('.').slice(2).join('.') || field, problem: message, remedy, decision }
}
