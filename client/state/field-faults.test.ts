import { expect, it } from '@jest/globals'
import { faultOf, isAmong } from './field-faults.ts'

const refusal = {
  message: 'decisions.1.createEntity.labels.en: it is too short. Write more.',
  details: { argument: 'decisions.1.createEntity.labels.en' },
}

it('shows what the server refuses at the field that it names', () => {
  expect(faultOf(refusal, 'createEntity.labels')).toBe('it is too short. Write more.')
  expect(faultOf(refusal, 'createEntity.labels.en')).toBe('it is too short. Write more.')
  expect(faultOf(refusal, 'createEntity.label')).toBeNull()
  expect(faultOf(null, 'createEntity.labels')).toBeNull()
})

it('knows what is shown at no field', () => {
  expect(isAmong(refusal, ['createEntity.id', 'createEntity.labels'])).toBe(true)
  expect(isAmong(refusal, ['createEntity.id'])).toBe(false)
  expect(isAmong({ message: 'Nothing answers.', details: {} }, ['createEntity.id'])).toBe(false)
})
