import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { GraphStore } from '../domain/graph-store.ts'
import type { BuiltGraph } from './bundle-file.ts'
import { StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'

/** How often a store that holds the graph is looked at again, in milliseconds. */
const PATROL = 15_000
/** Pauses between attempts to reach a store: doubling from the first to the longest, in milliseconds. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 5_000

export interface Seeding {
  readonly store: GraphStore
  readonly graph: BuiltGraph
  readonly logger: Logger
}

/** Brings the store to the bundle at the start. Returns false if it cannot be reached; any other fault is thrown. */
export async function seedAtStart(seeding: Seeding): Promise<boolean> {
  try {
    await ensureSeeded(seeding, (stored) => stored !== seeding.graph.revision)
    return true
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    seeding.logger.warn(`The store is tried until it can be reached; /readyz tells. ${error.message}`)
    return false
  }
}

/**
 * Sees to it from then on, until the signal aborts. A store that was reached before is given the bundle only if it comes back empty, so
 * that two processes of different releases do not take turns in overwriting each other. Never rejects.
 */
export async function keepSeeded(seeding: Seeding, reached: boolean, signal: AbortSignal): Promise<void> {
  const { graph, logger } = seeding
  let seeded = reached
  let pause = reached ? PATROL : FIRST_PAUSE
  for (;;) {
    await delay(pause, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    try {
      await ensureSeeded(seeding, (stored) => stored === null || (!seeded && stored !== graph.revision))
      if (pause !== PATROL) logger.info('The store can be reached.')
      seeded = true
      pause = PATROL
    } catch (error) {
      if (pause === PATROL) logger.warn(...report(error))
      pause = pause === PATROL ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
    }
  }
}

async function ensureSeeded(
  { store, graph, logger }: Seeding,
  isWanted: (storedRevision: string | null) => boolean,
): Promise<void> {
  if (!isWanted(await store.check())) return
  const bundle = await graph.read()
  const { revision, nodes, edges } = await store.apply(bundle)
  const size = `${String(bundle.nodes.length)} nodes, ${String(bundle.edges.length)} edges`
  logger.info({ revision, nodes, edges }, `Loaded the graph: ${size}.`)
}

function report(error: unknown): [object, string] {
  if (error instanceof StoreUnavailable)
    return [{}, `The store is gone; it is tried until it can be reached. ${error.message}`]
  if (error instanceof StoreMisconfigured) return [{}, `${error.message} ${error.remedy}`]
  return [{ err: error }, 'The store could not be looked at; it is tried again.']
}
