import { expect, test } from '@jest/globals'
import type { NodeOf } from '../../graph-seed/model/node.ts'
import { responsesTo } from './demand-responses.ts'

type Assertion = NodeOf<'ASSERTION'>

const says = (id: string, speakers: string[], fields: Partial<Assertion> = {}): Assertion => ({
  kind: 'ASSERTION',
  id,
  document: 'note',
  speakers,
  speechAct: 'SUPPORTS',
  stance: 'AFFIRMS',
  addressees: [],
  proposition: 'calm',
  date: '2021',
  anchors: [],
  citations: [],
  verification: 'CHECKED',
  links: [],
  linkedFrom: [],
  ...fields,
})

test('a demand is answered by links first, then by addressees, then by others, each once', () => {
  const demand = says('demand', ['arland'], {
    speechAct: 'URGES',
    addressees: ['borland'],
    linkedFrom: [{ type: 'DISPUTES', assertion: 'reply', citations: [], verification: 'CHECKED' }],
  })
  const reply = says('reply', ['borland'], { stance: 'DENIES' })
  const again = says('again', ['arland'])
  const beside = says('beside', ['carland'], { stance: 'NEITHER' })
  const asked = says('asked', ['borland', 'ada'])
  const joint = says('joint', ['arland', 'carland'])
  const all = [demand, beside, again, asked, reply, joint]
  const linked = new Map(all.map((one) => [one.id, one]))
  expect(responsesTo(demand, all, linked, new Set(['ada'])).map(({ type, assertion }) => [type, assertion.id])).toEqual(
    [
      ['DISPUTES', 'reply'],
      ['ADDRESSEE_AFFIRMS', 'asked'],
      ['OTHER_NEITHER', 'beside'],
      ['OTHER_AFFIRMS', 'joint'],
    ],
  )
})

test('a spokesperson beside the state that made the demand is nobody else', () => {
  const demand = says('demand', ['arland'], { speechAct: 'URGES' })
  const again = says('again', ['ada', 'arland'])
  const alone = says('alone', ['ada'])
  const told = (persons: readonly string[]) =>
    responsesTo(demand, [demand, again, alone], new Map(), new Set(persons)).map(({ assertion }) => assertion.id)
  expect(told(['ada'])).toEqual(['alone'])
  expect(told([])).toEqual(['again', 'alone'])
})
