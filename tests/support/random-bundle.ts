import fc from 'fast-check'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { CLAIM_EDGE_TYPES, RECORD_EDGE_TYPES } from '../../graph-seed/model/edge.ts'
import { bundleOf, type EdgeInput, type NodeInput } from './bundle-of.ts'

/** Words that random names are made of: few, so that names collide, contain and begin one another. */
export const WORDS = [
  'arms',
  'Arm',
  'control',
  'contrôle',
  'оружие',
  'Оружием',
  '武器',
  '生物武器',
  '武',
  '公約',
  '公约',
  'a',
  '2001',
  '𠮷野',
] as const

const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const kind = fc.constantFrom('STATE', 'TOPIC', 'ORGANIZATION', 'PERSON')

const entity = (index: number): fc.Arbitrary<NodeInput> =>
  fc
    .record({ kind, en: name, chinese: name, ru: name, description: name })
    .map(({ kind: of, en, chinese, ru, description }) => ({
      kind: of,
      id: `n${index}`,
      labels: { en, 'zh-Hant': chinese, 'zh-Hans': chinese, ru },
      description: { en: description },
    }))

const source: fc.Arbitrary<NodeInput> = fc.record({ title: name }).map(({ title }) => ({
  kind: 'SOURCE',
  id: 'some-source',
  title,
  publisher: 'Nobody',
  locator: 'nowhere',
  classes: ['OWN_WORK'],
}))

/** Parallel edges and edges from an entity to itself are among them. */
const edges = (entities: readonly NodeInput[]): fc.Arbitrary<readonly EdgeInput[]> => {
  const end = fc.constantFrom(...entities.map(({ id }) => id))
  const record = fc.record({ type: fc.constantFrom(...RECORD_EDGE_TYPES), source: end, target: end, role: name })
  const claim = fc.record({
    type: fc.constantFrom(...CLAIM_EDGE_TYPES),
    source: end,
    target: end,
    assertion: fc.nat(9),
  })
  const edge = fc.oneof(
    record.map((fields): EdgeInput => ({ layer: 'RECORD', id: '', basis: 'STRUCTURAL', ...fields })),
    claim.map(({ assertion, ...fields }): EdgeInput => ({
      layer: 'CLAIM',
      id: '',
      assertions: [`a${assertion}`],
      ...fields,
    })),
  )
  // Ids say little of the edge, so that a later bundle moves an edge of the same id elsewhere.
  return fc.array(edge, { maxLength: 40 }).map((all) => all.map((one, index) => ({ ...one, id: `e${index}` })))
}

/** Valid bundles of up to 16 entities and 40 edges, whose ids recur from one to the next. */
export const randomBundle: fc.Arbitrary<Bundle> = fc
  .integer({ min: 1, max: 16 })
  .chain((size) => fc.tuple(fc.tuple(...Array.from({ length: size }, (_, index) => entity(index))), source))
  .chain(([entities, one]) => edges(entities).map((between) => bundleOf([...entities, one], between)))
