import type { RecordEdgeType } from '../model/edge.ts'
import { ENTITY_KINDS, type EntityKind } from '../model/node.ts'
import { faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { idProblem } from './references.ts'

type Ends = readonly [sources: readonly EntityKind[], targets: readonly EntityKind[]]

const ACTORS: readonly EntityKind[] = ['STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON']

const PROVISIONS: readonly EntityKind[] = ['PROVISION', 'INSTRUMENT']

/** What may stand at either end of an edge that is written by hand; the build derives the types that are not here. */
const ENDS: Readonly<Record<Exclude<RecordEdgeType, 'SIGNATORY_TO' | 'ISSUED' | 'VOTED'>, Ends>> = {
  PARTY_TO: [['STATE', 'ORGANIZATION'], ['INSTRUMENT']],
  PROTOCOL_TO: [['INSTRUMENT'], ['INSTRUMENT']],
  AMENDS: [['INSTRUMENT'], ['INSTRUMENT']],
  CITES: [PROVISIONS, PROVISIONS],
  SAME_CONDUCT: [PROVISIONS, PROVISIONS],
  IMPLEMENTS: [PROVISIONS, PROVISIONS],
  COMPLEMENTS: [PROVISIONS, PROVISIONS],
  MODELLED_ON: [PROVISIONS, PROVISIONS],
  SUPERSEDES: [PROVISIONS, PROVISIONS],
  DEPOSITARY_OF: [ACTORS, ['INSTRUMENT']],
  PARTICIPATED_IN: [ACTORS, ['EVENT']],
  TOOK_PLACE_IN: [['EVENT'], ['BODY', 'ORGANIZATION']],
  CONCERNS: [['EVENT', 'DOCUMENT'], ENTITY_KINDS],
  HELD_UNDER: [['EVENT'], ['INSTRUMENT']],
  UNDER: [['BODY', 'INITIATIVE'], ['INSTRUMENT']],
  ESTABLISHED: [
    ['EVENT', 'INSTRUMENT'],
    ['BODY', 'ORGANIZATION'],
  ],
  PROPOSED: [ACTORS, ['INITIATIVE', 'BODY']],
  PART_OF: [
    ['BODY', 'ORGANIZATION'],
    ['BODY', 'ORGANIZATION'],
  ],
  // An arrangement or a statute has members as an organisation has.
  MEMBER_OF: [
    ['STATE', 'ORGANIZATION'],
    ['GROUP', 'BODY', 'ORGANIZATION', 'INSTRUMENT'],
  ],
  REPRESENTS: [['PERSON'], ['STATE', 'GROUP', 'BODY', 'ORGANIZATION']],
  SUCCEEDED_BY: [['STATE'], ['STATE']],
  HAS_TOPIC: [['INITIATIVE', 'EVENT', 'DOCUMENT', 'INSTRUMENT', 'PROVISION', 'BODY'], ['TOPIC']],
  BROADER: [['TOPIC'], ['TOPIC']],
  FOLLOWS: [['EVENT'], ['EVENT']],
}

const DERIVED_FROM: Readonly<Partial<Record<RecordEdgeType, string>>> = {
  SIGNATORY_TO: 'write the acts in treaty-actions.csv',
  VOTED: 'write the votes in votes.csv',
  ISSUED: 'write the issuers in document.yaml',
}

/** Both ends of an edge are entities, of kinds that its type joins. */
export function edgeEnds(index: CorpusIndex): readonly Fault[] {
  return index.corpus.edges.flatMap(({ value: edge, origin }) => {
    const { type, source, target } = edge
    if (type === 'SIGNATORY_TO' || type === 'ISSUED' || type === 'VOTED') {
      return [faultAt(origin, ['type'], `${type} is written by hand`, DERIVED_FROM[type] ?? '')]
    }
    if (source === target) return [faultAt(origin, ['target'], `${source} is at both ends`, 'correct one of them')]
    if (type === 'PARTY_TO' && (edge.date !== undefined || edge.until !== undefined)) {
      return [
        faultAt(origin, ['type'], 'PARTY_TO with a date is written by hand', 'write the acts in treaty-actions.csv'),
      ]
    }
    const [sources, targets] = ENDS[type]
    const problems = [idProblem(index, source, sources), idProblem(index, target, targets)]
    return problems
      .filter((problem) => problem !== null)
      .map((problem) => faultAt(origin, ['type'], `${type}: ${problem}`, 'correct the id or the type'))
  })
}

/** What a proposition is about is an entity. */
export function aboutEnds(index: CorpusIndex): readonly Fault[] {
  return index.corpus.nodes.flatMap(({ value, origin }) =>
    value.kind !== 'PROPOSITION'
      ? []
      : value.about.flatMap(({ entity }, position) => {
          const problem = idProblem(index, entity, ENTITY_KINDS)
          const path = ['about', position, 'entity']
          return problem === null ? [] : [faultAt(origin, path, `about: ${problem}`, 'correct the id or add it')]
        }),
  )
}
