import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml'

/** Puts values into a YAML file and leaves every other character as its author wrote it. */
export class YamlEdits {
  readonly document: Document.Parsed
  readonly #text: string
  readonly #lines = new LineCounter()
  readonly #splices: { readonly start: number; readonly end: number; readonly text: string }[] = []

  constructor(text: string) {
    this.#text = text
    this.document = parseDocument(text, { schema: 'failsafe', lineCounter: this.#lines })
  }

  /** Writes plain values: over those that are there, and before the first field of the record where they are not. */
  set(record: YAMLMap, values: Readonly<Record<string, string>>): void {
    const missing: string[] = []
    for (const [key, value] of Object.entries(values)) {
      const old = record.get(key, true)
      if (isScalar(old) && old.range && old.source !== '') {
        this.#splices.push({ start: old.range[0], end: old.range[1], text: value })
      } else missing.push(`${key}: ${value}`)
    }
    const first = record.items[0]?.key
    if (missing.length === 0 || !isScalar(first) || !first.range) return
    const start = first.range[0]
    const separator = record.flow ? ', ' : `\n${' '.repeat(this.#lines.linePos(start).col - 1)}`
    this.#splices.push({ start, end: start, text: missing.map((field) => field + separator).join('') })
  }

  lineOf(node: unknown): number {
    return (isScalar(node) || isMap(node)) && node.range ? this.#lines.linePos(node.range[0]).line : 1
  }

  toString(): string {
    const pieces: string[] = []
    let position = 0
    for (const { start, end, text } of [...this.#splices].sort((a, b) => a.start - b.start)) {
      pieces.push(this.#text.slice(position, start), text)
      position = end
    }
    return pieces.join('') + this.#text.slice(position)
  }
}
