import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { ExpressionText } from '../read/expression-text.ts'
import { YamlEdits } from './yaml-edits.ts'

export interface AnchorUpdate {
  /** The file with the offsets put right. */
  readonly text: string
  readonly moved: readonly Finding[]
  /** Quotes whose place cannot be told. */
  readonly unresolved: readonly Finding[]
}

export interface Finding {
  readonly line: number
  readonly message: string
}

/** Finds every quote of an assertions.yaml in its passage; `texts` are the document's, by language. */
export function updateOffsets(yaml: string, texts: ReadonlyMap<string, ExpressionText>): AnchorUpdate {
  const edits = new YamlEdits(yaml)
  const moved: Finding[] = []
  const unresolved: Finding[] = []
  for (const { language, passage, anchor } of anchorsIn(edits)) {
    const line = edits.lineOf(anchor)
    const text = texts.get(language)
    const paragraph = text?.part(passage)
    const exact = scalarText(anchor, 'exact')
    if (text === undefined || paragraph == null || exact === '') {
      unresolved.push({ line, message: `${language}: no such text, no passage ${passage}, or no exact words` })
      continue
    }
    const old = { start: scalarText(anchor, 'start'), end: scalarText(anchor, 'end') }
    const length = Array.from(exact).length
    const starts = text.occurrences(exact, paragraph)
    if (starts.some((start) => old.start === String(start) && old.end === String(start + length))) continue
    const [start] = starts
    if (start === undefined || starts.length > 1) {
      const places = starts.map((place) => `${place}–${place + length}`).join(', ')
      const message = start === undefined ? `not in passage ${passage}` : `ambiguous, at ${places}`
      unresolved.push({ line, message: `${language}: ${message}` })
      continue
    }
    edits.set(anchor, { start: String(start), end: String(start + length) })
    moved.push({ line, message: `${language}: ${old.start}–${old.end} is now ${start}–${start + length}` })
  }
  return { text: edits.toString(), moved, unresolved }
}

/** Writes the hashes of the texts as they are now into a document.yaml; `texts` are the document's, by file name. */
export function updateHashes(yaml: string, hashes: ReadonlyMap<string, string>): AnchorUpdate {
  const edits = new YamlEdits(yaml)
  const moved: Finding[] = []
  for (const expression of mapsIn(edits.document.get('expressions'))) {
    const file = scalarText(expression, 'file')
    const hash = hashes.get(file)
    if (hash === undefined || hash === scalarText(expression, 'sha256')) continue
    edits.set(expression, { sha256: hash })
    moved.push({ line: edits.lineOf(expression), message: `${file}: the SHA-256 is now ${hash}` })
  }
  return { text: edits.toString(), moved, unresolved: [] }
}

interface AnchorPlace {
  readonly language: string
  readonly passage: number
  readonly anchor: YAMLMap
}

function anchorsIn(edits: YamlEdits): readonly AnchorPlace[] {
  return mapsIn(edits.document.contents).flatMap((assertion) => {
    const anchors = assertion.get('anchors')
    if (!isMap(anchors)) return []
    const passage = Number(scalarText(assertion, 'passage'))
    return anchors.items.flatMap(({ key, value }: Pair) =>
      isScalar(key) && isMap(value) ? [{ language: String(key.value), passage, anchor: value }] : [],
    )
  })
}

function mapsIn(list: unknown): readonly YAMLMap[] {
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : []
}

function scalarText(record: YAMLMap, key: string): string {
  const value = record.get(key)
  return typeof value === 'string' ? value : ''
}
