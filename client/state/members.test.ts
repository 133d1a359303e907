import { describe, expect, test } from '@jest/globals'
import { countByStatus, filterMembers, memberOf, sourceTitles } from './members.ts'
import type { Account } from './members.ts'

const account = (source: string, date: string, verification: Account['verification'] = 'CHECKED'): Account => ({
  id: `t:arc:ratification:${date}:${source}`,
  action: 'RATIFICATION',
  date,
  sourceAsOf: null,
  verification,
  note: null,
  source: { id: source, title: `Source ${source}`, publisher: '', locator: '', date: null, classes: [] },
})
const arcadia = memberOf({
  status: 'PARTY',
  date: '1975-03-26',
  action: 'RATIFICATION',
  node: { id: 'arc', label: 'Arcadia', labelLanguage: 'en' },
  accounts: [account('one', '1975-03-26', 'UNCHECKED'), account('two', '1975-04-02'), account('one', '1975-03')],
})
const borduria = memberOf({
  status: 'SIGNATORY',
  date: '1972-04-10',
  action: 'SIGNATURE',
  node: { id: 'bor', label: 'Borduria', labelLanguage: 'en' },
  accounts: [account('one', '1972-04-10'), account('two', '1972-04')],
})

describe('members of a treaty', () => {
  test('are as unchecked as the account shown first, and marked where sources differ', () => {
    expect(arcadia).toMatchObject({ verification: 'UNCHECKED', differ: true })
    expect(borduria).toMatchObject({ verification: 'CHECKED', differ: false })
    expect(sourceTitles(arcadia.accounts)).toBe('Source one; Source two')
  })

  test('are found by name, id and status', () => {
    const all = [arcadia, borduria]
    expect(filterMembers(all, { status: 'party', find: undefined })).toEqual([arcadia])
    expect(filterMembers(all, { status: undefined, find: 'BORD' })).toEqual([borduria])
    expect(filterMembers(all, { status: 'party', find: 'bord' })).toEqual([])
    expect(countByStatus(all)).toEqual([
      { status: 'PARTY', count: 1 },
      { status: 'SIGNATORY', count: 1 },
    ])
  })
})
