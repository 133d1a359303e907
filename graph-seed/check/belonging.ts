import { mentionId } from '../model/mention.ts'
import type { NodeOf } from '../model/node.ts'
import { faultAt, type Origin } from '../read/authored.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import { recordEdgeId } from '../read/record-edges.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Ids of what belongs to a document or an assertion begin with its id, and no id is longer than 120. */
const LONGEST = 90

export function longIds({ corpus }: CorpusIndex): readonly Fault[] {
  return [...nodesOfKind(corpus, 'DOCUMENT'), ...nodesOfKind(corpus, 'ASSERTION')].flatMap(
    ({ value: { id }, origin }) =>
      id.length <= LONGEST
        ? []
        : [faultAt(origin, ['id'], `${id} has ${id.length} characters`, `take at most ${LONGEST}`)],
  )
}

/** A language version is called after its document and its language; a further one in that language has a number too. */
export function versionIds({ corpus }: CorpusIndex): readonly Fault[] {
  return nodesOfKind(corpus, 'EXPRESSION').flatMap(({ value: { id, document, language }, origin }) => {
    const expected = `${document}:${language.toLowerCase()}`
    if (id === expected || (id.startsWith(`${expected}.`) && /^\d+$/.test(id.slice(expected.length + 1)))) return []
    const remedy = `call it ${expected}, or ${expected}.2 where there is one already`
    return [faultAt(origin, ['id'], `${id} is a version in ${language} of ${document}`, remedy)]
  })
}

/** What is said of a document lies in that document. */
export function foreignParts({ corpus, byId }: CorpusIndex): readonly Fault[] {
  const assertions = nodesOfKind(corpus, 'ASSERTION').flatMap(({ value: { document, passage }, origin }) =>
    inDocument(passage, document, origin),
  )
  const mentions = nodesOfKind(corpus, 'MENTION').flatMap(({ value, origin }) => {
    const expression = byId.get(value.expression)?.value
    if (expression?.kind !== 'EXPRESSION') return []
    return [...inDocument(value.passage, value.document, origin), ...mentionFaults(value, expression, origin)]
  })
  return [...assertions, ...mentions]
}

/** An edge is called after its ends, its type and its role. */
export function edgeIds({ corpus }: CorpusIndex): readonly Fault[] {
  return corpus.edges.flatMap(({ value: { id, source, type, target, role }, origin }) => {
    const expected = recordEdgeId(source, type, target, role)
    return id === expected ? [] : [faultAt(origin, ['id'], `the edge is called ${id}`, `call it ${expected}`)]
  })
}

function inDocument(passage: string | undefined, document: string, origin: Origin): readonly Fault[] {
  if (passage === undefined || passage.startsWith(`${document}:p`)) return []
  return [faultAt(origin, ['passage'], `${passage} is no passage of ${document}`, 'name a passage of the document')]
}

function mentionFaults(
  { id, document, expression, language, start, end }: NodeOf<'MENTION'>,
  version: NodeOf<'EXPRESSION'>,
  origin: Origin,
): readonly Fault[] {
  if (version.document !== document || version.language !== language) {
    const message = `${expression} is of ${version.document}, in ${version.language}`
    return [faultAt(origin, ['expression'], message, 'name the version that the words stand in')]
  }
  const first = mentionId(expression, start, end, 1)
  if (id.startsWith(first.slice(0, -1)) && /^[1-9]\d*$/.test(id.slice(first.length - 1))) return []
  return [faultAt(origin, ['id'], `${id} is a mention at ${start}–${end} of ${expression}`, `call it ${first}`)]
}
