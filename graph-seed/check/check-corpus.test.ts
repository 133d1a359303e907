import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

test('the invented corpus has no faults', async () => {
  expect(await faultsAfter()).toEqual([])
})

test('all faults are reported at once, by file and line', async () => {
  const faults = await faultsAfter(
    edit('states.csv', 'zh-Hant=阿國', 'zh-Hant'),
    edit('sources.csv', 'OFFICIAL', 'OFFICAL'),
    edit('entities/persons.yaml', 'ru: ', 'Ru: '),
  )
  expect(faults).toEqual([
    'entities/persons.yaml:2  no label in ru  → write labels.ru',
    'entities/persons.yaml:2  unknown key Ru  → correct the spelling or remove it',
    'sources.csv:2  classes.0 is "OFFICAL"  → write one of OFFICIAL, UN, PRESS_OR_ANALYSIS, REPOST, DATASET, OWN_WORK',
    'states.csv:2  aliases.1.text is missing  → write aliases.1.text',
  ])
})
