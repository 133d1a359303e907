import { type Origin, faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** No two records have one id, gaps among them, and none has the id of a passage. */
export function duplicateIds({ corpus, passages }: CorpusIndex): readonly Fault[] {
  const seen = new Map<string, Origin>()
  return [...corpus.nodes, ...corpus.gaps].flatMap(({ value: { id }, origin }) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, origin)
    const holder = first ? placeOf(first) : passages.has(id) ? 'a passage of a document' : null
    return holder === null
      ? []
      : [faultAt(origin, ['id'], `duplicate id ${id}: ${holder} has it already`, 'give one of them another id')]
  })
}

function placeOf({ file, line }: Origin): string {
  return line === 0 ? file : `${file}:${line}`
}
