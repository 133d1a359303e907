import { describe, expect, test } from '@jest/globals'
import type { Line } from './lines.ts'
import { stepFrom } from './walk.ts'

const positions = new Map(
  Object.entries({
    middle: { x: 0, y: 0 },
    right: { x: 100, y: 10 },
    far: { x: 200, y: 0 },
    below: { x: 5, y: 50 },
    above: { x: 0, y: -40 },
  }),
)
const line = (source: string, target: string): Line => ({
  id: `${source} ${target}`,
  source,
  target,
  layer: 'CLAIM',
  type: 'about',
  acts: [],
  edges: [],
})

describe('walking with the arrow keys', () => {
  test('sideways to a neighbour, even where something else is nearer', () => {
    expect(stepFrom('middle', 'right', positions, [line('middle', 'far')])).toBe('far')
    expect(stepFrom('middle', 'right', positions, [line('far', 'middle')])).toBe('far')
  })

  test('to whatever is nearest where no neighbour lies that way', () => {
    expect(stepFrom('middle', 'right', positions, [])).toBe('right')
    expect(stepFrom('middle', 'down', positions, [])).toBe('below')
    expect(stepFrom('middle', 'up', positions, [])).toBe('above')
  })

  test('nowhere at the edge, and from what is not there', () => {
    expect(stepFrom('far', 'right', positions, [])).toBeNull()
    expect(stepFrom('nobody', 'right', positions, [])).toBeNull()
  })
})
