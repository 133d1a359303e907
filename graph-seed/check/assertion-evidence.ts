import type { NodeOf } from '../model/node.ts'
import { type Origin, faultAt } from '../read/authored.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/**
 * What the corpus asserts rests on an anchor in every text that the corpus has of its document, or on a locator where it has none: a text that
 * is brought in later takes nothing from that. What an import asserts rests on an anchor in a text that was brought in.
 */
export function assertionEvidence(index: CorpusIndex): readonly Fault[] {
  const documents = new Map(nodesOfKind(index.corpus, 'DOCUMENT').map(({ value }) => [value.id, value]))
  return nodesOfKind(index.corpus, 'ASSERTION').flatMap(({ value, origin }) => {
    const document = documents.get(value.document)
    // Of what is withdrawn no more is kept than that it was there.
    if (document === undefined || value.withdrawn !== undefined) return []
    const isOfCorpus = value.provenance === undefined
    const texts = isOfCorpus ? document.expressions.filter((id) => cameWithCorpus(index, id)) : document.expressions
    return texts.length === 0
      ? withoutText(value, origin)
      : [...passageFaults(index, value, origin), ...anchorFaults(document, isOfCorpus ? texts : [], value, origin)]
  })
}

function passageFaults(index: CorpusIndex, assertion: NodeOf<'ASSERTION'>, origin: Origin): readonly Fault[] {
  const { passage } = assertion
  if (passage === undefined) {
    return [faultAt(origin, ['passage'], `${assertion.id} has no passage`, 'write the number of its paragraph')]
  }
  const known = index.passages.has(passage) || !index.corpus.complete
  return known ? [] : [faultAt(origin, ['passage'], `there is no passage ${passage}`, 'correct the number')]
}

function cameWithCorpus({ byId }: CorpusIndex, expression: string): boolean {
  const node = byId.get(expression)?.value
  return node?.kind !== 'EXPRESSION' || node.provenance === undefined
}

/** Anchors stand in languages of the document, and in each of some of its texts; what an import brings has one at least. */
function anchorFaults(
  document: NodeOf<'DOCUMENT'>,
  quoted: readonly string[],
  assertion: NodeOf<'ASSERTION'>,
  origin: Origin,
): readonly Fault[] {
  const anchored = assertion.anchors.map((anchor) => languageOf(anchor))
  const spoken = document.expressions.map((expression) => languageOf(expression))
  if (assertion.provenance !== undefined && anchored.length === 0) {
    return [faultAt(origin, ['anchors'], `${assertion.id} has no anchor`, 'quote the words that it stands on')]
  }
  const missing = quoted
    .map((expression) => languageOf(expression))
    .filter((language) => !anchored.includes(language))
    .map((language) =>
      faultAt(origin, ['anchors'], `${assertion.id} has no anchor in ${language}`, `quote its words in ${language}`),
    )
  const superfluous = anchored
    .filter((language) => !spoken.includes(language))
    .map((language) =>
      faultAt(origin, ['anchors'], `${document.id} has no text in ${language}`, 'remove the anchor or add the text'),
    )
  return [...missing, ...superfluous]
}

/** Ids of anchors and expressions end in their language, in lower case, and a number where there are several versions in it. */
function languageOf(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1)
}

function withoutText(assertion: NodeOf<'ASSERTION'>, origin: Origin): readonly Fault[] {
  if (assertion.passage !== undefined || assertion.anchors.length > 0) {
    const field = assertion.passage === undefined ? 'anchors' : 'passage'
    return [faultAt(origin, [field], `${assertion.document} has no text`, 'write locator and citations instead')]
  }
  const faults: Fault[] = []
  if (assertion.locator === undefined) {
    faults.push(faultAt(origin, ['locator'], `${assertion.id} has no evidence: no locator`, 'write paragraph or page'))
  }
  if (assertion.citations.length === 0) {
    faults.push(faultAt(origin, ['citations'], `${assertion.id} has no evidence: no citation`, 'name the source read'))
  }
  return faults
}
