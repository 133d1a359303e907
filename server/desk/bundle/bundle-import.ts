import type { GraphSnapshot } from '../../domain/graph-store.ts'
import type { Imported } from '../imported.ts'
import { type BundlePlan, planOf } from './plan.ts'
import type { BundleFormat } from './read-bundle.ts'
import { type BundleRecords, digestOf } from './records.ts'
import { readStored } from './stored.ts'

/** The id of the expression of the graph that has a text, by its SHA-256; null where none has. */
export type TextOf = (sha256: string) => Promise<string | null>

/** A bundle as the desk keeps it: an import without a text of its own. */
export function bundleImport(records: BundleRecords, format: BundleFormat): Imported {
  const about = records.nodes.find(({ id }) => id === records.about)
  const labels = about !== undefined && 'labels' in about ? Object.values(about.labels) : []
  return {
    document: {
      format,
      title: null,
      language: { language: null, reason: 'A bundle has no text of its own.', declared: null },
      text: '',
      sha256: digestOf(records),
      passages: [],
      warnings: [],
    },
    description: { title: labels[0] ?? records.about ?? 'A graph' },
    mentions: [],
    claims: [],
    bundle: records,
  }
}

/** What a bundle would add to the graph as it is now, but for what it has added already. */
export async function planNow(
  records: BundleRecords,
  importId: string,
  snapshot: GraphSnapshot,
  textOf: TextOf,
): Promise<BundlePlan> {
  const plan = planOf(records, importId, await readStored(snapshot, records, importId))
  const conflicts = [...plan.conflicts]
  for (const node of plan.contribution.nodes ?? []) {
    if (node.kind !== 'EXPRESSION') continue
    const standing = await textOf(node.sha256)
    if (standing === null || standing === node.id) continue
    conflicts.push({
      record: node.id,
      field: 'sha256',
      problem: `the graph has this very text as ${standing}`,
      remedy: 'Bring what is said of it under that id.',
    })
  }
  return { ...plan, conflicts }
}
