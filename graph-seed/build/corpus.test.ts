import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import { checkCorpus } from '../check/check-corpus.ts'
import type { Bundle } from '../model/bundle.ts'
import { sliceCodePoints } from '../model/code-points.ts'
import { ledgerId } from '../model/index-node.ts'
import { signatureOn, standingOn } from '../model/treaty-status.ts'
import { faultLine } from '../read/fault.ts'
import { readCorpus } from '../read/read-corpus.ts'
import type { Corpus } from '../read/corpus.ts'
import { buildBundle } from './build-bundle.ts'
import { groupBy } from './group.ts'

/** The whole corpus is read, and built more than once. */
jest.setTimeout(60_000)

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
    // Reading and building take seconds on a busy machine.
  }, 120_000)

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

  test('has more than one side: many speakers, and propositions on which several speak', () => {
    const assertions = bundle.nodes.filter((node) => node.kind === 'ASSERTION')
    const persons = new Set(bundle.nodes.flatMap((node) => (node.kind === 'PERSON' ? [node.id] : [])))
    expect(new Set(assertions.flatMap(({ speakers }) => speakers)).size).toBeGreaterThanOrEqual(50)
    // Persons speak for somebody, and the issuers of the statement speak together: neither makes a further side.
    const sidesOf = (speakers: readonly string[]): readonly string[] =>
      speakers.filter((id) => !persons.has(id)).map((id) => (id === 'chn' || id === 'rus' ? 'issuers' : id))
    const sides = [...groupBy(assertions, ({ proposition }) => proposition).values()].map(
      (made) => new Set(made.flatMap(({ speakers }) => sidesOf(speakers))).size,
    )
    expect(sides.filter((count) => count > 1).length).toBeGreaterThanOrEqual(20)
    const links = assertions.flatMap((assertion) => assertion.links.map(({ type }) => type))
    expect([...new Set(links)].sort()).toEqual(['ANSWERS', 'DISPUTES', 'REPEATS'])
  })

  test('tells of every assertion whose text is not held how it was read', () => {
    const classes = new Map(bundle.nodes.flatMap((node) => (node.kind === 'SOURCE' ? [[node.id, node.classes]] : [])))
    const withoutText = bundle.nodes.filter((node) => node.kind === 'ASSERTION' && node.passage === undefined)
    const untold = withoutText.filter(
      (node) =>
        node.kind === 'ASSERTION' &&
        (node.locator === undefined || !node.citations.some(({ source }) => (classes.get(source) ?? []).length > 0)),
    )
    expect(withoutText.length).toBeGreaterThan(150)
    expect(untold.map(({ id }) => id)).toEqual([])
  })

  test('holds the mentions of the statement at their places, in both languages', () => {
    const texts = new Map(bundle.nodes.flatMap((node) => (node.kind === 'EXPRESSION' ? [[node.id, node.text]] : [])))
    const mentions = bundle.nodes.filter((node) => node.kind === 'MENTION')
    for (const { expression, start, end, exact } of mentions) {
      expect(sliceCodePoints(texts.get(expression) ?? '', start, end)).toBe(exact)
    }
    const named = (language: string): readonly string[] =>
      [...new Set(mentions.flatMap((one) => (one.language === language ? [one.entity] : [])))].sort()
    expect(named('en')).toEqual(named('zh-Hant'))
    expect(named('en').length).toBeGreaterThanOrEqual(10)
  })

  test('tells where the language versions of the statement differ', () => {
    const statement = bundle.nodes.find((node) => node.id === 'cn-ru-bwc-statement-2021')
    if (statement?.kind !== 'DOCUMENT') throw new Error('no statement')
    expect(statement.divergences.map(({ readings }) => readings.map(({ languages }) => languages.join()))).toEqual([
      ['en,ru', 'zh-Hant,zh-Hans'],
      ['en', 'zh-Hant'],
      ['en,ru', 'zh-Hant,zh-Hans'],
      ['zh-Hant,zh-Hans', 'en,ru'],
    ])
  })

  /**
   * Published totals of signatures and parties: for the treaties deposited with the Secretary-General those in the head of
   * the status page, for the others those of the Office for Disarmament Affairs, counted with each source alone.
   */
  test.each([
    ['bwc', 'survivalscores-timeline', '2026-08-22', 109, 189],
    ['npt', 'survivalscores-timeline', '2026-08-22', 93, 191],
    ['cwc', 'untc-xxvi-3', '2026-02-03', 165, 193],
    ['ctbt', 'untc-xxvi-4', '2026-02-03', 187, 178],
    ['apmbc', 'untc-xxvi-5', '2026-02-03', 132, 162],
    ['ccm', 'untc-xxvi-6', '2026-02-03', 107, 112],
    ['att', 'untc-xxvi-8', '2026-02-03', 130, 117],
    ['tpnw', 'untc-xxvi-9', '2026-02-03', 95, 74],
  ])('has the signatures and parties of %s that %s counts on %s', (instrument, source, day, signatures, parties) => {
    const ledger = bundle.nodes.find((node) => node.id === ledgerId(instrument))
    if (ledger?.kind !== 'LEDGER') throw new Error(`no ledger of ${instrument}`)
    const lifetimes = ledger.instruments[0]
    const accounts = ledger.entries.filter((entry) => entry.source === source)
    const standings = [...groupBy(accounts, (entry) => entry.state).values()].map((entries) => ({
      signed: signatureOn(entries, day) !== null,
      status: standingOn(entries, day, lifetimes ?? {})?.status,
    }))
    // The totals leave out a state that withdrew, its signature too.
    expect(standings.filter(({ signed, status }) => signed && status !== 'WITHDRAWN').length).toBe(signatures)
    expect(standings.filter(({ status }) => status === 'PARTY' || status === 'CONTRACTING_STATE').length).toBe(parties)
  })

  test('has totals of roll calls that agree with the votes state by state', () => {
    const rollCalls = bundle.nodes.filter((node) => node.kind === 'ROLL_CALL')
    const differing = rollCalls.filter(
      ({ tally, yes, no, abstain }) =>
        tally.yes !== yes.length || tally.no !== no.length || tally.abstain !== abstain.length,
    )
    expect(rollCalls.length).toBe(1385)
    expect(differing.map(({ id }) => id)).toEqual([])
    const votes = rollCalls.reduce((sum, { yes, no, abstain }) => sum + yes.length + no.length + abstain.length, 0)
    expect(votes).toBe(215_972)
  })
})
