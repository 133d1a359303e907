import { describe, expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import type { Bundle } from '../model/bundle.ts'
import { type Contribution, type ContributionInput, contributionSchema } from '../model/contribution.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { buildBundle } from './build-bundle.ts'
import { byId, canonicalJson, sha256 } from './canonical.ts'
import { extendBundle } from './extend-bundle.ts'
import { type Brought, type Changes, extendPart } from './extend-part.ts'
import { revisionAfter } from './revision.ts'
import { touchedPart } from './touched-part.ts'

const seed = await withCorpusCopy([], async (directory) => buildBundle(await readCorpus(directory)))
type Node = NonNullable<ContributionInput['nodes']>[number]

/** A letter that names who wrote it, and asserts something. */
function letter(document: string, proposition = 'prop-fund-wanted', more: readonly Node[] = []): Contribution {
  const importId = `import-of-${document}`
  const provenance = { import: importId, rule: 'MANUAL' }
  const text = 'A letter\nArland calls for a calm fund.\n'
  const [expression, passage, assertion] = [`${document}:en`, `${document}:p1`, `${document}:p1.1`]
  const hash = sha256(text)
  const place = { document, expression, passage, language: 'en' as const }
  return contributionSchema.parse({
    importId,
    nodes: [
      { kind: 'SOURCE', id: `read-${document}`, title: 'A letter', publisher: '', locator: 'a box', classes: ['OWN_WORK'], provenance },
      { kind: 'DOCUMENT', id: document, labels: { en: 'A letter' }, date: '2022-01-05', medium: 'letter', category: 'letter', issuers: ['arland'],
        citations: [{ source: 'register' }, { source: `read-${document}` }], verification: 'UNCHECKED', provenance },
      { kind: 'EXPRESSION', id: expression, document, language: 'en', title: 'A letter', fidelity: 'AS_PUBLISHED', sha256: hash, text, provenance },
      { kind: 'PASSAGE', id: passage, document, number: 1, texts: [{ expression, language: 'en', start: 9, end: 38, text: text.slice(9, 38) }], provenance },
      { kind: 'MENTION', id: `${expression}:m9-15.1`, ...place, entity: 'arland', start: 9, end: 15, exact: 'Arland', verification: 'UNCHECKED', provenance },
      { kind: 'ASSERTION', id: assertion, document, passage, speakers: ['arland'], speechAct: 'CALLS_FOR', stance: 'AFFIRMS', proposition, date: '2022-01-05', verification: 'UNCHECKED', provenance },
      { kind: 'ANCHOR', id: `${assertion}:en`, assertion, expression, passage, language: 'en', exact: 'calls for a calm fund', prefix: '', suffix: '', start: 16, end: 37, sha256: hash, provenance },
      ...more,
    ],
  } satisfies ContributionInput)
} // prettier-ignore

function whole(...contributions: readonly Contribution[]): Bundle {
  const kept = contributions.map((contribution) => ({
    importId: contribution.importId,
    contribution,
    withdrawal: null,
  }))
  const { bundle, faults } = extendBundle(seed, kept)
  if (bundle === null) throw new Error(JSON.stringify(faults))
  return bundle
}

async function brought({ nodes }: Bundle, ...contributions: readonly Contribution[]): Promise<Brought | null> {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const part = await touchedPart(contributions, (ids) => Promise.resolve(ids.map((id) => known.get(id) ?? null)))
  return part === null ? null : extendPart(part, contributions)
}

function changed<R extends { readonly id: string }>(records: readonly R[], { added, changed: pairs }: Changes<R>): R[] {
  const after = new Map(pairs.map((pair) => [pair.after.id, pair.after]))
  return [...records.map((record) => after.get(record.id) ?? record), ...added].sort(byId)
}

/** Expects that what is brought makes one graph into the other, and that both know its revision. */
async function expectSame(before: Bundle, after: Bundle, ...contributions: readonly Contribution[]): Promise<void> {
  const more = await brought(before, ...contributions)
  if (more === null) throw new Error('It was not told from the part.')
  const { nodes, edges } = more
  const graph = { nodes: changed(before.nodes, nodes), edges: changed(before.edges, edges) }
  expect(canonicalJson(graph)).toBe(canonicalJson({ nodes: after.nodes, edges: after.edges }))
  const pairs = [...nodes.changed, ...edges.changed]
  const come = [...nodes.added, ...edges.added, ...pairs.map((pair) => pair.after)]
  const gone = pairs.map((pair) => pair.before)
  expect(revisionAfter(before.revision, gone, come)).toBe(after.revision)
}

describe('what new documents bring, worked out on the part of the graph that they touch', () => {
  test('makes the graph into the one that is composed of all, one after another and several at once', async () => {
    const [first, second, third] = [letter('letter'), letter('a-letter'), letter('m-letter')]
    await expectSame(seed, whole(first), first)
    await expectSame(whole(first), whole(first, second), second)
    await expectSame(seed, whole(first, second, third), third, first, second)
    await expectSame(whole(second), whole(first, second, third), first, third)
  })

  test('reaches what the propositions are about, and whoever else speaks of that', async () => {
    const provision = seed.nodes.find((node) => node.kind === 'PROVISION' && node.invokedBy.length > 0)
    if (provision?.kind !== 'PROVISION') throw new Error('unreachable')
    const provenance = { import: 'import-of-letter', rule: 'MANUAL' }
    const about = [{ role: 'PROVISION' as const, entity: provision.id }]
    const proposition = {
      kind: 'PROPOSITION' as const,
      id: 'prop-new',
      propositionKind: 'NORMATIVE' as const,
      about,
      provenance,
    }
    const first = letter('letter', 'prop-new', [{ ...proposition, labels: { en: 'Something new' } }])
    const known = seed.nodes.find((node) => node.kind === 'ASSERTION' && provision.invokedBy.includes(node.id))
    const second = letter('second', known?.kind === 'ASSERTION' ? known.proposition : '')
    await expectSame(seed, whole(first), first)
    await expectSame(whole(first), whole(first, second), second)
    await expectSame(whole(second), whole(first, second), first)
  })

  test('is told where one of them names what another has brought', async () => {
    const provenance = { import: 'import-of-letter', rule: 'MANUAL' }
    const topic = { kind: 'TOPIC' as const, id: 'calm', labels: { en: 'Calm' }, verification: 'UNCHECKED' as const, provenance }
    const mention = { document: 'letter', expression: 'letter:en', passage: 'letter:p1', language: 'en' as const }
    const named: Node = { kind: 'MENTION', id: 'letter:en:m28-32.1', ...mention, entity: 'calm', start: 28, end: 32, exact: 'calm', provenance }
    const first = letter('letter', 'prop-fund-wanted', [topic, named])
    const again: Node = { ...named, id: 'second:en:m28-32.1', document: 'second', expression: 'second:en', passage: 'second:p1',
      provenance: { import: 'import-of-second', rule: 'MANUAL' } }
    const second = letter('second', 'prop-fund-wanted', [again])
    await expectSame(seed, whole(first), first)
    await expectSame(whole(first), whole(first, second), second)
    expect(await brought(seed, second)).toBeNull()
  }) // prettier-ignore

  test('is left to the whole where a record is there, is missing or is another’s to change, and where there is a fault', async () => {
    const one = letter('letter')
    expect(await brought(whole(one), letter('letter'))).toBeNull()
    expect(await brought(seed, letter('letter', 'prop-nowhere'))).toBeNull()
    const provenance = { import: 'import-of-letter', rule: 'MANUAL' }
    const alias = { entity: 'arland', language: 'en' as const, text: 'The Land of Ar', provenance }
    expect(await brought(seed, { ...one, aliases: [alias] })).toBeNull()
    const nodes = one.nodes.map((node) => (node.kind === 'ANCHOR' ? { ...node, exact: 'calls for a war' } : node))
    expect(await brought(seed, { ...one, nodes })).toBeNull()
    const mention = one.nodes.map((node) => (node.kind === 'MENTION' ? { ...node, document: 'joint-note' } : node))
    expect(await brought(seed, { ...one, nodes: mention })).toBeNull()
    const inOther = one.nodes.map((node) =>
      node.kind === 'EXPRESSION' ? { ...node, document: 'closed-report' } : node,
    )
    expect(await brought(seed, { ...one, nodes: inOther })).toBeNull()
  })
})
