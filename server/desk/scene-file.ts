import { z } from 'zod'
import { FIDELITIES, SPEECH_ACTS, STANCES } from '../../graph-seed/model/document.ts'
import { EDGE_TYPES, LAYERS } from '../../graph-seed/model/edge.ts'
import { ENTITY_KINDS } from '../../graph-seed/model/node.ts'
import { SOURCE_CLASSES } from '../../graph-seed/model/source.ts'

/** The largest scene that is kept, and the farthest place in it: those that the explorer opens (docs/scenes.md). */
const MOST_NODES = 10_000
const MOST_EDGES = 40_000
const FARTHEST = 1_000_000

const id = z.string().max(300)
const line = z.string().max(2_000)
const long = z.string().max(200_000)
const tag = z.string().max(20)
const maybeLine = line.nullish().transform(orNull)
const count = z.int().min(0).max(10_000_000)
const verification = z.enum(['CHECKED', 'UNCHECKED']).default('UNCHECKED')
const fidelity = z.enum(FIDELITIES)
const named = z.array(z.object({ id, label: line, labelLanguage: tag.default('und') })).max(200)

const source = z.object({
  id,
  title: line,
  publisher: line,
  locator: line,
  date: maybeLine,
  statusDate: maybeLine,
  classes: z.array(z.enum(SOURCE_CLASSES)).max(SOURCE_CLASSES.length),
  withdrawn: z.object({ date: line }).nullish().transform(orNull),
})
const citations = z.array(z.object({ source, locator: maybeLine })).max(200)

const node = z.object({
  id,
  kind: z.enum(ENTITY_KINDS),
  label: line,
  labelLanguage: tag.default('und'),
  aliases: z
    .array(z.object({ language: tag, text: line }))
    .max(200)
    .default([]),
  verification,
  date: maybeLine,
})

const edge = z.object({
  id,
  source: id,
  target: id,
  type: z.enum(EDGE_TYPES),
  layer: z.enum(LAYERS),
  role: maybeLine,
  date: maybeLine,
  until: maybeLine,
  verification,
  assertions: z.array(id).max(1_000).default([]),
  citations: citations.default([]),
})

const anchor = z.object({
  language: tag,
  exact: long,
  prefix: long,
  suffix: long,
  start: count,
  end: count,
  expression: z.object({ fidelity }),
})

const assertion = z.object({
  id,
  speechAct: z.enum(SPEECH_ACTS),
  stance: z.enum(STANCES),
  date: line,
  verification,
  withdrawn: z.object({ date: line, reason: long }).nullish().transform(orNull),
  note: long.nullish().transform(orNull),
  locator: maybeLine,
  speakers: named,
  addressees: named,
  proposition: z.object({ id, label: line.default(''), labelLanguage: tag.default('und') }),
  document: z.object({ id, label: line }),
  passage: z.object({ number: count }).nullish().transform(orNull),
  citations: citations.default([]),
  anchors: z.array(anchor).max(50),
})

const expression = z.object({
  id,
  language: tag,
  title: line,
  fidelity,
  note: long.nullish().transform(orNull),
  sha256: z.string().max(64),
  citations,
})

const passage = z.object({
  id,
  number: count,
  texts: z.array(z.object({ language: tag, start: count, text: long })).max(50),
})

const document = z.object({
  id,
  label: line,
  labelLanguage: tag,
  date: line,
  symbol: maybeLine,
  publisher: maybeLine,
  category: line,
  verification,
  issuers: named,
  citations,
  expressions: z.array(expression).max(50),
  passages: z.array(passage).max(20_000),
  assertions: z.array(assertion).max(20_000),
})

const coordinate = z.number().min(-FARTHEST).max(FARTHEST).transform(Math.round)

/** The file of a scene, as docs/scenes.md tells. What is not told there is left out of what is kept. */
export const sceneFileSchema = z
  .object({
    format: z.literal('arms-control-graph/scene'),
    version: z.literal(1),
    title: line,
    saved: z.string().max(40),
    revision: z.string().max(100).nullish().transform(orNull),
    view: z.string().max(100_000),
    notes: z.array(z.object({ on: id.nullish().transform(orNull), text: long })).max(2_000),
    document: document.nullish().transform(orNull),
    nodes: z.array(node).max(MOST_NODES),
    edges: z.array(edge).max(MOST_EDGES),
    assertions: z.array(assertion).max(40_000),
    positions: z
      .record(z.string(), z.object({ x: coordinate, y: coordinate }))
      .refine((places) => Object.keys(places).length <= MOST_NODES, `at most ${String(MOST_NODES)} places are kept`),
  })
  .superRefine(({ nodes, edges }, context) => {
    const ids = new Set<string>()
    nodes.forEach((one, index) => {
      if (ids.has(one.id))
        context.addIssue({ code: 'custom', path: ['nodes', index, 'id'], message: 'this id stands twice' })
      ids.add(one.id)
    })
    edges.forEach((one, index) => {
      for (const end of ['source', 'target'] as const) {
        if (!ids.has(one[end]))
          context.addIssue({
            code: 'custom',
            path: ['edges', index, end],
            message: 'this is the id of none of the nodes',
          })
      }
    })
  })
export type SceneFile = z.output<typeof sceneFileSchema>

function orNull<Value>(value: Value | null | undefined): Value | null {
  return value ?? null
}
