import { beforeAll, describe, expect, test } from '@jest/globals'
import * as OpenCC from 'opencc-js/t2cn'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { corpusBundle } from '../../../tests/support/corpus-bundle.ts'
import { passagesOf } from '../document/passages.ts'
import { KnownDocuments } from './known-documents.ts'
import { comparisonOf, type PossibleVersion, possibleVersions } from './possible-versions.ts'
import type { Told } from './signs.ts'
import { comparedWhole } from './text-likeness.ts'

const STATEMENT = 'cn-ru-bwc-statement-2021'

let nodes: Bundle['nodes']
let known: KnownDocuments
beforeAll(async () => {
  nodes = (await corpusBundle()).nodes
  known = new KnownDocuments(nodes)
}, 60_000)

const expression = (id: string): NodeOf<'EXPRESSION'> => {
  const found = nodes.find((node) => node.id === id)
  if (found?.kind !== 'EXPRESSION') throw new Error(`The corpus has no ${id}.`)
  return found
}
const documents = (): readonly NodeOf<'DOCUMENT'>[] => nodes.flatMap((node) => (node.kind === 'DOCUMENT' ? [node] : []))

/** `text` without its title, which would be no passage. */
function versionsOf(text: string, told: Told = {}): readonly PossibleVersion[] {
  const document = { passages: passagesOf(text, 0) }
  return possibleVersions(comparisonOf(document, told, known, 'own-import'), told, (id) => {
    const found = expression(id)
    return comparedWhole(found.text, found.title)
  })
}
const bodyOf = ({ text, title }: NodeOf<'EXPRESSION'>): string => text.slice(title.length).trim()

const LETTER = `The delegation thanks its hosts for the room by the lake, which had a stove.

Next year it would rather meet in May, when the ferries go again and the hotels are open.`

describe('a text may be a version of a document', () => {
  test('whose paragraphs it has, told apart by whether they are the same word for word', () => {
    const paragraphs = bodyOf(expression(`${STATEMENT}:en`)).split(/\n+/)
    const longest = paragraphs.toSorted((a, b) => b.length - a.length)[0] ?? ''
    const changed = paragraphs
      .map((one) => (one === longest ? `Moreover, ${one.replace(/\.$/, ', as was said before.')}` : one))
      .slice(1)
    const [first, ...others] = versionsOf(changed.join('\n\n'))
    const counted = changed.filter((one) => one.split(/\s+/).length >= 5).length
    expect(others).toEqual([])
    expect(first).toEqual({
      document: STATEMENT,
      signs: [],
      text: {
        expression: `${STATEMENT}:en`,
        likeness: expect.any(Number),
        sameWords: counted - 1,
        nearWords: 1,
        passages: counted,
      },
    })
    expect(first?.text?.likeness).toBeGreaterThan(0.8)
    expect(first?.text?.likeness).toBeLessThan(1)
  })

  test('in the other Chinese script, in capitals, or broken into other lines', () => {
    const chinese = OpenCC.Converter({ from: 't', to: 'cn' })(bodyOf(expression(`${STATEMENT}:zh-hant`)))
    expect(versionsOf(chinese)[0]).toMatchObject({ document: STATEMENT, text: { expression: `${STATEMENT}:zh-hant` } })
    const english = bodyOf(expression(`${STATEMENT}:en`))
    const [loud] = versionsOf(english.toUpperCase())
    expect(loud?.text).toMatchObject({ likeness: 1, sameWords: loud?.text?.passages })
    const [broken] = versionsOf(english.replaceAll('. ', '.\n\n'))
    expect(broken?.text?.likeness).toBeGreaterThan(0.9)
  })

  test('and is none of what it merely quotes a paragraph of, or shares nothing with', () => {
    expect(versionsOf(LETTER)).toEqual([])
    const [paragraph = ''] = bodyOf(expression(`${STATEMENT}:en`)).split(/\n+/)
    expect(versionsOf(`${LETTER}\n\n${paragraph}`)).toEqual([])
  })

  test('with the same symbol, whatever the words', () => {
    const one = documents().find(({ symbol }) => symbol !== undefined)
    const told = { symbol: ` ${one?.symbol?.toLowerCase() ?? ''}`, language: 'en' }
    expect(versionsOf(LETTER, told)).toContainEqual({ document: one?.id, signs: ['SYMBOL'], text: null })
  })

  test('with the same day and issuers, or title, unless its own text in that language has other words', () => {
    const isBare = ({ expressions, date, issuers }: NodeOf<'DOCUMENT'>): boolean =>
      expressions.length === 0 && issuers.length > 0 && /^\d{4}-\d\d-\d\d$/.test(date)
    const bare = documents().find(isBare)
    if (bare === undefined) throw new Error('The corpus has a text of every document.')
    const { id, date, issuers, labels } = bare
    expect(versionsOf(LETTER, { date, issuers, language: 'en' }).map(({ document }) => document)).toContain(id)
    expect(versionsOf(LETTER, { date, issuers: ['nobody'], language: 'en' })).toEqual([])
    expect(versionsOf(LETTER, { title: labels.en, language: 'en' })).toContainEqual({
      document: id,
      signs: ['TITLE'],
      text: null,
    })
    expect(versionsOf(LETTER, { title: labels.en, date: '1899-05-18', language: 'en' })).toEqual([])
    const statement = documents().find((one) => one.id === STATEMENT)
    const told = { date: statement?.date, issuers: statement?.issuers ?? [] }
    const itself = { document: STATEMENT, signs: ['DATE', 'ISSUERS'], text: null }
    expect(versionsOf(LETTER, { ...told, language: 'en' })).not.toContainEqual(itself)
    expect(versionsOf(LETTER, { ...told, language: 'ru' })).toContainEqual(itself)
  })

  test('that somebody says it is a version of, though nothing speaks for it', () => {
    expect(versionsOf(LETTER, { versionOf: STATEMENT })).toEqual([{ document: STATEMENT, signs: [], text: null }])
  })
})
