import { describe, expect, test } from '@jest/globals'
import { layOut } from './lay-out.ts'
import type { ReadingRequest, Role, SceneNode } from './scene.ts'

const node = (id: string, role: Role, width = 100, height = 21): SceneNode => ({ id, role, width, height })
const propositions = Array.from({ length: 20 }, (_, index) => ({
  ...node(`p${String(index)}`, 'proposition', 270),
  paragraph: Math.floor(index / 4) + 1,
}))
const entities = Array.from({ length: 15 }, (_, index) => node(`e${String(index)}`, 'entity', 180))

const request: ReadingRequest = {
  layout: 'reading',
  scene: {
    speakers: [node('a', 'speaker'), node('b', 'speaker')],
    voices: [node('joint:a.b', 'voice', 80)],
    document: node('doc', 'document', 200),
    propositions,
    entities,
    links: propositions.flatMap((proposition, index) => [
      ['joint:a.b', proposition.id] as const,
      [proposition.id, `e${String(index % 15)}`] as const,
    ]),
  },
  arrivals: [],
  narrow: false,
}
const arrival = (count: number) => ({
  centre: 'e3',
  nodes: Array.from({ length: count }, (_, index) => node(`n${String(index)}`, 'entity', 180)),
})

function overlaps({ scene, arrivals }: ReadingRequest, positions: ReturnType<typeof layOut>['positions']): string[] {
  const all = [
    ...scene.speakers,
    ...scene.voices,
    ...propositions,
    ...entities,
    ...arrivals.flatMap(({ nodes }) => nodes),
  ]
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

describe.each([false, true])('the layout of a document, narrow: %s', (narrow) => {
  const wanted = { ...request, narrow }

  test('is the same every time', () => {
    expect(layOut(wanted)).toEqual(layOut(structuredClone(wanted)))
  })

  test('keeps the order of the text in each column', () => {
    const { trunks, positions } = layOut(wanted)
    expect(trunks.flatMap((trunk) => trunk.propositions)).toEqual(propositions.map(({ id }) => id))
    for (const trunk of trunks) {
      const heights = trunk.propositions.map((id) => positions[id]?.y ?? NaN)
      expect(heights).toEqual([...heights].sort((one, other) => one - other))
    }
  })

  test('puts nothing on anything else, arrivals included', () => {
    const crowded = { ...wanted, arrivals: [arrival(40)] }
    expect(overlaps(wanted, layOut(wanted).positions)).toEqual([])
    expect(overlaps(crowded, layOut(crowded).positions)).toEqual([])
  })

  test('moves nothing that is known when something is added', () => {
    const before = layOut({ ...wanted, arrivals: [arrival(10)] })
    const after = layOut({ ...wanted, arrivals: [arrival(10), { centre: 'n4', nodes: [node('late', 'entity')] }] })
    expect(after.positions).toMatchObject(before.positions)
    expect(after.positions['late']).toBeDefined()
  })

  test('finds a place for what is joined to nothing', () => {
    const { positions } = layOut({
      ...wanted,
      arrivals: [{ centre: 'stranger', nodes: [node('stranger', 'entity'), node('friend', 'entity')] }],
    })
    expect(positions['stranger']).toBeDefined()
    expect(positions['friend']).toBeDefined()
  })
})

test('a document without propositions is laid out, too', () => {
  const bare = layOut({ ...request, scene: { ...request.scene, propositions: [], links: [] } })
  expect(Object.keys(bare.positions)).toHaveLength(2 + 1 + 1 + 15)
})
