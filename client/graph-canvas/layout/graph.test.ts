import { describe, expect, jest, test } from '@jest/globals'
import type { EntityKind } from '../../api/__generated__/operations.ts'
import { layOut, layOutInSteps } from './lay-out.ts'
import { Plane } from './plane.ts'
import type { GraphLink, GraphNode, GraphRequest, LayoutResult } from './scene.ts'

const SHAPES: Partial<Record<EntityKind, { role: GraphNode['role']; width: number; height: number }>> = {
  PROPOSITION: { role: 'proposition', width: 196, height: 34 },
}
const ENTITY = { role: 'entity', width: 144, height: 30 } as const

function node(id: string, kind: EntityKind | null, when: number | null = null, order = 0): GraphNode {
  const shape = kind === null ? { role: 'voice' as const, width: 84, height: 22 } : (SHAPES[kind] ?? ENTITY)
  return { id, kind, when, date: when === null ? null : String(when), order, ...shape }
}

const claims = Array.from({ length: 26 }, (_, index) => node(`p${String(index)}`, 'PROPOSITION', 2021.77, index))
const events = Array.from({ length: 12 }, (_, index) => node(`e${String(index)}`, 'EVENT', 1925.5 + index * 8))
const treaties = Array.from({ length: 14 }, (_, index) => node(`t${String(index)}`, 'INSTRUMENT'))
const link = (type: GraphLink['type'], source: string, target: string): GraphLink => ({ type, source, target })

const base = [node('a', 'STATE'), node('b', 'STATE'), node('joint:a.b', null), ...claims, ...events, ...treaties]
const links = [
  link('tie', 'a', 'joint:a.b'),
  link('tie', 'b', 'joint:a.b'),
  ...claims.flatMap(({ id }, index) => [
    link('speech', 'joint:a.b', id),
    link('about', id, `t${String(index % 14)}`),
    link('about', id, `e${String((index * 5) % 12)}`),
  ]),
  link('record', 'a', 't0'),
]
const arrived = [
  [node('c', 'STATE'), node('p99', 'PROPOSITION', 2001.5), node('late', 'EVENT', 2022.3), node('undated', 'TOPIC')],
  [node('lone', 'DOCUMENT', 1899), ...Array.from({ length: 50 }, (_, index) => node(`n${String(index)}`, 'BODY'))],
]
const laterLinks = [
  link('speech', 'c', 'p99'),
  link('about', 'p99', 't3'),
  link('record', 'c', 'late'),
  ...Array.from({ length: 50 }, (_, index) => link('record', 'c', `n${String(index)}`)),
]

const NAMES = ['force', 'layers', 'circles', 'time', 'speakers'] as const

function ask(layout: GraphRequest['layout'], more: number, known: GraphRequest['known'] = {}): GraphRequest {
  return { layout, stages: [base, ...arrived.slice(0, more)], links: [...links, ...laterLinks], known }
}

function overlaps({ stages }: GraphRequest, positions: LayoutResult['positions']): string[] {
  const all = stages.flat()
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const [a, b] = [positions[one.id], positions[other.id]]
      if (a === undefined || b === undefined) return [`${one.id} or ${other.id} has no place`]
      const clear =
        Math.abs(a.x - b.x) >= (one.width + other.width) / 2 || Math.abs(a.y - b.y) >= (one.height + other.height) / 2
      return clear ? [] : [`${one.id} lies on ${other.id}`]
    }),
  )
}

describe.each(NAMES)('the layout %s', (name) => {
  test('is the same every time, in whole units', () => {
    const once = layOut(ask(name, 2))
    expect(layOut(structuredClone(ask(name, 2)))).toEqual(once)
    expect(
      Object.values(once.positions)
        .flatMap(({ x, y }) => [x, y])
        .every(Number.isInteger),
    ).toBe(true)
  })

  test('moves nothing that is there when more arrives, and no heading', () => {
    const [alone, more, most] = [0, 1, 2].map((stages) => layOut(ask(name, stages)))
    expect(more?.positions).toMatchObject(alone?.positions ?? {})
    expect(most?.positions).toMatchObject(more?.positions ?? {})
    expect(most?.headings.slice(0, alone?.headings.length)).toEqual(alone?.headings)
  })

  test('puts nothing on anything else', () => {
    for (const stages of [0, 1, 2]) expect(overlaps(ask(name, stages), layOut(ask(name, stages)).positions)).toEqual([])
  })

  test('keeps places that are known', () => {
    const known = { t3: { x: 4000, y: -300 }, p7: { x: 4300, y: -300 } }
    const { positions } = layOut(ask(name, 1, known))
    expect(positions).toMatchObject(known)
    expect(Object.keys(positions)).toHaveLength(base.length + 4)
  })

  test('has a place for a node alone, and none for nothing', () => {
    const alone = { layout: name, stages: [[node('x', 'TOPIC')]], links: [], known: {} }
    expect(Object.keys(layOut(alone).positions)).toEqual(['x'])
    expect(layOut({ ...alone, stages: [[]] }).positions).toEqual({})
  })
})

test('layers and speakers stand in columns under headings', () => {
  const layers = layOut(ask('layers', 0))
  expect([...layers.headings].sort((one, other) => one.x - other.x).map(({ means }) => means)).toEqual([
    { type: 'layer', layer: 'who' },
    { type: 'layer', layer: 'said' },
    { type: 'layer', layer: 'binding' },
    { type: 'layer', layer: 'happening' },
  ])
  const said = layers.headings.find(({ means }) => means.type === 'layer' && means.layer === 'said')
  expect(claims.every(({ id }) => layers.positions[id]?.x === said?.x)).toBe(true)

  const speakers = layOut(ask('speakers', 1))
  expect(speakers.headings.map(({ means }) => means)).toEqual([
    { type: 'speaker', id: 'joint:a.b' },
    { type: 'subjects' },
    { type: 'speaker', id: 'c' },
    { type: 'record' },
  ])
  const heights = claims.map(({ id }) => speakers.positions[id]?.y ?? NaN)
  expect(heights).toEqual([...heights].sort((one, other) => one - other))
})

/** The axis as its years are named on it: where a date stands between them. */
function readAxis({ headings }: LayoutResult): (when: number) => number {
  const years = headings.flatMap(({ x, means }) => (means.type === 'year' ? [{ x, year: means.year }] : []))
  expect(years.length).toBeGreaterThan(3)
  return (when) => {
    const next = Math.max(
      1,
      years.findIndex(({ year }) => year >= when),
    )
    const [from, to] = [years[next - 1], years[next]]
    if (from === undefined || to === undefined) throw new Error('No axis.')
    return from.x + ((when - from.year) * (to.x - from.x)) / (to.year - from.year)
  }
}

describe('along time', () => {
  test('what has a date stands at it above an axis of years, the rest below', () => {
    const few = layOut({
      layout: 'time',
      stages: [[...events, ...treaties, node('p', 'PROPOSITION', 2010)]],
      links,
      known: {},
    })
    const at = readAxis(few)
    for (const { id, when } of events) expect(few.positions[id]?.x).toBeCloseTo(at(when ?? NaN), -1)
    expect(events.every(({ id }) => (few.positions[id]?.y ?? 0) < 0)).toBe(true)
    expect(treaties.every(({ id }) => (few.positions[id]?.y ?? 0) > 0)).toBe(true)
  })

  test('a date of many is broad on the axis and named, with nothing of another date beside or beneath it', () => {
    const others = [node('before', 'EVENT', 2021.5), node('after', 'EVENT', 2022)]
    const all = layOut({ layout: 'time', stages: [[...base, ...others]], links, known: {} })
    const named = all.headings.filter(({ means }) => means.type === 'date')
    expect(named.map(({ means }) => means)).toEqual([{ type: 'date', date: '2021.77' }])
    const xs = claims.map(({ id }) => all.positions[id]?.x ?? NaN)
    expect(new Set(xs).size).toBe(2)
    const [left, right] = [Math.min(...xs) - 98, Math.max(...xs) + 98]
    expect((left + right) / 2).toBeCloseTo(named[0]?.x ?? NaN, -1)
    // Its breadth is marked on the axis, and no year is named within it.
    const mark = all.guides.find(({ x, width }) => x === named[0]?.x && width >= right - left)
    expect(mark).toBeDefined()
    const years = all.headings.filter(({ means }) => means.type === 'year')
    expect(years.filter(({ x }) => x > left && x < right)).toEqual([])
    expect(all.positions['before']?.x).toBeLessThan(left)
    expect(all.positions['after']?.x).toBeGreaterThan(right)
    for (const { id, when } of events.filter((event) => (event.when ?? 0) < 2010))
      expect(all.positions[id]?.x).toBeCloseTo(readAxis(all)(when ?? NaN), -1)
  })

  test('what comes later of the same date stands at it too, and of many that come of one date each at the same place', () => {
    const later = Array.from({ length: 20 }, (_, index) => node(`q${String(index)}`, 'PROPOSITION', 1990.2, index))
    const same = node('same', 'PROPOSITION', 2021.77, 99)
    const { positions, headings } = layOut({ layout: 'time', stages: [base, [...later, same]], links, known: {} })
    expect(new Set(later.map(({ id }) => positions[id]?.x)).size).toBe(1)
    const [named] = headings.filter(({ means }) => means.type === 'date')
    expect(Math.abs((positions['same']?.x ?? NaN) - (named?.x ?? NaN))).toBeLessThan(120)
  })

  test('a map of one date says which, between its year and the next', () => {
    const { headings } = layOut({ layout: 'time', stages: [[...claims, ...treaties]], links, known: {} })
    expect(headings.map(({ means }) => means)).toEqual([
      { type: 'year', year: 2021 },
      { type: 'year', year: 2022 },
      { type: 'date', date: '2021.77' },
      { type: 'undated' },
    ])
  })
})

describe('in circles', () => {
  const apart = [node('x', 'TOPIC'), node('y', 'TOPIC')]
  const nodes = [...base, ...apart]
  const { positions, headings, guides } = layOut({ layout: 'circles', stages: [nodes], links, known: {} })
  const placeOf = (id: string) => positions[id] ?? { x: NaN, y: NaN }

  test('the best connected is in the middle, with rings of steps around it, and one of what nothing leads to', () => {
    expect(positions['joint:a.b']).toEqual({ x: 0, y: 0 })
    expect(headings.map(({ means }) => means)).toEqual([
      { type: 'steps', steps: 1 },
      { type: 'steps', steps: 2 },
      { type: 'apart' },
    ])
    const rings = guides.map(({ width, height }) => nodes.filter((one) => isWithin(one, width, height)).length)
    expect(rings).toEqual([1 + 2 + 26, 1 + 2 + 26 + 26, nodes.length])
    // On the axes an oval reaches as far as its box.
    const [first] = guides
    for (const { id } of [...treaties, ...events]) {
      const { x, y } = placeOf(id)
      if (y === 0) expect(Math.abs(x) - 72).toBeGreaterThan((first?.width ?? NaN) / 2)
      if (x === 0) expect(Math.abs(y) - 15).toBeGreaterThan((first?.height ?? NaN) / 2)
    }
  })

  test('each ring has its heading close above its first row, or on its line where none stands at its top', () => {
    const firstRow = (index: number) => {
      const { width = NaN, height = NaN } = guides[index] ?? {}
      const members = nodes.filter((one) => isWithin(one, width, height))
      return Math.min(...members.map((one) => placeOf(one.id).y - one.height / 2))
    }
    expect(headings.map(({ x, y }) => ({ x, y }))).toEqual([
      { x: 0, y: firstRow(0) - 10 },
      { x: 0, y: firstRow(1) - 10 },
      { x: 0, y: -(guides[2]?.height ?? NaN) / 2 },
    ])
  })

  test('all stands in rows, with room above each for the word of a speech act, and fills most of a ring', () => {
    const heights = [...new Set(Object.values(positions).map(({ y }) => y))].sort((one, other) => one - other)
    const steps = heights.slice(1).map((y, index) => y - (heights[index] ?? NaN))
    expect(new Set(steps)).toEqual(new Set([34 + 20]))
    const [first = { width: NaN, height: NaN }] = guides
    const area = [...claims, ...base.slice(0, 3)].reduce((sum, { width }) => sum + (width + 18) * 54, 0)
    expect(area / (first.width * first.height)).toBeGreaterThan(0.6)
  })

  test('what is further out stands in the direction of what it is joined to', () => {
    const pairs = treaties.map(({ id }, index) => [id, `e${String(index)}`] as const).slice(0, events.length)
    const spokes = [
      ...treaties.map(({ id }) => link('record', 'a', id)),
      ...pairs.map((pair) => link('record', ...pair)),
    ]
    const wheel = layOut({
      layout: 'circles',
      stages: [[node('a', 'STATE'), ...treaties, ...events.toReversed()]],
      links: spokes,
      known: {},
    })
    for (const [inner, outer] of pairs) {
      const [from, to] = [wheel.positions[inner], wheel.positions[outer]]
      if (from === undefined || to === undefined) throw new Error('Not all has a place.')
      const cosine = (from.x * to.x + from.y * to.y) / Math.hypot(from.x, from.y) / Math.hypot(to.x, to.y)
      expect(cosine).toBeGreaterThan(0.5)
    }
  })

  test('where nobody says anything rows are no further apart than boxes have to be', () => {
    const few = layOut({ layout: 'circles', stages: [[...treaties, ...events]], links: [], known: {} })
    const heights = [...new Set(Object.values(few.positions).map(({ y }) => y))].sort((one, other) => one - other)
    expect((heights[1] ?? NaN) - (heights[0] ?? NaN)).toBe(30 + 8)
  })

  function isWithin({ id, width, height }: GraphNode, across: number, down: number): boolean {
    const { x, y } = placeOf(id)
    return Math.abs(x) + width / 2 <= across / 2 && Math.abs(y) + height / 2 <= down / 2
  }
})

test('a layout by force tells how far it is, ends where it is told to, and goes on from there', () => {
  const steps = layOutInSteps(ask('force', 0))
  const shares: number[] = []
  let result: LayoutResult | null = null
  for (let step = steps.next(false); result === null; step = steps.next(shares.length >= 5)) {
    if (step.done === true) result = step.value
    else shares.push(step.value)
  }
  expect(shares).toHaveLength(5)
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
  expect(overlaps(ask('force', 0), result.positions)).toEqual([])

  const remembered = { request: ask('force', 0), positions: result.positions }
  const onwards = layOutInSteps(ask('force', 1), remembered)
  let step = onwards.next(false)
  while (step.done !== true) step = onwards.next(false)
  expect(step.value.positions).toMatchObject(result.positions)
})

test('a layout by force that is stopped early draws apart what lies in a heap, so that free places are found at once', () => {
  const many = Array.from({ length: 600 }, (_, index) => node(`m${String(index)}`, 'TOPIC'))
  const pairs = many.slice(1).map(({ id }, index) => link('record', `m${String(index % 40)}`, id))
  const request: GraphRequest = { layout: 'force', stages: [many], links: pairs, known: {} }
  const looking = jest.spyOn(Plane.prototype, 'isFree')
  const steps = layOutInSteps(request)
  steps.next(false)
  const { done, value } = steps.next(true)
  const looks = looking.mock.calls.length
  looking.mockRestore()
  if (done !== true) throw new Error('It did not stop.')
  expect(overlaps(request, value.positions)).toEqual([])
  expect(looks).toBeLessThan(many.length * 200)
})
