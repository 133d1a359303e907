import { describe, expect, it } from '@jest/globals'
import { readDescriptionTable, TableFault } from './description-table.ts'

describe('a table of descriptions', () => {
  it('tells of each file what its row holds, and nothing for an empty cell', () => {
    const table = readDescriptionTable(
      'file,id,title,date,issuers\na.pdf,a-letter,"A, or B",2022-01,chn; rus\nb.txt,,,,\n',
    )
    expect(table.get('a.pdf')).toEqual({ id: 'a-letter', title: 'A, or B', date: '2022-01', issuers: ['chn', 'rus'] })
    expect(table.get('b.txt')).toEqual({})
  })

  it('tells all that is wrong with it at once, by line and column', () => {
    const csv = 'file,date,colour\na.pdf,someday,red\na.pdf,2022,\n,2022,\n'
    let message = ''
    try {
      readDescriptionTable(csv)
    } catch (error) {
      if (!(error instanceof TableFault)) throw error
      message = error.message
    }
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      'line 2, date',
      'line 2, columns',
      'line 4, file',
    ])
    expect(() => readDescriptionTable('file,date\n"a')).toThrow(TableFault)
  })
})
