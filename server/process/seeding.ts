import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { basisOf } from '../desk/basis.ts'
import type { Composer } from '../desk/composition.ts'
import type { Desk } from '../domain/desk.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import { StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'

/** How often a store that holds the graph is looked at again, in milliseconds. */
const PATROL = 15_000
/** Pauses between attempts to reach a store: doubling from the first to the longest, in milliseconds. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 5_000

interface Parts {
  readonly store: GraphStore
  readonly desk: Desk
  /** Gives the store the graph of the corpus with what imports add. */
  readonly composer: Composer
  /** Revision of the graph of the corpus alone. */
  readonly revision: string
  readonly logger: Logger
}

/** Sees to it that the store holds the graph. */
export class Seeding {
  readonly #parts: Parts
  #reached = false
  /** The version of the contributors that was given to the store last. */
  #published: number | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Brings the store to the graph of the corpus with what imports add. A store that cannot be reached is left for later; any other fault is thrown. */
  async start(): Promise<void> {
    try {
      await this.#ensureSeeded()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      this.#parts.logger.warn(`The store is tried until it can be reached; /readyz tells. ${error.message}`)
    }
  }

  /**
   * Sees to it from then on, until the signal aborts. A store that was reached before is given the graph only where it comes
   * back empty, so that two processes of different releases do not take turns in overwriting each other, or where something
   * that was applied is not in it yet, whoever was to see to that. Never rejects.
   */
  async keep(signal: AbortSignal): Promise<void> {
    const { logger } = this.#parts
    let pause = this.#reached ? PATROL : FIRST_PAUSE
    for (;;) {
      await delay(pause, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return
      try {
        await this.#ensureSeeded()
        if (pause !== PATROL) logger.info('The store can be reached.')
        pause = PATROL
      } catch (error) {
        if (pause === PATROL) logger.warn(...report(error))
        pause = pause === PATROL ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
      }
    }
  }

  async #ensureSeeded(): Promise<void> {
    const { store, desk, composer, revision, logger } = this.#parts
    const stored = await store.check()
    const { items, version } = await desk.contributors()
    const isPending = version !== this.#published && items.some(({ settled }) => !settled)
    // Composing takes time and memory that grow with all that was ever brought in.
    const isOther = !this.#reached && (await store.held()).basis !== basisOf(revision, items)
    if (stored === null || isPending || isOther) {
      const { leftOut, size, version: held, ...summary } = await composer.publish()
      this.#published = held
      logger.info(summary, `Loaded the graph: ${String(size.nodes)} nodes, ${String(size.edges)} edges.`)
      for (const { importId, faults } of leftOut)
        logger.warn(
          { importId, faults },
          'What an import adds does not fit any more: the graph is without it until that is mended.',
        )
    }
    this.#reached = true
  }
}

function report(error: unknown): [object, string] {
  if (error instanceof StoreUnavailable)
    return [{}, `The store is gone; it is tried until it can be reached. ${error.message}`]
  if (error instanceof StoreMisconfigured) return [{}, `${error.message} ${error.remedy}`]
  return [{ err: error }, 'The store could not be looked at; it is tried again.']
}
