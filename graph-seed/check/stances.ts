import type { NodeOf } from '../model/node.ts'
import type { SpeechAct } from '../model/document.ts'
import { faultAt } from '../read/authored.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Speech acts whose meaning leaves no choice of stance. */
const STANCE_OF_ACT: Readonly<Partial<Record<SpeechAct, NodeOf<'ASSERTION'>['stance']>>> = {
  DENIES: 'DENIES',
  OPPOSES: 'DENIES',
  SUPPORTS: 'AFFIRMS',
  WELCOMES: 'AFFIRMS',
  PROPOSES: 'AFFIRMS',
  COMMITS_TO: 'AFFIRMS',
}

export function stances({ corpus }: CorpusIndex): readonly Fault[] {
  return nodesOfKind(corpus, 'ASSERTION').flatMap(({ value: { speechAct, stance }, origin }) => {
    const expected = STANCE_OF_ACT[speechAct]
    if (expected === undefined || expected === stance) return []
    return [faultAt(origin, ['stance'], `stance ${stance} does not go with ${speechAct}`, `write ${expected}`)]
  })
}
