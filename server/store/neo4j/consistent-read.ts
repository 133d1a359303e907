import { setTimeout as delay } from 'node:timers/promises'
import { StoreUnavailable } from '../../domain/store-errors.ts'
import type { Connection, Parameters } from './connection.ts'
import { settled } from './lock.ts'
import { isDeletedUnderRead } from './store-fault.ts'

/**
 * A statement whose answer comes from one revision of the graph, in one round trip.
 *
 * An import of much writes a generation of its own, which nothing joins to the current one, and then changes the one number
 * that names the current generation (docs/adr/0002-neo4j-read-consistency.md). So `answer` starts from nodes with
 * `generation: generation`, and whatever it reaches from there is of that generation. As an old one is removed
 * after the switch, the number is looked at again in the end, and an answer counts only if it is still the same.
 * An import of little writes into the current generation and counts that in `writes`, which is odd meanwhile
 * (docs/adr/0004-neo4j-small-changes.md): an answer counts only if that number was even, and is still the same.
 *
 * `answer` must return values, never nodes whose properties would be read after the second look. `collect` over it
 * keeps the planner from taking the second look early.
 */
export function consistently(answer: string): string {
  return `
OPTIONAL MATCH (state:GraphState {key: 'current'})
WITH state IS NOT NULL AS ready, coalesce(state.generation, -1) AS generation
OPTIONAL MATCH (current:GraphRevision {generation: generation})
WITH ready, generation, current.revision AS revision, current.counts AS counts, coalesce(current.writes, 0) AS writes
CALL (generation, counts) {
${answer}
}
WITH ready, generation, revision, writes, collect(answer)[0] AS answer
OPTIONAL MATCH (state:GraphState {key: 'current'})
OPTIONAL MATCH (again:GraphRevision {generation: generation})
RETURN ready, revision, answer, writes % 2 = 1 AS changing,
  coalesce(state.generation, -1) = generation AND coalesce(again.writes, 0) = writes AS current`
}

/** The columns of `consistently`. */
interface ConsistentRow<T> {
  readonly ready: boolean
  readonly revision: string | null
  readonly current: boolean
  readonly changing: boolean
  readonly answer: T
}

export interface Answer<T> {
  readonly revision: string | null
  readonly answer: T
}

/** A second attempt suffices unless one import follows another at once. */
const ATTEMPTS = 20
const PAUSE_MILLISECONDS = 10
/** A commit takes less than the pauses of so many attempts, or else whoever was writing may have died before it told the end. */
const PATIENT_ATTEMPTS = 5

/** Runs a statement made by `consistently` until its answer comes from one revision. */
export async function readConsistently<T>(
  connection: Connection,
  statement: string,
  parameters: Parameters,
): Promise<Answer<T>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const row = await once<T>(connection, statement, parameters)
    if (row?.current === true && row.ready && !row.changing) return { revision: row.revision, answer: row.answer }
    if (row?.ready === false) connection.forgetSchema()
    if (row?.changing === true && attempt > PATIENT_ATTEMPTS) await settled(connection)
    else await delay(PAUSE_MILLISECONDS * attempt)
  }
  throw new StoreUnavailable('The graph in Neo4j is being replaced again and again; try again later.')
}

/** Null where a record was removed under the statement. */
async function once<T>(
  connection: Connection,
  statement: string,
  parameters: Parameters,
): Promise<ConsistentRow<T> | null> {
  try {
    const [row] = await connection.read<ConsistentRow<T>>(statement, parameters)
    return row ?? null
  } catch (error) {
    if (isDeletedUnderRead(error)) return null
    throw error
  }
}
