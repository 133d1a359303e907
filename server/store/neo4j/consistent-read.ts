import { setTimeout as delay } from 'node:timers/promises'
import { StoreUnavailable } from '../../domain/store-errors.ts'
import { clearStaleMarks } from './applying-mark.ts'
import type { Connection, Parameters } from './connection.ts'
import { isDeletedUnderRead } from './store-fault.ts'

/**
 * Neo4j shows a commit to concurrent readers record by record, so a reader could see half of a replaced graph.
 * Two facts rule that out (docs/adr/0002-neo4j-read-consistency.md):
 *
 *  - `applied` on the one GraphRevision node grows with every apply, in the same transaction as the graph;
 *  - a GraphApplying node, written by a transaction of its own, exists from before that commit until after it.
 *
 * A statement reads both before and after what it came for, in one round trip. Its answer counts only if no mark was
 * seen and `applied` stayed the same: a commit that overlaps the read either shows its mark at one end, or lies
 * wholly between the ends and changes `applied`.
 *
 * The answer must hold values, never nodes whose properties would be read after the second look. `collect` over it
 * keeps the planner from taking the second look early.
 */
export function consistently(answer: string): string {
  return `
OPTIONAL MATCH (state:GraphRevision {key: 'current'})
WITH state.revision AS revision, state.applied AS before, EXISTS { (:GraphApplying) } AS markedBefore
CALL () {
${answer}
}
WITH revision, before, markedBefore, collect(answer)[0] AS answer
OPTIONAL MATCH (state:GraphRevision {key: 'current'})
RETURN revision, before, state.applied AS after, markedBefore OR EXISTS { (:GraphApplying) } AS marked, answer`
}

export interface Answer<T> {
  readonly revision: string | null
  readonly answer: T
}

/** Pauses between attempts, and when to stop believing in a mark or in the whole read; in milliseconds. */
const FIRST_PAUSE = 10
const LONGEST_PAUSE = 250
const SUSPECT_MARK_AFTER = 5_000
const GIVE_UP_AFTER = 60_000

/** Runs a statement made by `consistently` until its answer comes from one revision. */
export async function readConsistently<T>(
  connection: Connection,
  statement: string,
  parameters: Parameters,
): Promise<Answer<T>> {
  const start = performance.now()
  let suspectAt = SUSPECT_MARK_AFTER
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const found = await attempt<T>(connection, statement, parameters)
    if (found !== null) return found
    const waited = performance.now() - start
    if (waited > GIVE_UP_AFTER) throw new StoreUnavailable('The graph in Neo4j is being replaced; try again later.')
    if (waited > suspectAt) {
      await clearStaleMarks(connection)
      suspectAt = waited + SUSPECT_MARK_AFTER
    }
    await delay(pause)
  }
}

/** The columns of `consistently`. */
interface ConsistentRow<T> {
  readonly revision: string | null
  readonly before: number | null
  readonly after: number | null
  readonly marked: boolean
  readonly answer: T
}

/** Null where the answer may be from two revisions. */
async function attempt<T>(
  connection: Connection,
  statement: string,
  parameters: Parameters,
): Promise<Answer<T> | null> {
  try {
    const [row] = await connection.read<ConsistentRow<T>>(statement, parameters)
    if (row === undefined || row.before === null) {
      connection.forgetSchema()
      return null
    }
    if (row.marked || row.before !== row.after) return null
    return { revision: row.revision, answer: row.answer }
  } catch (error) {
    if (isDeletedUnderRead(error)) return null
    throw error
  }
}
