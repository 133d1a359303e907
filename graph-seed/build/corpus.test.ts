import { beforeAll, describe, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import { checkCorpus } from '../check/check-corpus.ts'
import type { Bundle } from '../model/bundle.ts'
import { sliceCodePoints } from '../model/code-points.ts'
import { faultLine } from '../read/fault.ts'
import { readCorpus } from '../read/read-corpus.ts'
import type { Corpus } from '../read/corpus.ts'
import { buildBundle } from './build-bundle.ts'

/** Ids that other tools rely on, and the kind each of them has. */
const PROMISED = {
  'cn-ru-bwc-statement-2021': 'DOCUMENT',
  bwc: 'INSTRUMENT',
  chn: 'STATE',
  rus: 'STATE',
  usa: 'STATE',
  'us-allies': 'GROUP',
  'un-security-council': 'BODY',
  'unga-first-committee': 'BODY',
  'bwc-verification-protocol': 'INITIATIVE',
  'us-withdrawal-2001': 'EVENT',
  'bwc-scientific-advisory-committee': 'BODY',
  'mobile-biomedical-teams': 'INITIATIVE',
  'bwc-confidence-building-measures': 'INITIATIVE',
  'bwc-review-conference-9': 'EVENT',
}

describe('the corpus', () => {
  let corpus: Corpus
  let bundle: Bundle

  beforeAll(async () => {
    corpus = await readCorpus(fileURLToPath(new URL('../corpus', import.meta.url)))
    bundle = buildBundle(corpus)
  })

  test('has no faults', () => {
    expect(checkCorpus(corpus).map(faultLine)).toEqual([])
  })

  test('holds the ids that other tools rely on', () => {
    const kinds = new Map(bundle.nodes.map((node) => [node.id, node.kind]))
    expect(Object.fromEntries(Object.keys(PROMISED).map((id) => [id, kinds.get(id)]))).toEqual(PROMISED)
  })

  test('has every quote at its offsets, and every assertion of the statement quoted in both languages', () => {
    const texts = new Map(bundle.nodes.flatMap((node) => (node.kind === 'EXPRESSION' ? [[node.id, node.text]] : [])))
    const anchors = bundle.nodes.filter((node) => node.kind === 'ANCHOR')
    for (const { expression, start, end, exact } of anchors) {
      expect(sliceCodePoints(texts.get(expression) ?? '', start, end)).toBe(exact)
    }
    const assertions = bundle.nodes.filter(
      (node) => node.kind === 'ASSERTION' && node.document === 'cn-ru-bwc-statement-2021',
    )
    expect(assertions.length).toBeGreaterThanOrEqual(40)
    for (const { id } of assertions) {
      const languages = anchors.filter(({ assertion }) => assertion === id).map(({ language }) => language)
      expect(languages.sort()).toEqual(['en', 'zh-Hant'])
    }
  })

  test('has the eleven paragraphs of the statement, each with assertions', () => {
    const passages = bundle.nodes.flatMap((node) =>
      node.kind === 'PASSAGE' && node.document === 'cn-ru-bwc-statement-2021' ? [node] : [],
    )
    expect(passages.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(passages.filter(({ assertions }) => assertions.length === 0)).toEqual([])
  })
})
