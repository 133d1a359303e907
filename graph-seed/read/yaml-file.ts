import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Origin, RawRecord } from './authored.ts'
import type { Report } from './fault.ts'

/** The only fields that are numbers: everything else is text, so that `date: 2001` needs no quotes. */
const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['passage', 'start', 'end', 'articleCount'])

export interface YamlFile {
  readonly file: string
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

/** The parsed file; null, and faults reported, where its syntax is broken. */
export function parseYaml(text: string, file: string, report: Report): YamlFile | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false })
  // One slip of syntax makes many errors, of which the first in the text tells the most.
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])
  if (error !== undefined) {
    const line = lines.linePos(error.pos[0]).line
    report({ file, line, message: `YAML: ${error.message}`, remedy: 'correct the syntax' })
    return null
  }
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return
      if (!WHOLE_NUMBERS.has(String(pair.key.value))) return
      const text = String(pair.value.value)
      if (/^\d+$/.test(text)) pair.value.value = Number(text)
    },
  })
  return { file, document, lines }
}

/** The records of a file that holds a list of them. */
export function listRecords(yaml: YamlFile, report: Report): readonly RawRecord[] {
  const { contents } = yaml.document
  if (contents === null) return []
  if (!isSeq(contents)) {
    report({ file: yaml.file, line: 1, message: 'not a list of records', remedy: 'begin each record with "- id:"' })
    return []
  }
  return contents.items.flatMap((item) => (isNode(item) ? recordAt(yaml, item, report) : []))
}

/** The one record of a file that holds one. */
export function singleRecord(yaml: YamlFile, report: Report): RawRecord | null {
  const { contents } = yaml.document
  if (contents !== null) return recordAt(yaml, contents, report)[0] ?? null
  report({ file: yaml.file, line: 1, message: 'the file is empty', remedy: 'write the record' })
  return null
}

function recordAt(yaml: YamlFile, node: Node, report: Report): readonly RawRecord[] {
  const origin = yamlOrigin(yaml, node)
  if (!isMap(node)) {
    report({ file: yaml.file, line: origin.line, message: 'not a record', remedy: 'write keys and values' })
    return []
  }
  return [{ raw: node.toJS(yaml.document) as Record<string, unknown>, origin }] // a map becomes an object
}

function yamlOrigin(yaml: YamlFile, record: Node): Origin {
  return {
    file: yaml.file,
    line: lineAt(yaml, record),
    lineOf: (path) => lineOfPath(yaml, record, path),
    nameOf: (path) => path.map(String).join('.'),
  }
}

function lineOfPath(yaml: YamlFile, record: Node, path: readonly PropertyKey[]): number {
  let node: unknown = record
  let line = lineAt(yaml, record)
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (pair === undefined) break
      if (isScalar(pair.key)) line = lineAt(yaml, pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (!isNode(item)) break
      line = lineAt(yaml, item)
      node = item
    } else break
  }
  return line
}

function lineAt(yaml: YamlFile, node: Node): number {
  return node.range ? yaml.lines.linePos(node.range[0]).line : 1
}
