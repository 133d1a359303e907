import { z } from 'zod'
import { fileOf, keepScene, noteOf, summaryOf } from '../../desk/kept-scene.ts'
import type { SceneRow } from '../../domain/desk.ts'
import type {
  MutationResolvers,
  QueryResolvers,
  SceneConnectionResolvers,
  SceneResolvers,
  SceneSummaryResolvers,
} from '../__generated__/resolver-types.ts'
import { inRange } from '../arguments.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { MOST_PAGE } from '../limits.ts'
import { requireWriter } from '../writers.ts'
import { connectionOf, pageFields } from './connection.ts'

const sceneCursor = z.strictObject({ createdAt: z.string().min(1), id: z.string().min(1) })

/** Views of the explorer that were kept under a name. */
export const SceneQuery = {
  scenes: async (_, { first, after }, { desk }) => {
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(sceneCursor, after) }
    const page = await desk().scenes(wanted)
    return connectionOf(page, wanted.after !== null, ({ createdAt, id }) => encodeCursor({ createdAt, id }))
  },
  scene: (_, { id }, { desk }) => desk().scene(id),
} satisfies QueryResolvers

export const SceneMutation = {
  saveScene: (_, { input }, context) => {
    const by = requireWriter(context)
    return keepScene(context.desk(), { ...input, note: input.note ?? null }, by)
  },
} satisfies MutationResolvers

const summary = {
  language: (row: SceneRow) => summaryOf(row).language,
  nodeCount: (row: SceneRow) => summaryOf(row).nodes,
  edgeCount: (row: SceneRow) => summaryOf(row).edges,
}

export const Scene: SceneResolvers = {
  ...summary,
  note: (scene) => noteOf(fileOf(scene)),
  file: (scene) => JSON.stringify(fileOf(scene)),
}
export const SceneSummary: SceneSummaryResolvers = { ...summary, note: (row) => summaryOf(row).note }
export const SceneConnection: SceneConnectionResolvers = pageFields<SceneRow>()
