import { decodeText } from '../../ingest/formats/decode-text.ts'
import { refuseTooLarge } from '../../ingest/limits.ts'
import { DocumentRefused, type RefusalCode } from '../../ingest/refusal.ts'
import { fromJsonLd, isJsonLd, JsonLdRefused } from '../../exchange/json-ld/from-json-ld.ts'
import { PART_FORMAT, type Part, partSchema } from '../../exchange/part.ts'
import type { BundleConflict } from './plan.ts'
import { type BundleRecords, recordsOf } from './records.ts'

/** A bundle as it was read, or the records that are none as the schema describes them. */
export type ReadBundle =
  { readonly format: BundleFormat; readonly records: BundleRecords } | { readonly invalid: readonly BundleConflict[] }
export type BundleFormat = 'JSON' | 'JSON_LD'

/** How many faults are told of one bundle. */
const MOST_FAULTS = 100

/** Reads a part of a graph from the bytes of a file. Rejects with DocumentRefused where that is none. */
export async function readBundle(bytes: Uint8Array): Promise<ReadBundle> {
  refuseTooLarge(bytes.length)
  const raw = parsed(decodeText(bytes, undefined))
  const format = isJsonLd(raw) ? 'JSON_LD' : 'JSON'
  const read = isJsonLd(raw) ? await fromJsonLd(raw).catch(refused) : raw
  if (!isPart(read)) {
    throw new DocumentRefused(
      'UNKNOWN_FORMAT',
      `The file is JSON, but no part of a graph: "format" is not "${PART_FORMAT}".`,
      'Bring what /export/{id}.json or npm run export gives; docs/exchange.md describes it.',
    )
  }
  const part = partSchema.safeParse(read, { reportInput: false })
  if (part.success) return { format, records: recordsOf(part.data) }
  return { invalid: part.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => invalid(read, path, message)) }
}

const REFUSALS: Readonly<Record<JsonLdRefused['reason'], RefusalCode>> = {
  REMOTE_CONTEXT: 'REMOTE_CONTEXT',
  NOT_OURS: 'UNKNOWN_FORMAT',
  MALFORMED: 'MALFORMED',
}

function refused(error: unknown): never {
  if (!(error instanceof JsonLdRefused)) throw error
  throw new DocumentRefused(REFUSALS[error.reason], error.message, error.remedy, { cause: error })
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
