import { beforeAll, describe, expect, test } from '@jest/globals'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { type Figures, precision, recall, sum } from './figures.ts'
import { type Measured, measurer } from './finder.ts'
import { statementTexts } from './statement.ts'
import { CLAIMS, markedTexts, SETS } from './texts.ts'

let statement: readonly Measured[]
let invented: readonly Measured[]
let claimed: readonly Measured[]
beforeAll(async () => {
  const bundle = await corpusBundle()
  const measure = measurer(bundle)
  statement = statementTexts(bundle).map(measure)
  invented = (await Promise.all(SETS.map(markedTexts))).flat().map(measure)
  claimed = (await Promise.all(CLAIMS.map(markedTexts))).flat().map(measure)
}, 120_000)

function expectAtLeast(share: number, figures: Figures): void {
  expect(figures.sought).toBeGreaterThan(50)
  expect(precision(figures)).toBeGreaterThanOrEqual(share)
  expect(recall(figures)).toBeGreaterThanOrEqual(share)
}

describe('mentions are found', () => {
  test.each(['en', 'zh-Hant'])('in the statement, %s', (language) => {
    const own = statement.filter(({ text }) => text.language === language)
    expectAtLeast(0.95, sum(own.map(({ mentions }) => mentions.figures)))
  })

  test.each(['en', 'zh', 'ru'])('in invented texts, %s', (language) => {
    const own = invented.filter(({ text }) => text.language.startsWith(language))
    expect(own.length).toBeGreaterThanOrEqual(10)
    expectAtLeast(0.95, sum(own.map(({ mentions }) => mentions.figures)))
  })
})

describe('draft claims are found', () => {
  test.each([
    ['en', 0.7],
    ['zh-Hant', 0.65],
  ])('in the statement, %s', (language, least) => {
    const figures = sum(statement.filter(({ text }) => text.language === language).map(({ claims }) => claims.figures))
    expect(precision(figures)).toBeGreaterThanOrEqual(0.9)
    expect(recall(figures)).toBeGreaterThanOrEqual(least)
  })

  test.each(['en', 'zh', 'ru'])('in invented texts, %s', (language) => {
    expectAtLeast(
      0.9,
      sum(
        [...invented, ...claimed]
          .filter(({ text }) => text.language.startsWith(language))
          .map(({ claims }) => claims.figures),
      ),
    )
  })
})

test('what is found stands in the text exactly where it is said to', () => {
  for (const { text, found } of [...statement, ...invented]) {
    const characters = Array.from(text.text)
    for (const { start, end, exact } of found) expect(characters.slice(start, end).join('')).toBe(exact)
  }
})
