import { describe, expect, test } from '@jest/globals'
import { SnapshotSuperseded } from '../domain/store-errors.ts'
import { onNewest } from './on-newest.ts'

const store = { snapshot: () => ({}) }

describe('onNewest', () => {
  test('reads again on a snapshot of its own where the graph was replaced meanwhile', async () => {
    const snapshots: unknown[] = []
    const answer = await onNewest(store, (snapshot) => {
      snapshots.push(snapshot)
      return snapshots.length < 3 ? Promise.reject(new SnapshotSuperseded()) : Promise.resolve('read')
    })
    expect([answer, new Set(snapshots).size]).toEqual(['read', 3])
  })

  test('gives up in the end, and at once on anything else', async () => {
    let times = 0
    const failing = (error: Error) =>
      onNewest(store, () => {
        times += 1
        return Promise.reject(error)
      })
    await expect(failing(new SnapshotSuperseded())).rejects.toThrow(SnapshotSuperseded)
    expect(times).toBe(10)
    await expect(failing(new Error('else'))).rejects.toThrow('else')
    expect(times).toBe(11)
  })
})
