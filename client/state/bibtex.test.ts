import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bibtexOf, keyOf } from './bibtex.ts'
import type { Entry } from './bibtex.ts'

const entry: Entry = {
  id: 'cn-ru-bwc-statement-2021:p5.2',
  authors: ['China', 'Russian Federation'],
  title: 'China and Russian Federation allege: more than 200 laboratories',
  date: '2021-10-07',
  publisher: 'Ministry',
  number: 'A/C.1/76',
  howpublished: 'Joint statement, ¶ 5',
  note: '100 % own & unofficial_text',
  url: 'https://graph.example/?quote=p5.2',
}

describe('an entry as BibTeX', () => {
  test('is written field by field', () => {
    expect(bibtexOf(entry)).toBe(
      [
        '@misc{cn-ru-bwc-statement-2021-p5-2,',
        '  author = {{China} and {Russian Federation}},',
        '  title = {{China and Russian Federation allege: more than 200 laboratories}},',
        '  date = {2021-10-07},',
        '  year = {2021},',
        '  month = oct,',
        '  publisher = {Ministry},',
        '  number = {A/C.1/76},',
        '  howpublished = {Joint statement, ¶ 5},',
        String.raw`  note = {100 \% own \& unofficial\_text},`,
        '  url = {https://graph.example/?quote=p5.2},',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('leaves out what there is nothing to say of, and gives a date no more precision than it has', () => {
    const bare = { ...entry, authors: [], date: '2001', publisher: '', number: '', howpublished: '', note: '' }
    expect(bibtexOf(bare)).toMatch(
      /^@misc\{[\w-]+,\n {2}title = .+\n {2}date = \{2001\},\n {2}year = \{2001\},\n {2}url = /,
    )
    expect(bibtexOf({ ...bare, date: '2016/..' })).toContain('date = {2016/},')
    expect(bibtexOf({ ...bare, date: null })).not.toContain('year')
  })

  test('keeps Chinese and Russian as they are', () => {
    expect(bibtexOf({ ...entry, title: '中國和俄羅斯指稱', note: 'Китай и Россия' })).toContain(
      'title = {{中國和俄羅斯指稱}}',
    )
  })

  test('whatever the words hold, braces stay in pairs and nothing is left to be run as a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = bibtexOf({ ...entry, title: words, note: `${words}}` })
        let depth = 0
        for (const sign of text) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        const commands = text.match(/\\[a-z]+/g) ?? []
        expect(
          commands.filter(
            (name) => !/^\\(textbackslash|textbrace(left|right)|textasciitilde|textasciicircum)$/.test(name),
          ),
        ).toEqual([])
      }),
    )
  })
})

test('keys hold what every program takes', () => {
  expect(keyOf('chn|ALLEGES|prop-x')).toBe('chn-ALLEGES-prop-x')
})
