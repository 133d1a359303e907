import { isEntity } from '../model/node.ts'
import { referencesOf } from '../model/reference.ts'
import { faultAt } from '../read/authored.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Every entity is at an end of some edge, or named by some record. */
export function unreferencedEntities({ corpus }: CorpusIndex): readonly Fault[] {
  const touched = new Set<string>()
  for (const { value } of corpus.nodes) {
    const targets = referencesOf(value).flatMap((reference) => reference.targets)
    for (const target of targets) touched.add(target)
    if (value.kind === 'PROPOSITION') for (const { entity } of value.about) touched.add(entity)
    // Its issuers and its instrument are edges of its own.
    if (value.kind === 'DOCUMENT' || value.kind === 'PROVISION' || value.kind === 'ROLL_CALL') touched.add(value.id)
  }
  for (const { value } of corpus.gaps) for (const id of value.concerns) touched.add(id)
  for (const { value } of corpus.edges) touched.add(value.source).add(value.target)
  return corpus.nodes.flatMap(({ value, origin }) =>
    // Propositions have a check of their own.
    !isEntity(value) || value.kind === 'PROPOSITION' || touched.has(value.id)
      ? []
      : [faultAt(origin, ['id'], `nobody refers to ${value.id}`, 'remove it, or add the edge or record that needs it')],
  )
}

export function unassertedPropositions({ corpus }: CorpusIndex): readonly Fault[] {
  const asserted = new Set(nodesOfKind(corpus, 'ASSERTION').map(({ value }) => value.proposition))
  return nodesOfKind(corpus, 'PROPOSITION').flatMap(({ value: { id }, origin }) =>
    asserted.has(id)
      ? []
      : [faultAt(origin, ['id'], `nobody asserts ${id}`, 'remove it, or add the assertion that says so')],
  )
}

export function uncitedSources({ corpus }: CorpusIndex): readonly Fault[] {
  const cited = new Set(
    [...corpus.edges, ...corpus.links].flatMap(({ value }) => value.citations.map(({ source }) => source)),
  )
  for (const { value } of corpus.nodes) {
    for (const { type, targets } of referencesOf(value)) {
      if (type === 'CITES_SOURCE') for (const target of targets) cited.add(target)
    }
  }
  return nodesOfKind(corpus, 'SOURCE').flatMap(({ value: { id }, origin }) =>
    cited.has(id) ? [] : [faultAt(origin, ['id'], `nobody cites ${id}`, 'remove it, or cite it where it was used')],
  )
}
