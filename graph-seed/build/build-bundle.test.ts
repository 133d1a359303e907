import { describe, expect, test } from '@jest/globals'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import { type Edit, withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { bundleSchema, type Bundle } from '../model/bundle.ts'
import { sliceCodePoints } from '../model/code-points.ts'
import type { GraphNode, NodeKind, NodeOf } from '../model/node.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle, bundleText } from './build-bundle.ts'

async function bundleAfter(...edits: readonly Edit[]): Promise<Bundle> {
  return withCorpusCopy(edits, async (directory) => buildBundle(await readCorpus(directory)))
}

function ofKind<Kind extends NodeKind>(bundle: Bundle, kind: Kind): readonly NodeOf<Kind>[] {
  return bundle.nodes.filter((node): node is GraphNode & NodeOf<Kind> => node.kind === kind)
}

function nodeOf<Kind extends NodeKind>(bundle: Bundle, kind: Kind, id: string): NodeOf<Kind> {
  const node = ofKind(bundle, kind).find((candidate) => candidate.id === id)
  if (node === undefined) throw new Error(`no ${kind} ${id}`)
  return node
}

describe('the bundle', () => {
  test('is valid, in canonical order, and the same bytes each time', async () => {
    const bundle = await bundleAfter()
    const text = bundleText(bundle)
    expect(bundleText(await bundleAfter())).toBe(text)
    expect(bundleText(bundleSchema.parse(JSON.parse(text)))).toBe(text)
    for (const records of [bundle.nodes, bundle.edges]) {
      const ids = records.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)].sort())
    }
  })

  test('has another revision when anything in it differs, and the same when only the files differ', async () => {
    const { revision } = await bundleAfter()
    const corrected = await bundleAfter(edit('entities/persons.yaml', 'Invented.', 'Devised.'))
    const commented = await bundleAfter(edit('entities/persons.yaml', '- id', '# A comment.\n- id'))
    expect(corrected.revision).not.toBe(revision)
    expect(commented.revision).toBe(revision)
  })

  test('leads from a document to its parts, in order of their place', async () => {
    const document = nodeOf(await bundleAfter(), 'DOCUMENT', 'joint-note')
    expect(document.expressions).toEqual(['joint-note:zh-hant', 'joint-note:en'])
    expect(document.passages).toEqual(['joint-note:p1', 'joint-note:p2'])
    expect(document.assertions).toEqual(['joint-note:p1.1', 'joint-note:p2.1'])
    expect(document.propositions).toEqual(['prop-calm-holds', 'prop-fund-wanted'])
    expect(document.entities).toEqual(['arland', 'borland', 'calm-fund', 'calm-treaty', 'calm-treaty:art-1'])
  })

  test('keeps the order of place where the file has another', async () => {
    const file = 'documents/joint-note/assertions.yaml'
    const bundle = await bundleAfter(
      edit(file, '- passage: 2\n  speakers: [arland]', '- passage: 1\n  speakers: [arland]'),
      edit(file, '- passage: 1\n  speakers: [arland, borland]', '- passage: 2\n  speakers: [arland, borland]'),
    )
    const document = nodeOf(bundle, 'DOCUMENT', 'joint-note')
    expect(document.assertions).toEqual(['joint-note:p1.1', 'joint-note:p2.1'])
    expect(document.propositions).toEqual(['prop-fund-wanted', 'prop-calm-holds'])
  })

  test('leads from a proposition to all that assert or deny it', async () => {
    const proposition = nodeOf(await bundleAfter(), 'PROPOSITION', 'prop-fund-wanted')
    expect(proposition.assertions).toEqual(['closed-report:a.1', 'joint-note:p2.1'])
  })

  test('holds every passage and every quote at its offsets in code points, with the words around the quote', async () => {
    const bundle = await bundleAfter()
    const texts = new Map(ofKind(bundle, 'EXPRESSION').map((expression) => [expression.id, expression]))
    const anchors = ofKind(bundle, 'ANCHOR')
    const passages = ofKind(bundle, 'PASSAGE').flatMap((passage) => passage.texts)
    expect(anchors).toHaveLength(4)
    expect(passages).toHaveLength(4)
    for (const { expression, start, end, text } of passages) {
      expect(sliceCodePoints(texts.get(expression)?.text ?? '', start, end)).toBe(text)
    }
    for (const { expression, start, end, exact, prefix, suffix, sha256 } of anchors) {
      const whole = texts.get(expression)
      expect(sliceCodePoints(whole?.text ?? '', start, end)).toBe(exact)
      expect(sliceCodePoints(whole?.text ?? '', Math.max(0, start - 32), start)).toBe(prefix)
      expect(sliceCodePoints(whole?.text ?? '', end, end + 32)).toBe(suffix)
      expect(sha256).toBe(whole?.sha256)
    }
  })

  test('derives the edges of the claim layer from assertions', async () => {
    const { edges } = await bundleAfter()
    const claims = edges.flatMap((edge) => (edge.layer === 'CLAIM' ? [[edge.id, edge.assertions]] : []))
    expect(claims).toEqual([
      ['arland|CALLS_FOR|prop-fund-wanted', ['joint-note:p2.1']],
      ['arland|REAFFIRMS|prop-calm-holds', ['joint-note:p1.1']],
      ['borland|REAFFIRMS|prop-calm-holds', ['joint-note:p1.1']],
      ['calm-parties|OPPOSES|prop-fund-wanted', ['closed-report:a.1']],
      ['prop-calm-holds|ABOUT|calm-treaty:art-1|PROVISION', ['joint-note:p1.1']],
      ['prop-calm-holds|ABOUT|calm-treaty|INSTRUMENT', ['joint-note:p1.1']],
      ['prop-fund-wanted|ABOUT|calm-fund|OBJECT', ['closed-report:a.1', 'joint-note:p2.1']],
      ['prop-fund-wanted|ADDRESSED_TO|borland', ['joint-note:p2.1']],
    ])
  })

  test('derives who issued a document and to what a provision belongs, and merges the citations of an edge', async () => {
    const { edges } = await bundleAfter()
    const records = new Map(edges.flatMap((edge) => (edge.layer === 'RECORD' ? [[edge.id, edge]] : [])))
    expect(records.get('borland|ISSUED|joint-note')).toMatchObject({
      basis: 'SOURCE',
      date: '2021-10-07',
      citations: [{ source: 'register', locator: 'p. 5' }],
    })
    expect(records.get('calm-treaty:art-1|PART_OF|calm-treaty')).toMatchObject({ basis: 'STRUCTURAL' })
    expect(records.get('arland|PARTICIPATED_IN|calm-meeting|speaker')?.citations).toEqual([
      { source: 'register', locator: 'p. 1' },
      { source: 'yearbook', locator: 'p. 3' },
    ])
  })
})
