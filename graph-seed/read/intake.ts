import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { RecordEdge } from '../model/edge.ts'
import type { AuthoredLink } from '../model/document.ts'
import type { GraphNode } from '../model/node.ts'
import { nullIfAbsent } from './absent.ts'
import { type Authored, parseRecord, type RawRecord } from './authored.ts'
import type { Gap, Quote } from './corpus.ts'
import type { ExpressionText } from './expression-text.ts'
import type { Fault } from './fault.ts'
import { readTextFile } from './text-file.ts'

/** Collects what the readers find: records on one side, faults on the other. */
export class Intake {
  readonly directory: string
  readonly nodes: Authored<GraphNode>[] = []
  readonly edges: Authored<RecordEdge>[] = []
  readonly quotes: Authored<Quote>[] = []
  readonly gaps: Authored<Gap>[] = []
  readonly links: Authored<AuthoredLink>[] = []
  readonly texts = new Map<string, ExpressionText>()
  readonly invalidIds = new Set<string>()
  readonly faults: Fault[] = []
  /** Files that were asked for and are there. */
  readonly files = new Set<string>()
  records = 0
  /** False where some record could not even be told from the others, so that its id is not known. */
  complete = true

  constructor(directory: string) {
    this.directory = directory
  }

  readonly report = (fault: Fault): void => {
    this.faults.push(fault)
  }

  /** Reports what hides whole records: a file, a table, a row. */
  readonly reportLoss = (fault: Fault): void => {
    this.complete = false
    this.faults.push(fault)
  }

  /** The text of a file below the corpus directory; null where there is none, or where it cannot be read as text. */
  async text(file: string): Promise<string | null> {
    const faults = this.faults.length
    const text = await readTextFile(this.directory, file, this.reportLoss)
    if (text !== null || this.faults.length > faults) this.files.add(file)
    return text
  }

  /** The files of a folder below the corpus directory whose names end so, in alphabetical order. */
  async filesIn(folder: string, ending: string): Promise<readonly string[]> {
    const names = (await readdir(join(this.directory, folder)).catch(nullIfAbsent)) ?? []
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`)
  }

  /** The record as its schema describes it; null, and its faults kept, where it is not valid. */
  record<Schema extends z.ZodType>(schema: Schema, { raw, origin }: RawRecord): Authored<z.output<Schema>> | null {
    this.records += 1
    const record = parseRecord(schema, raw, origin, this.report)
    if (record === null && typeof raw['id'] === 'string') this.invalidIds.add(raw['id'])
    return record
  }

  node(schema: z.ZodType<GraphNode>, raw: RawRecord): void {
    const record = this.record(schema, raw)
    if (record !== null) this.nodes.push(record)
  }

  /** Reports keys that the build fills in. */
  refuse({ raw, origin }: RawRecord, keys: readonly string[]): void {
    for (const key of keys.filter((key) => key in raw)) {
      this.report({
        file: origin.file,
        line: origin.lineOf([key]),
        message: `${key} is written by hand`,
        remedy: `remove ${key}: the build fills it in`,
      })
    }
  }
}
