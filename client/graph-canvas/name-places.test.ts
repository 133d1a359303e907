import { describe, expect, test } from '@jest/globals'
import { flattened, placesApart, pointsAlong } from './name-places.ts'

const name = { width: 60, height: 16 }
const across = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
]

describe('names of lines', () => {
  test('stand in the middle of their lines where nothing else does', () => {
    const names = [
      { ...name, middle: { x: 200, y: 0 }, elsewhere: pointsAlong(across) },
      { ...name, middle: { x: 200, y: 40 }, elsewhere: [] },
    ]
    expect(placesApart(names, [])).toEqual([
      { x: 200, y: 0 },
      { x: 200, y: 40 },
    ])
  })

  test('of lines that share a stretch stand beside each other, and none on a box', () => {
    const same = { ...name, middle: { x: 200, y: 0 }, elsewhere: pointsAlong(across) }
    const box = { x: 120, y: 0, width: 60, height: 20 }
    const places = placesApart([same, same, same], [box])
    expect(places[0]).toEqual({ x: 200, y: 0 })
    const lefts = [...places, box].map(({ x }) => x).sort((one, other) => one - other)
    expect(lefts.slice(1).every((x, index) => x - (lefts[index] ?? NaN) >= 60)).toBe(true)
  })

  test('that have no free place rather cover a box than a name, and stay where they are where even that cannot be', () => {
    const crowded = { ...name, middle: { x: 0, y: 0 }, elsewhere: [{ x: 90, y: 0 }] }
    const box = { x: 90, y: 0, width: 60, height: 20 }
    expect(placesApart([crowded, crowded, crowded], [box])).toEqual([
      { x: 0, y: 0 },
      { x: 90, y: 0 },
      { x: 0, y: 0 },
    ])
  })
})

test('places along a way are counted by its length, around corners too', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ]
  const [middle, before, after] = pointsAlong(way)
  expect(middle).toEqual({ x: 100, y: 0 })
  expect(before?.x).toBeCloseTo(84)
  expect(after?.y).toBeCloseTo(16)
  expect(pointsAlong([way[0] ?? { x: 0, y: 0 }])).toEqual([])
})

test('a way with bends runs from its first to its last point, through the middle of two bends', () => {
  const corners = flattened([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 80 },
    { x: 0, y: 80 },
  ])
  expect(corners[0]).toEqual({ x: 0, y: 0 })
  expect(corners).toContainEqual({ x: 50, y: 40 })
  expect(corners.at(-1)).toEqual({ x: 0, y: 80 })
  expect(Math.max(...corners.map(({ x }) => x))).toBeLessThanOrEqual(50)
  expect(flattened([{ x: 1, y: 1 }])).toEqual([])
})
