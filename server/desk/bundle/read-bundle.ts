import { decodeText } from '../../ingest/formats/decode-text.ts'
import { refuseTooLarge } from '../../ingest/document/read-document.ts'
import { DocumentRefused } from '../../ingest/refusal.ts'
import { PART_FORMAT, type Part, partSchema } from '../../exchange/part.ts'
import type { BundleConflict } from './plan.ts'
import { type BundleRecords, recordsOf } from './records.ts'

/** A bundle as it was read, or the records that are none as the schema describes them. */
export type ReadBundle =
  { readonly format: BundleFormat; readonly records: BundleRecords } | { readonly invalid: readonly BundleConflict[] }
export type BundleFormat = 'JSON'

/** How many faults are told of one bundle. */
const MOST_FAULTS = 100

/** Reads a part of a graph from the bytes of a file. Throws DocumentRefused where that is none. */
export function readBundle(bytes: Uint8Array): ReadBundle {
  refuseTooLarge(bytes.length)
  const raw = parsed(decodeText(bytes, undefined))
  if (!isPart(raw)) {
    throw new DocumentRefused(
      'UNKNOWN_FORMAT',
      `The file is JSON, but no part of a graph: "format" is not "${PART_FORMAT}".`,
      'Bring what /export/{id}.json or npm run export gives; docs/exchange.md describes it.',
    )
  }
  const part = partSchema.safeParse(raw, { reportInput: false })
  if (part.success) return { format: 'JSON', records: recordsOf(part.data) }
  return { invalid: part.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => invalid(raw, path, message)) }
}

/** Whether a file is JSON of any kind: no document is. */
export function isJson(bytes: Uint8Array, fileName: string): boolean {
  if (/\.(json|jsonld)$/i.test(fileName)) return true
  return /^\uFEFF?\s*[{[]\s*"/.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new DocumentRefused('MALFORMED', `The file is no JSON: ${problem}.`, 'Export the bundle again.', {
      cause: error,
    })
  }
}

function isPart(raw: unknown): raw is Pick<Part, 'format'> {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === PART_FORMAT
}

/** Which record is at fault, by its id where it has one. */
function invalid(raw: object, path: readonly PropertyKey[], message: string): BundleConflict {
  const [list, index, ...field] = path
  const records: unknown = list === undefined ? undefined : (raw as Readonly<Record<PropertyKey, unknown>>)[list]
  const record: unknown = Array.isArray(records) && typeof index === 'number' ? records[index] : undefined
  const id =
    typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
      ? record.id
      : path.slice(0, 2).map(String).join('.')
  return {
    record: id,
    field: (record === undefined ? path : field).map(String).join('.'),
    problem: message,
    remedy: 'Write it as /schemas/part.json says.',
  }
}
