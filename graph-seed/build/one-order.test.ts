import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { oneOrder } from './one-order.ts'

test('what stands before something in one of the orders stands before it in the one order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), fc.array(fc.array(fc.nat(19))), (all, parts) => {
      const orders = parts.map((part) => [...new Set(part)].sort((a, b) => a - b).flatMap((index) => all[index] ?? []))
      const ordered = oneOrder(orders)
      expect(new Set(ordered)).toEqual(new Set(orders.flat()))
      expect(ordered).toHaveLength(new Set(ordered).size)
      for (const order of orders) expect(ordered.filter((item) => order.includes(item))).toEqual(order)
    }),
  )
})

test('orders that contradict each other have none', () => {
  expect(() =>
    oneOrder([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toThrow('contradict')
})
