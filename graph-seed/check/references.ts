import { ENTITY_KINDS, type GraphNode, type NodeKind } from '../model/node.ts'
import { referencesOf } from '../model/reference.ts'
import { type Authored, faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import { type CorpusIndex, kindOf } from './corpus-index.ts'

const ACTORS: readonly NodeKind[] = ['STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON']

/** What a reference of each type must lead to. A passage is checked with the evidence of its assertion. */
const TARGET_KINDS: Readonly<Record<string, readonly NodeKind[]>> = {
  CITES_SOURCE: ['SOURCE'],
  SUCCEEDED_BY_STATE: ['STATE'],
  IN_INSTRUMENT: ['INSTRUMENT'],
  ACT_OF: ['STATE', 'ORGANIZATION'],
  ACT_ON: ['INSTRUMENT'],
  YES_FROM: ['STATE'],
  NO_FROM: ['STATE'],
  ABSTENTION_FROM: ['STATE'],
  ISSUED_BY: ACTORS,
  DIVERGES_IN: ['DOCUMENT'],
  MADE_BY: ACTORS,
  MADE_TO: ACTORS,
  ASSERTS: ['PROPOSITION'],
  NAMES: ENTITY_KINDS,
  NAMED_IN_DOCUMENT: ['DOCUMENT'],
  EXPRESSION_OF: ['DOCUMENT'],
  MADE_IN_DOCUMENT: ['DOCUMENT'],
}

/** Every id that a node names exists and is of the right kind. */
export function references(index: CorpusIndex): readonly Fault[] {
  return index.corpus.nodes.flatMap((node) =>
    referencesOf(node.value).flatMap(({ type, field, targets }) => {
      const kinds = TARGET_KINDS[type]
      return kinds === undefined ? [] : targets.flatMap((target) => referenceFault(index, node, field, target, kinds))
    }),
  )
}

/** Everything that a gap concerns exists. */
export function gapEnds(index: CorpusIndex): readonly Fault[] {
  return index.corpus.gaps.flatMap(({ value: { concerns }, origin }) =>
    concerns.flatMap((id, position) => {
      const problem = kindOf(index, id) === null ? `unknown id ${id}` : null
      return problem === null
        ? []
        : [faultAt(origin, ['concerns', position], problem, 'correct the id or add the record')]
    }),
  )
}

/** Every source that a record edge cites exists. */
export function edgeCitations(index: CorpusIndex): readonly Fault[] {
  return index.corpus.edges.flatMap(({ value: { citations }, origin }) =>
    citations.flatMap(({ source }) => {
      const problem = idProblem(index, source, ['SOURCE'])
      return problem === null ? [] : [faultAt(origin, ['citations'], problem, 'correct the id or add the source')]
    }),
  )
}

function referenceFault(
  index: CorpusIndex,
  { value, origin }: Authored<GraphNode>,
  field: string,
  target: string,
  kinds: readonly NodeKind[],
): readonly Fault[] {
  const problem = idProblem(index, target, kinds)
  if (problem === null) return []
  const path = findPath(value[field as keyof GraphNode], target) // the field comes from the table of references
  const place = path === null ? (findPath(value, target) ?? []) : [field, ...path]
  return [faultAt(origin, place, `${field}: ${problem}`, 'correct the id or add the record')]
}

/** What is wrong with an id that should name a node of one of these kinds; null where nothing is. */
export function idProblem(index: CorpusIndex, id: string, kinds: readonly NodeKind[]): string | null {
  const kind = kindOf(index, id)
  if (kind === null) return `unknown id ${id}`
  return kind === 'INVALID' || kinds.includes(kind) ? null : `${id} is of kind ${kind}, not ${kinds.join(' or ')}`
}

/** The way to a string inside a value. */
function findPath(value: unknown, wanted: string): readonly PropertyKey[] | null {
  if (value === wanted) return []
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const path = findPath(inner, wanted)
    if (path !== null) return [Array.isArray(value) ? Number(key) : key, ...path]
  }
  return null
}
