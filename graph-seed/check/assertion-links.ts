import type { AuthoredLink } from '../model/document.ts'
import { linkKey } from '../read/assertion-links.ts'
import { type Authored, faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { isAfter } from './dates.ts'
import { idProblem } from './references.ts'

/** A link joins two assertions, from the later to the earlier. */
export function linkEnds(index: CorpusIndex): readonly Fault[] {
  return index.corpus.links.flatMap((link) => {
    const { value, origin } = link
    if (value.source === value.target) {
      return [faultAt(origin, ['target'], `${value.source} is linked to itself`, 'correct one of the ends')]
    }
    const ends = (['source', 'target'] as const).flatMap((field) => {
      const problem = idProblem(index, value[field], ['ASSERTION'])
      return problem === null ? [] : [faultAt(origin, [field], `${field}: ${problem}`, 'write the id of an assertion')]
    })
    return ends.length > 0 ? ends : inOrderOfTime(index, link)
  })
}

function inOrderOfTime(index: CorpusIndex, { value, origin }: Authored<AuthoredLink>): readonly Fault[] {
  const [source, target] = [index.byId.get(value.source)?.value, index.byId.get(value.target)?.value]
  if (source?.kind !== 'ASSERTION' || target?.kind !== 'ASSERTION' || !isAfter(target.date, source.date)) return []
  const message = `${source.id} of ${source.date} ${value.type} what was said later, on ${target.date}`
  return [faultAt(origin, ['target'], message, 'exchange the ends, or correct a date')]
}

/** That two speak of one proposition does not show that one means the other: a source does. */
export function linkEvidence(index: CorpusIndex): readonly Fault[] {
  return index.corpus.links.flatMap(({ value, origin }) => {
    const { citations, verification, note } = value
    if (citations.length === 0) {
      // What nobody compared with a source says at least on what it rests.
      if (verification === 'UNCHECKED' && note !== undefined) return []
      const remedy = 'name the source that shows it in citation'
      return [faultAt(origin, ['citation'], `${linkKey(value)} has no evidence`, remedy)]
    }
    return citations.flatMap(({ source }) => {
      const problem = idProblem(index, source, ['SOURCE'])
      return problem === null ? [] : [faultAt(origin, ['citation'], problem, 'correct the id or add the source')]
    })
  })
}

/** Rows of one link tell one story, and tell it once for each citation. */
export function linkRowsAgree({ corpus }: CorpusIndex): readonly Fault[] {
  const firsts = new Map<string, Authored<AuthoredLink>>()
  const cited = new Set<string>()
  return corpus.links.flatMap(({ value, origin }) => {
    const key = linkKey(value)
    const citation = JSON.stringify([key, value.citations])
    const first = firsts.get(key)
    const repeated = cited.has(citation)
    cited.add(citation)
    if (first === undefined) {
      firsts.set(key, { value, origin })
      return []
    }
    const at = `row ${first.origin.line}`
    if (repeated) return [faultAt(origin, [], `duplicate link ${key}: ${at} cites the same`, 'remove this row')]
    if (first.value.verification === value.verification) return []
    return [faultAt(origin, ['verification'], `${key}: ${at} has another verification`, 'give both the same')]
  })
}
