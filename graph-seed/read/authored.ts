import type { z } from 'zod'
import type { Fault, Report } from './fault.ts'
import { schemaFaults } from './schema-faults.ts'

/** Where a record stands in the corpus, and each of its fields. */
export interface Origin {
  readonly file: string
  readonly line: number
  /** Line of a field of the record; of the nearest thing around it where the field is not there. */
  lineOf(path: readonly PropertyKey[]): number
  /** The field as its author knows it: a path of keys in YAML, a column in CSV. */
  nameOf(path: readonly PropertyKey[]): string
}

/** A record as its author wrote it, valid in itself, and where it stands. */
export interface Authored<Value> {
  readonly value: Value
  readonly origin: Origin
}

/** A record as it was read, before it is known to be valid. */
export interface RawRecord {
  readonly raw: Readonly<Record<string, unknown>>
  readonly origin: Origin
}

/** The record as the schema describes it; null, and faults reported, where it is not. */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  origin: Origin,
  report: Report,
): Authored<z.output<Schema>> | null {
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return { value: parsed.data, origin }
  for (const fault of schemaFaults(parsed.error, origin)) report(fault)
  return null
}

/** A fault of a field of a record. */
export function faultAt(origin: Origin, path: readonly PropertyKey[], message: string, remedy: string): Fault {
  return { file: origin.file, line: origin.lineOf(path), field: origin.nameOf(path), message, remedy }
}

/** The origin of a record that stands inside another. */
export function within(origin: Origin, outer: readonly PropertyKey[]): Origin {
  return {
    file: origin.file,
    line: origin.lineOf(outer),
    lineOf: (path) => origin.lineOf([...outer, ...path]),
    nameOf: (path) => origin.nameOf([...outer, ...path]),
  }
}
