import type { ImportRow } from '../domain/desk.ts'
import { POSSIBLE } from '../ingest/versions/possible-versions.ts'
import { comparedText, estimatedLikeness, smallSampleOf, type TextSample } from '../ingest/versions/text-likeness.ts'
import type { Lack } from './contribution.ts'
import type { ReviewedImport } from './reviewed-import.ts'
import type { ImportSummary } from './imported.ts'

/** Imports of which nothing is in the graph yet that a text is compared with: the latest so many. */
export const MOST_PENDING = 500
/** Imports that are told. */
const MOST_SIMILAR = 5

/** An import of which nothing is in the graph yet, with a text much like another: they may be versions of one document. */
export interface SimilarImport {
  readonly import: ImportRow
  /** As of text-likeness.ts, estimated by a sample. */
  readonly likeness: number
}

/** Those whose texts are much like one, the likeliest first; none for a bundle. */
export function similarImports(
  { id, imported }: ReviewedImport,
  pending: readonly ImportRow[],
): readonly SimilarImport[] {
  if (imported.bundle !== undefined) return []
  const text = comparedText(imported.document.passages)
  return pending
    .flatMap((row) => {
      // The very value that bringIn() gave the desk; imports of earlier releases have no sample.
      const { sample } = row.summary as ImportSummary
      const likeness = sample === undefined || row.id === id ? 0 : estimatedLikeness(text, sample)
      return likeness < POSSIBLE ? [] : [{ import: row, likeness }]
    })
    .sort((a, b) => b.likeness - a.likeness || (a.import.id < b.import.id ? -1 : 1))
    .slice(0, MOST_SIMILAR)
}

/** Texts that are applied together: of some much alike the first is, and then the others may be versions of its document. */
export class Together {
  readonly #samples: { readonly importId: string; readonly sample: TextSample }[] = []

  /** What is lacking before a text can be applied after those that were added; it is added where nothing is. */
  lacks({ id, imported, review, contribution }: ReviewedImport): readonly Lack[] {
    if (imported.bundle !== undefined || contribution !== null) return []
    const text = comparedText(imported.document.passages)
    const like = this.#samples.find(({ sample }) => estimatedLikeness(text, sample) >= POSSIBLE)
    if (like !== undefined && review.description.versionOf === undefined) return [lackBeside(like.importId)]
    this.#samples.push({ importId: id, sample: smallSampleOf(text) })
    return []
  }
}

function lackBeside(importId: string): Lack {
  return {
    field: 'versionOf',
    problem: `it may be a version of what the import ${importId} brings, which is to be applied with it`,
    remedy:
      'Apply that one first; then say that this is a version of its document (versionOf, --version-of), or that it is none (notVersionOf, --another).',
  }
}
