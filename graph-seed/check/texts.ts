import { createHash } from 'node:crypto'
import type { NodeOf } from '../model/node.ts'
import { type Authored, faultAt } from '../read/authored.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** A text is the one that was hashed when its anchors were set, and begins with its title. */
export function changedTexts({ corpus }: CorpusIndex): readonly Fault[] {
  return nodesOfKind(corpus, 'EXPRESSION').flatMap(({ value, origin }) => {
    const text = corpus.texts.get(value.id)
    if (text === undefined) return []
    const sha256 = createHash('sha256').update(value.text, 'utf8').digest('hex')
    const faults: Fault[] = []
    if (sha256 !== value.sha256) {
      const change = value.sha256 === '' ? 'has no hash yet' : 'has changed'
      const remedy = 'npm run corpus:anchors -- --rehash, if the text is as it should be'
      faults.push(faultAt(origin, ['sha256'], `${text.file} ${change}: its SHA-256 is ${sha256}`, remedy))
    }
    if (text.title !== value.title) {
      const remedy = 'write the title as in the first line of the text'
      faults.push(faultAt(origin, ['title'], `the title is not the first line of ${text.file}`, remedy))
    }
    return faults
  })
}

/** All language versions that the corpus has of a document have the same number of paragraphs. */
export function matchingVersions({ corpus }: CorpusIndex): readonly Fault[] {
  const firsts = new Map<string, Authored<NodeOf<'EXPRESSION'>>>()
  return nodesOfKind(corpus, 'EXPRESSION').flatMap(({ value, origin }) => {
    if (value.provenance !== undefined) return []
    const first = firsts.get(value.document)
    const text = corpus.texts.get(value.id)
    const other = first && corpus.texts.get(first.value.id)
    if (first === undefined) firsts.set(value.document, { value, origin })
    if (text === undefined || other === undefined || text.paragraphs.length === other.paragraphs.length) return []
    const message = `${text.file} has ${text.paragraphs.length} paragraphs, ${other.file} ${other.paragraphs.length}`
    return [faultAt(origin, ['file'], message, 'divide both texts into the same paragraphs, one to a line')]
  })
}
