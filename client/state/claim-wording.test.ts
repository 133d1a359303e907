import { describe, expect, it } from '@jest/globals'
import { added, claimDecisions, NEW, roleOf, withAct } from './claim-wording.ts'
import type { ClaimWording } from './claim-wording.ts'

const chn = { id: 'chn', label: 'China', labelLanguage: 'en', kind: 'STATE' } as const
const wording: ClaimWording = {
  place: { start: 3, end: 9 },
  speakers: [chn],
  speechAct: 'URGES',
  stance: 'AFFIRMS',
  addressees: [],
  proposition: 'prop-known',
  created: { kind: 'NORMATIVE', id: null, labels: {}, about: [] },
}
const sent = { start: 3, end: 9, speakers: ['chn'], addressees: [], speechAct: 'URGES', stance: 'AFFIRMS' }

describe('a claim that is worded', () => {
  it('corrects a draft, or is added where nobody suggested it', () => {
    expect(claimDecisions(wording, 'c2', '')).toEqual([{ claim: { claim: 'c2', ...sent, proposition: 'prop-known' } }])
    expect(claimDecisions(wording, null, '')).toEqual([{ addClaim: { ...sent, proposition: 'prop-known' } }])
  })

  it('brings its own proposition with it', () => {
    const about = [{ ...chn, role: 'ACTOR' as const }]
    const created = { ...wording.created, labels: { en: 'China should answer.' }, about }
    expect(claimDecisions({ ...wording, proposition: NEW, created }, null, 'prop-1')).toEqual([
      {
        createProposition: {
          id: 'prop-china-should-answer',
          propositionKind: 'NORMATIVE',
          labels: [{ language: 'en', text: 'China should answer.' }],
          about: [{ entity: 'chn', role: 'ACTOR' }],
        },
      },
      { addClaim: { ...sent, proposition: 'prop-china-should-answer' } },
    ])
    const chinese = { ...created, labels: { 'zh-Hans': '中方应答复。' } }
    expect(claimDecisions({ ...wording, proposition: NEW, created: chinese }, null, 'prop-1')?.[1]).toMatchObject({
      addClaim: { proposition: 'prop-1' },
    })
  })

  it('is not sent before it says what is claimed', () => {
    expect(claimDecisions({ ...wording, proposition: null }, null, '')).toBeNull()
  })

  it('changes its stance with its act, unless a person chose another', () => {
    expect(withAct(wording, 'DENIES').stance).toBe('DENIES')
    expect(withAct({ ...wording, stance: 'NEITHER' }, 'OPPOSES').stance).toBe('NEITHER')
  })
})

it('takes an entity for what it most likely is', () => {
  expect([roleOf('STATE'), roleOf('INSTRUMENT'), roleOf('EVENT')]).toEqual(['ACTOR', 'INSTRUMENT', 'OBJECT'])
})

it('names nobody twice', () => {
  expect(added([chn], chn)).toEqual([chn])
})
