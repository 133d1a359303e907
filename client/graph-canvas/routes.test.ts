import { describe, expect, test } from '@jest/globals'
import type { Line } from '../state/lines.ts'
import { createRouter } from './routes.ts'

const line = (type: Line['type'], source: string, target: string): Line => ({
  id: `${type}|${source}|${target}`,
  source,
  target,
  type,
  layer: type === 'record' ? 'RECORD' : 'CLAIM',
  acts: [],
  edges: [],
})
const speech = line('speech', 'voice', 'p1')
const about = line('about', 'p1', 'e1')
const record = line('record', 'e1', 'e2')
const layout = {
  positions: {},
  course: 'reading' as const,
  headings: [],
  guides: [],
  trunks: [{ x: -400, side: 'left' as const, speaker: null, propositions: ['p1'], stations: [] }],
  middle: { x: 0, width: 180 },
}
const router = createRouter([speech, about, record], layout)
const box = (x: number, y: number, width = 180) => ({ x, y, width, height: 20 })

/** Where a bend lies, from its place along the line and beside it. */
function bendsOf(route: ReturnType<typeof router>, start: { x: number; y: number }, end: { x: number; y: number }) {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy)
  return route.weights.map((weight, index) => ({
    x: Math.round(start.x + dx * weight - (dy / length) * (route.distances[index] ?? 0)),
    y: Math.round(start.y + dy * weight + (dx / length) * (route.distances[index] ?? 0)),
  }))
}

describe('how lines run', () => {
  test('speech runs down the trunk of its column and leaves it at its proposition', () => {
    const route = router(speech, box(0, 50, 80), box(-250, 300, 200))
    expect(route.curve).toBe('segments')
    expect(bendsOf(route, { x: -40, y: 50 }, { x: -350, y: 300 })).toEqual([
      { x: -400, y: 50 },
      { x: -400, y: 300 },
    ])
  })

  test('what something is about is reached by a swing from side to side', () => {
    const route = router(about, box(-250, 300, 200), box(0, 500))
    expect(route.curve).toBe('bezier')
    expect(bendsOf(route, { x: -150, y: 300 }, { x: -90, y: 500 })).toEqual([
      { x: -120, y: 300 },
      { x: -120, y: 500 },
    ])
  })

  test('the record runs in a lane beside the middle column', () => {
    const route = router(record, box(0, 200), box(0, 600))
    const bends = bendsOf(route, { x: -90, y: 200 }, { x: -90, y: 600 })
    expect(route.curve).toBe('segments')
    expect(new Set(bends.map(({ x }) => x)).size).toBe(1)
    expect(bends[0]?.x).toBeLessThan(-90)
  })

  test('a box dragged out of the column is reached from side to side again', () => {
    expect(router(record, box(0, 200), box(700, 600)).curve).toBe('bezier')
  })
})
