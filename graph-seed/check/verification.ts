import { faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Nothing unchecked looks checked: a fact that names no source was compared with none. */
export function checkedWithoutSource({ corpus }: CorpusIndex): readonly Fault[] {
  return corpus.nodes.flatMap(({ value, origin }) => {
    // A document without citations has a fault already, whatever it says of its verification.
    if (!('labels' in value) || value.kind === 'PROPOSITION' || value.kind === 'DOCUMENT') return []
    if (value.verification !== 'CHECKED' || value.citations.length > 0) return []
    const remedy = 'cite the source it was compared with, or write verification: UNCHECKED'
    return [faultAt(origin, ['verification'], `${value.id} counts as CHECKED, but cites no source`, remedy)]
  })
}
