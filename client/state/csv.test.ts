import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import Papa from 'papaparse'
import { csvOf, fileNameOf } from './csv.ts'

describe('a table as CSV', () => {
  const sheet = {
    name: 'bwc members',
    asOf: '2001-07-25',
    header: ['id', 'State', 'Sources'],
    rows: [
      ['chn', '中國', 'a; b'],
      ['x', 'Say "hello", world', '=1+1'],
    ],
  }

  test('begins with a byte order mark, quotes what needs it, and runs nothing', () => {
    expect(csvOf(sheet)).toBe('\uFEFFid,State,Sources\r\nchn,中國,a; b\r\nx,"Say ""hello"", world","\'=1+1"\r\n')
  })

  test('is read again by another program as it was, whatever stands in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r\n', ' ', '公', '=', '-', '\t', ';') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const header = ['one', 'other']
        const text = csvOf({ name: 'x', asOf: null, header, rows })
        const { data } = Papa.parse<string[]>(text.slice(1, -2), { delimiter: ',', newline: '\r\n' })
        expect(data).toEqual([header, ...rows].map((row) => row.map((each) => each.replace(/^(?=[=\-\t\r])/, "'"))))
      }),
    )
  })

  test('is named after what it says and as of when', () => {
    expect(fileNameOf(sheet)).toBe('bwc-members-as-of-2001-07-25.csv')
    expect(fileNameOf({ name: 'bwc:art-6 references', asOf: null })).toBe('bwc-art-6-references.csv')
  })
})
