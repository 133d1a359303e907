import { describe, expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import type { Bundle } from '../model/bundle.ts'
import type { ContributionInput } from '../model/contribution.ts'
import type { GraphNode } from '../model/node.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle } from './build-bundle.ts'
import { sha256 } from './canonical.ts'
import { extendBundle, type KeptContribution } from './extend-bundle.ts'

const seed = await withCorpusCopy([], async (directory) => buildBundle(await readCorpus(directory)))
const TEXT = 'A letter\nArland calls for a calm fund.\n'
const QUOTE = 'calls for a calm fund'

/** A letter of Arland that asks for the fund, of which the corpus has a proposition. */
function letter(importId = 'i1', document = 'letter'): ContributionInput {
  const provenance = { import: importId, rule: 'MANUAL' }
  const expression = `${document}:en`
  const start = TEXT.indexOf(QUOTE)
  const end = start + QUOTE.length
  const hash = sha256(TEXT)
  const place = { document, expression, passage: `${document}:p1`, language: 'en' as const }
  return {
    importId,
    nodes: [
      { kind: 'DOCUMENT', id: document, labels: { en: 'A letter' }, date: '2022-01-05', medium: 'letter', category: 'letter', issuers: ['arland'],
        citations: [{ source: 'register' }], verification: 'UNCHECKED', provenance },
      { kind: 'EXPRESSION', id: expression, document, language: 'en', title: 'A letter', fidelity: 'AS_PUBLISHED', sha256: hash, text: TEXT, provenance },
      { kind: 'PASSAGE', id: `${document}:p1`, document, number: 1, texts: [{ expression, language: 'en', start: 9, end: 38, text: TEXT.slice(9, 38) }], provenance },
      { kind: 'MENTION', id: `${expression}:m9-15.1`, ...place, entity: 'arland', start: 9, end: 15, exact: 'Arland', provenance },
      { kind: 'ASSERTION', id: `${document}:p1.1`, document, passage: `${document}:p1`, speakers: ['arland'], speechAct: 'CALLS_FOR', stance: 'AFFIRMS', proposition: 'prop-fund-wanted', date: '2022-01-05', verification: 'UNCHECKED', provenance },
      { kind: 'ANCHOR', id: `${document}:p1.1:en`, assertion: `${document}:p1.1`, expression, passage: `${document}:p1`, language: 'en', exact: QUOTE, prefix: '', suffix: '', start, end, sha256: hash, provenance },
    ],
  }
} // prettier-ignore

function kept(contribution: ContributionInput, reason: string | null = null): KeptContribution {
  const withdrawal = reason === null ? null : { date: '2022-02-01', reason }
  return { importId: contribution.importId, contribution, withdrawal }
}

function extended(...contributions: readonly KeptContribution[]): Bundle {
  const { bundle, faults } = extendBundle(seed, contributions)
  expect(faults).toEqual([])
  if (bundle === null) throw new Error('unreachable')
  return bundle
}

function nodeOf<Kind extends GraphNode['kind']>({ nodes }: Bundle, id: string, kind: Kind) {
  const node = nodes.find((one) => one.id === id)
  if (node?.kind !== kind) throw new Error(`${id} is not a ${kind}`)
  return node as Extract<GraphNode, { kind: Kind }>
}

describe('a corpus with what imports add', () => {
  test('has all that the build derives of it, with its provenance', () => {
    const bundle = extended(kept(letter()))
    expect(nodeOf(bundle, 'letter', 'DOCUMENT')).toMatchObject({
      expressions: ['letter:en'],
      passages: ['letter:p1'],
      assertions: ['letter:p1.1'],
      propositions: ['prop-fund-wanted'],
    })
    expect(nodeOf(bundle, 'prop-fund-wanted', 'PROPOSITION').assertions).toContain('letter:p1.1')
    expect(nodeOf(bundle, 'letter:p1.1:en', 'ANCHOR')).toMatchObject({
      exact: QUOTE,
      prefix: 'A letter\nArland ',
      suffix: '.\n',
    })
    expect(bundle.edges.find(({ id }) => id === 'arland|ISSUED|letter')).toMatchObject({
      provenance: { import: 'i1', rule: 'MANUAL' },
    })
  })

  test('is the same in whatever order they were applied, and none is the corpus itself', () => {
    const [a, b] = [kept(letter('i1', 'letter')), kept(letter('i2', 'second-letter'))]
    expect(extended(a, b).revision).toBe(extended(b, a).revision)
    expect(extended()).toBe(seed)
  })

  test('is refused where a quote is not in its place, saying which import and which field', () => {
    const wrong = letter()
    const nodes = (wrong.nodes ?? []).map((node) =>
      node.kind === 'ANCHOR' ? { ...node, exact: 'calls for a war' } : node,
    )
    const { bundle, faults } = extendBundle(seed, [kept({ ...wrong, nodes })])
    expect(bundle).toBeNull()
    expect(faults.map(({ file, line }) => [file, line])).toContainEqual(['i1', 6])
  })

  test('is refused where two imports bring one document', () => {
    const { faults } = extendBundle(seed, [kept(letter('i1')), kept(letter('i2'))])
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toContainEqual(
      expect.stringMatching(/^i2: duplicate id letter/),
    )
  })
})

describe('what was withdrawn', () => {
  test('is gone where nobody rests on it', () => {
    expect(extended(kept(letter(), 'a forgery')).revision).toBe(seed.revision)
  })

  test('leaves nothing of what was brought in again, however often it was withdrawn', () => {
    const again = extended(kept(letter('i1'), 'a forgery'), kept(letter('i2'), 'another'), kept(letter('i3')))
    expect(again.revision).toBe(extended(kept(letter('i3'))).revision)
  })

  test('is told as withdrawn where others rest on it, without its words', () => {
    const later = letter('i2', 'second-letter')
    const bundle = extended(
      kept(letter(), 'a forgery'),
      kept({
        ...later,
        links: [
          {
            type: 'REPEATS',
            source: 'second-letter:p1.1',
            target: 'letter:p1.1',
            verification: 'UNCHECKED',
            citations: [{ source: 'register' }],
            provenance: { import: 'i2', rule: 'MANUAL' },
          },
        ],
      }),
    )
    const withdrawn = { date: '2022-02-01', reason: 'a forgery' }
    expect(nodeOf(bundle, 'letter:p1.1', 'ASSERTION')).toMatchObject({ withdrawn, anchors: [] })
    expect(nodeOf(bundle, 'letter', 'DOCUMENT')).toMatchObject({
      withdrawn,
      expressions: [],
      passages: [],
      assertions: [],
    })
    expect(nodeOf(bundle, 'second-letter:p1.1', 'ASSERTION').links).toMatchObject([{ assertion: 'letter:p1.1' }])
    expect(nodeOf(bundle, 'prop-fund-wanted', 'PROPOSITION').assertions).not.toContain('letter:p1.1')
  })
})
