import type { Connection } from './connection.ts'

/** Says to readers that a commit may be under way. Written while the revision is locked, hence by one apply at a time. */
const SET_MARK = 'CREATE (:GraphApplying {token: $token, since: datetime()})'
const CLEAR_MARK = 'MATCH (mark:GraphApplying {token: $token}) DELETE mark'

/** Waits for the lock that an apply holds until its commit is done; whoever has it knows that every mark is stale. */
const CLEAR_STALE_MARKS = `
  MATCH (state:GraphRevision {key: 'current'})
  SET state.lockedBy = 'clearing'
  REMOVE state.lockedBy
  WITH state
  MATCH (mark:GraphApplying)
  DELETE mark`

/** How long to wait for the lock, in milliseconds. */
const LOCK_TIMEOUT = 1_000

export async function setMark(connection: Connection, token: string): Promise<void> {
  await connection.write(async (transaction) => {
    await transaction.run(SET_MARK, { token })
  })
}

export async function clearMark(connection: Connection, token: string): Promise<void> {
  await connection.write(async (transaction) => {
    await transaction.run(CLEAR_MARK, { token })
  })
}

/**
 * Removes the marks of applies that died before they could. Does nothing while an apply is under way, and never rejects:
 * whoever calls it looks at the marks again anyway.
 */
export async function clearStaleMarks(connection: Connection): Promise<void> {
  const cleared = connection.write(async (transaction) => {
    await transaction.run(CLEAR_STALE_MARKS)
  }, LOCK_TIMEOUT)
  await cleared.catch(() => undefined)
}
