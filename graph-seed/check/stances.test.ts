import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

test.each([
  [
    'an opposition that affirms',
    edit('documents/closed-report/assertions.yaml', 'stance: DENIES', 'stance: AFFIRMS'),
    ['documents/closed-report/assertions.yaml:4  stance AFFIRMS does not go with OPPOSES  → write DENIES'],
  ],
  [
    'a denial that is neither',
    edit('documents/closed-report/assertions.yaml', 'OPPOSES\n  stance: DENIES', 'DENIES\n  stance: NEITHER'),
    ['documents/closed-report/assertions.yaml:4  stance NEITHER does not go with DENIES  → write DENIES'],
  ],
  [
    'a support that denies',
    edit('documents/closed-report/assertions.yaml', 'OPPOSES', 'SUPPORTS'),
    ['documents/closed-report/assertions.yaml:4  stance DENIES does not go with SUPPORTS  → write AFFIRMS'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
