import { describe, expect, test } from '@jest/globals'
import type { TreatyAct } from './instrument.ts'
import { isSameAct, type LedgerEntry, type Lifetimes, shownActs, signatureOn, standingOn } from './treaty-status.ts'

/** An entry of Arland on the Calm Treaty, written `RATIFICATION 1960-05-01 register`. */
function told(line: string): LedgerEntry {
  const [act, date = '', source = 'register'] = line.split(' ')
  return {
    id: `calm-treaty:arland:${line.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    instrument: 'calm-treaty',
    state: 'arland',
    act: act as TreatyAct, // written out below
    date,
    source,
    verification: 'CHECKED',
  }
}

/** `STATUS since` on a day, after these acts, in a treaty in force since 1961 unless told otherwise. */
function on(day: string, acts: readonly string[], lifetimes: Lifetimes = { inForce: '1961' }): string | null {
  const standing = standingOn(acts.map(told), day, lifetimes)
  return standing === null ? null : `${standing.status} ${standing.since}`
}

describe('an act', () => {
  const RATIFIED = ['SIGNATURE 1972-04-10', 'RATIFICATION 1975-03-26']

  test('counts from its day on', () => {
    expect(on('1972-04-09', RATIFIED)).toBeNull()
    expect(on('1972-04-10', RATIFIED)).toBe('SIGNATORY 1972-04-10')
    expect(on('1975-03-25', RATIFIED)).toBe('SIGNATORY 1972-04-10')
    expect(on('1975-03-26', RATIFIED)).toBe('PARTY 1975-03-26')
  })

  test.each(['1975', '1975-03', '1975-03~', '1974/1975-03-31', '../1975-03-31'])(
    'of %s counts from its last day',
    (date) => {
      const last = date === '1975' ? '1975-12-31' : '1975-03-31'
      const before = `${last.slice(0, -1)}0`
      expect(on(before, [`ACCESSION ${date}`])).toBeNull()
      expect(on(last, [`ACCESSION ${date}`])).toBe(`PARTY ${date}`)
    },
  )

  test('of signature counts from the first of several capitals', () => {
    expect(on('1990-01-01', ['SIGNATURE 1972-05-01', 'SIGNATURE 1972-04-10'])).toBe('SIGNATORY 1972-04-10')
  })

  test('without a last day never counts', () => {
    expect(on('2100-01-01', ['ACCESSION 1975/..'])).toBeNull()
  })

  test.each(['RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION', 'CONSENT'])(
    'of %s makes a party',
    (act) => {
      expect(on('1990-01-01', [`${act} 1980-01-01`])).toBe('PARTY 1980-01-01')
    },
  )

  test.each([
    'WITHDRAWAL_NOTIFIED',
    'RESERVATION',
    'DECLARATION',
    'TERRITORIAL_APPLICATION',
    'PROVISIONAL_APPLICATION',
    'ENTRY_INTO_FORCE',
  ])('of %s alone makes nothing of a state, and takes nothing from a party', (act) => {
    expect(on('1990-01-01', [`${act} 1980-01-01`])).toBeNull()
    expect(on('1990-01-01', ['ACCESSION 1970-01-01', `${act} 1980-01-01`])).toBe('PARTY 1970-01-01')
  })
})

describe('a state that consented', () => {
  test('is no party while the treaty is not in force', () => {
    expect(on('1990-01-01', ['RATIFICATION 1980'], {})).toBe('CONTRACTING_STATE 1980')
    expect(on('1990-01-01', ['RATIFICATION 1980'], { inForce: '1990-01-02' })).toBe('CONTRACTING_STATE 1980')
    expect(on('1990-01-02', ['RATIFICATION 1980'], { inForce: '1990-01-02' })).toBe('PARTY 1980')
  })

  test('is a party from the day on which the treaty entered into force for it, where a source gives that', () => {
    const acts = ['ACCESSION 2010-01-01', 'ENTRY_INTO_FORCE 2010-07-01']
    expect(on('2010-06-30', acts)).toBe('CONTRACTING_STATE 2010-01-01')
    expect(on('2010-07-01', acts)).toBe('PARTY 2010-01-01')
    expect(on('2010-07-01', acts, {})).toBe('PARTY 2010-01-01')
  })

  test('is a party at once where the entry into force told belongs to another consent', () => {
    const again = ['ACCESSION 1970', 'ENTRY_INTO_FORCE 1971-03-01', 'WITHDRAWAL_EFFECTIVE 1980', 'ACCESSION 1990-05-01']
    expect(on('1990-05-01', again)).toBe('PARTY 1990-05-01')
    const later = ['ACCESSION 1970', 'WITHDRAWAL_EFFECTIVE 1980', 'ACCESSION 1990-05-01', 'ENTRY_INTO_FORCE 1990-08-01']
    expect(on('1971-01-01', later)).toBe('PARTY 1970')
    expect(on('1990-07-31', later)).toBe('CONTRACTING_STATE 1990-05-01')
    expect(on('1990-08-01', later)).toBe('PARTY 1990-05-01')
  })

  test('remains a party from its first deposit where a source tells of several', () => {
    expect(on('1990-01-01', ['RATIFICATION 1975-06-01', 'RATIFICATION 1975-03-26'])).toBe('PARTY 1975-03-26')
  })
})

describe('a withdrawal', () => {
  const LEFT = ['SIGNATURE 1960', 'ACCESSION 1970', 'WITHDRAWAL_NOTIFIED 1998-12-01', 'WITHDRAWAL_EFFECTIVE 1999-03-01']

  test('ends what the consent began on the day on which it takes effect', () => {
    expect(on('1999-02-28', LEFT)).toBe('PARTY 1970')
    expect(on('1999-03-01', LEFT)).toBe('WITHDRAWN 1999-03-01')
    expect(on('2020-01-01', LEFT)).toBe('WITHDRAWN 1999-03-01')
  })

  test('is undone by a later consent, also on the same day', () => {
    expect(on('2004-12-31', [...LEFT, 'ACCESSION 2005-01-01'])).toBe('WITHDRAWN 1999-03-01')
    expect(on('2005-01-01', [...LEFT, 'ACCESSION 2005-01-01'])).toBe('PARTY 2005-01-01')
    expect(on('1999-03-01', [...LEFT, 'ACCESSION 1999-03-01'])).toBe('PARTY 1999-03-01')
  })

  test('is undone by a consent that only another source tells of, and the first consent still counts before', () => {
    const acts = [
      'ACCESSION 2005-01-01 register',
      'ACCESSION 1961 yearbook',
      'WITHDRAWAL_EFFECTIVE 1999-03-01 yearbook',
    ]
    expect(on('1970-01-01', acts)).toBe('PARTY 1961')
    expect(on('2000-01-01', acts)).toBe('WITHDRAWN 1999-03-01')
    expect(on('2005-01-01', acts)).toBe('PARTY 2005-01-01')
  })

  test('counts from the first of the dates that one source gives', () => {
    const acts = ['ACCESSION 1985-12-12', 'WITHDRAWAL_EFFECTIVE 2003-04-10', 'WITHDRAWAL_EFFECTIVE 2003-01-11']
    expect(on('2003-02-01', acts)).toBe('WITHDRAWN 2003-01-11')
    expect(on('2020-01-01', acts)).toBe('WITHDRAWN 2003-01-11')
  })

  test('ends a suspension', () => {
    const acts = ['RATIFICATION 1992', 'SUSPENSION 2007-12-12', 'WITHDRAWAL_EFFECTIVE 2023-11-07']
    expect(on('2007-12-11', acts)).toBe('PARTY 1992')
    expect(on('2007-12-12', acts)).toBe('SUSPENDED 2007-12-12')
    expect(on('2023-11-07', acts)).toBe('WITHDRAWN 2023-11-07')
    expect(on('2030-01-01', [...acts, 'SUSPENSION 2024'])).toBe('WITHDRAWN 2023-11-07')
    expect(on('2030-01-01', [...acts, 'ACCESSION 2029'])).toBe('PARTY 2029')
  })
})

describe('a withdrawal whose effect is disputed', () => {
  const DISPUTED = ['ACCESSION 1985-12-12', 'WITHDRAWAL_DISPUTED 2003-04-10', 'WITHDRAWAL_DISPUTED 2003-01-11']

  test('is shown as just that, from the first date told', () => {
    expect(on('2003-01-10', DISPUTED)).toBe('PARTY 1985-12-12')
    expect(on('2003-01-11', DISPUTED)).toBe('WITHDRAWAL_DISPUTED 2003-01-11')
    expect(on('2020-01-01', DISPUTED)).toBe('WITHDRAWAL_DISPUTED 2003-01-11')
  })

  test('is settled by a withdrawal that took effect, and by a new consent', () => {
    expect(on('2020-01-01', [...DISPUTED, 'WITHDRAWAL_EFFECTIVE 2010-01-01'])).toBe('WITHDRAWN 2010-01-01')
    expect(on('2020-01-01', [...DISPUTED, 'ACCESSION 2010-01-01'])).toBe('PARTY 2010-01-01')
  })

  test('ends with the treaty', () => {
    expect(on('2020-01-01', DISPUTED, { terminated: '2015' })).toBe('TREATY_ENDED 2015')
  })
})

describe('a ratification taken back', () => {
  test('leaves a signatory, or nothing where the state had not signed', () => {
    const acts = ['SIGNATURE 1996-09-24', 'RATIFICATION 2000-06-30', 'RATIFICATION_REVOKED 2023-11-03']
    expect(on('2023-11-02', acts, {})).toBe('CONTRACTING_STATE 2000-06-30')
    expect(on('2023-11-03', acts, {})).toBe('SIGNATORY 1996-09-24')
    expect(on('2023-11-03', acts.slice(1), {})).toBe('WITHDRAWN 2023-11-03')
  })
})

describe('a succession', () => {
  const SUCCEEDED = ['SUCCESSION 1993-09-29', 'ENTRY_INTO_FORCE 1993-01-01']

  test('counts from the day of its effect, and says so', () => {
    expect(on('1992-12-31', SUCCEEDED)).toBeNull()
    expect(on('1993-01-01', SUCCEEDED)).toBe('PARTY 1993-01-01')
    expect(on('1993-12-31', SUCCEEDED)).toBe('PARTY 1993-01-01')
    expect(standingOn(SUCCEEDED.map(told), '1993-12-31', {})?.entry?.date).toBe('1993-09-29')
  })

  test('counts from its notification where no day of effect is told', () => {
    expect(on('1993-09-28', ['SUCCESSION 1993-09-29'])).toBeNull()
    expect(on('1993-09-29', ['SUCCESSION 1993-09-29'])).toBe('PARTY 1993-09-29')
  })

  test('takes the day of effect from the source shown first', () => {
    const acts = [...SUCCEEDED, 'ENTRY_INTO_FORCE 1991 yearbook']
    expect(on('1992-12-31', acts)).toBeNull()
    expect(on('1993-01-01', acts)).toBe('PARTY 1993-01-01')
  })
})

describe('where the state or the treaty did not exist', () => {
  const RATIFIED = ['SIGNATURE 1968', 'RATIFICATION 1970-06-01']
  const LEFT = [...RATIFIED, 'WITHDRAWAL_EFFECTIVE 1980-01-01']

  test('nothing counts before the state began', () => {
    expect(on('1971-12-31', RATIFIED, { inForce: '1961', stateFrom: '1972-01-01' })).toBeNull()
    expect(on('1972-01-01', RATIFIED, { inForce: '1961', stateFrom: '1972-01-01' })).toBe('PARTY 1970-06-01')
  })

  test('the end of the state or of the treaty is told, whichever came first', () => {
    const both = { inForce: '1961', terminated: '1985-05-01', stateTo: '1991-12-26' }
    expect(on('1985-04-30', RATIFIED, both)).toBe('PARTY 1970-06-01')
    expect(on('1985-05-01', RATIFIED, both)).toBe('TREATY_ENDED 1985-05-01')
    expect(on('2000-01-01', RATIFIED, both)).toBe('TREATY_ENDED 1985-05-01')
    expect(on('2000-01-01', RATIFIED, { ...both, terminated: '1995' })).toBe('STATE_ENDED 1991-12-26')
    expect(standingOn(RATIFIED.map(told), '2000-01-01', both)).toMatchObject({ entry: null, told: [] })
  })

  test('it is told of signatories too, but not of who never acted', () => {
    expect(on('2000-01-01', ['SIGNATURE 1968'], { terminated: '1985' })).toBe('TREATY_ENDED 1985')
    expect(on('2000-01-01', [], { terminated: '1985' })).toBeNull()
    expect(on('2000-01-01', ['DECLARATION 1968'], { terminated: '1985' })).toBeNull()
  })

  test('it is told of who fell back on its signature', () => {
    const revoked = [...RATIFIED, 'RATIFICATION_REVOKED 1980-01-01']
    expect(on('1984-12-31', revoked, { terminated: '1985' })).toBe('SIGNATORY 1968')
    expect(on('2000-01-01', revoked, { terminated: '1985' })).toBe('TREATY_ENDED 1985')
  })

  test('who had withdrawn before remains withdrawn', () => {
    expect(on('2000-01-01', LEFT, { terminated: '1985' })).toBe('WITHDRAWN 1980-01-01')
    expect(on('2000-01-01', LEFT, { terminated: '1980-01-01' })).toBe('WITHDRAWN 1980-01-01')
    expect(on('2000-01-01', LEFT, { terminated: '1979' })).toBe('TREATY_ENDED 1979')
  })
})

describe('where sources differ', () => {
  const ACCOUNTS = ['RATIFICATION 1975-03-26 register', 'RATIFICATION 1975-02-15 yearbook', 'SIGNATURE 1972 yearbook']

  test('the source that comes first gives the date, and the other stands beside it', () => {
    const standing = standingOn(ACCOUNTS.map(told), '1980-01-01', { inForce: '1975' })
    expect(standing).toMatchObject({ status: 'PARTY', since: '1975-03-26', entry: { source: 'register' } })
    expect(standing?.told.map(({ source }) => source)).toEqual(['register', 'yearbook'])
    expect(on('1975-03-01', ACCOUNTS)).toBe('SIGNATORY 1972')
    const otherwise = [1, 0, 2].flatMap((index) => ACCOUNTS[index] ?? [])
    expect(on('1980-01-01', otherwise)).toBe('PARTY 1975-02-15')
  })

  test('a kind of act that only the second source knows still counts', () => {
    expect(shownActs(ACCOUNTS.map(told)).map(({ date }) => date)).toEqual(['1975-03-26', '1972'])
    expect(signatureOn(ACCOUNTS.map(told), '1980-01-01')?.source).toBe('yearbook')
    expect(signatureOn(ACCOUNTS.map(told), '1972-12-30')).toBeNull()
  })

  test('accession and ratification are two words for one consent, and two dates of one source are two acts', () => {
    const [first, second, third] = ['ACCESSION 1970', 'RATIFICATION 1971 yearbook', 'ACCESSION 1980'].map(told)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were written')
    expect(isSameAct(first, first)).toBe(true)
    expect(isSameAct(first, second)).toBe(true)
    expect(isSameAct(first, third)).toBe(false)
  })

  test('consents before and after a withdrawal are two acts, whoever tells of them', () => {
    const acts = ['ACCESSION 2005 register', 'ACCESSION 1961 yearbook', 'WITHDRAWAL_EFFECTIVE 1999 yearbook'].map(told)
    expect(standingOn(acts, '2010-01-01', {})?.told.map(({ date }) => date)).toEqual(['2005'])
  })

  test('declarations of different dates are different acts', () => {
    const acts = [
      'DECLARATION 2023-05-29 register',
      'DECLARATION 2015-03-10 yearbook',
      'DECLARATION 2023-05-29 yearbook',
    ]
    expect(shownActs(acts.map(told)).map(({ date, source }) => `${date} ${source}`)).toEqual([
      '2023-05-29 register',
      '2015-03-10 yearbook',
    ])
  })
})
