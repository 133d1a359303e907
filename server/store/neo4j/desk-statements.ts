/** Columns of an import without its payload. `summary` is JSON. */
const ROW = `
  import.id AS id, import.sha256 AS sha256, import.createdAt AS createdAt, import.by AS by, import.summary AS summary,
  import.entries AS entries, import.contributionDigest AS contribution, import.withdrawnAt AS withdrawnAt,
  import.withdrawnReason AS withdrawnReason`

/** `standsWith` is the hash of the text while the import stands: a constraint holds that no two have the same. */
export const ADD_IMPORT = `
  CREATE (import:DeskImport {
    id: $id, sha256: $sha256, standsWith: $sha256, createdAt: $createdAt, by: $by, summary: $summary, payload: $payload,
    entries: 0
  })`
export const STANDING = `MATCH (import:DeskImport {standsWith: $sha256}) RETURN ${ROW}`
const WITH_JOURNAL = `${ROW}, COLLECT {
    MATCH (entry:DeskEntry {import: $id})
    WITH entry ORDER BY entry.seq
    RETURN {seq: entry.seq, at: entry.at, by: entry.by, payload: entry.payload}
  } AS journal`
export const IMPORT = `MATCH (import:DeskImport {id: $id}) RETURN import.payload AS payload, ${WITH_JOURNAL}`
export const IMPORT_WITH_JOURNAL = `MATCH (import:DeskImport {id: $id}) RETURN ${WITH_JOURNAL}`
export const IMPORTS = `
  MATCH (import:DeskImport)
  WHERE $createdAt IS NULL OR import.createdAt < $createdAt OR (import.createdAt = $createdAt AND import.id > $id)
  WITH import ORDER BY import.createdAt DESC, import.id LIMIT $limit
  RETURN ${ROW}`
export const PENDING = `
  MATCH (import:DeskImport)
  WHERE import.contributionDigest IS NULL AND import.withdrawnAt IS NULL
  WITH import ORDER BY import.createdAt DESC, import.id LIMIT $limit
  RETURN ${ROW}`
export const WITHDRAWN = `
  MATCH (gone:DeskWithdrawn {record: $record})
  MATCH (import:DeskImport {id: gone.import})
  WITH DISTINCT import ORDER BY import.createdAt DESC, import.id LIMIT 20
  RETURN ${ROW}`
export const IMPORT_TOTAL = 'MATCH (import:DeskImport) RETURN count(import) AS total'

/**
 * Adds entries to journals where nobody has since those that were seen, all or none. It takes the locks of the imports first, in one
 * order for all, and so looks at what nobody else is changing. Answers with those to which the entries were added, or could
 * have been, also where an earlier run of the same transaction has.
 */
export const APPEND = `
  UNWIND $journals AS journal
  MATCH (import:DeskImport {id: journal.id})
  WITH import, journal ORDER BY import.id
  SET import.lockedBy = $batch
  WITH import, journal
  OPTIONAL MATCH (next:DeskEntry {import: journal.id, seq: journal.after + 1})
  WITH collect({
    import: import, journal: journal, isNext: import.entries = journal.after, isWritten: next.batch = $batch
  }) AS found
  CALL (found) {
    UNWIND CASE WHEN size(found) = size($journals) AND all(one IN found WHERE one.isNext) THEN found ELSE [] END AS one
    WITH one.import AS import, one.journal AS journal
    SET import.entries = journal.after + size(journal.rows)
    WITH import, journal
    UNWIND journal.rows AS row
    CREATE (import)-[:HAS_ENTRY]->(:DeskEntry {
      import: journal.id, seq: journal.after + row.place, at: row.at, by: row.by, payload: row.payload, batch: $batch
    })
  }
  RETURN [one IN found WHERE one.isNext OR one.isWritten | one.journal.id] AS seen`
/**
 * Takes the lock of the contributors, and counts their version on where it is the one that was seen. Answers with a row then, and
 * where an earlier run of the same transaction has done so.
 */
export const NEXT_VERSION = `
  MERGE (state:DeskState {key: 'contributors'})
  SET state.lockedBy = $batch
  WITH state, coalesce(state.version, 0) AS version, state.writtenBy AS writtenBy
  WHERE version = $seen OR writtenBy = $batch
  SET state.version = $seen + 1, state.writtenBy = $batch
  RETURN version > $seen AS isWritten`
export const CONTRIBUTE = `
  UNWIND $rows AS row
  MATCH (import:DeskImport {id: row.id})
  SET import.contributionDigest = row.digest, import.contribution = row.contribution, import.changedIn = $version,
    import.settled = false`
export const WITHDRAW = `
  UNWIND $rows AS row
  MATCH (import:DeskImport {id: row.id})
  SET import.withdrawnAt = row.date, import.withdrawnReason = row.reason, import.changedIn = $version,
    import.settled = false
  REMOVE import.standsWith
  WITH import, row
  UNWIND row.records AS record
  CREATE (:DeskWithdrawn {record: record, import: import.id})`
/** Locks, and knows an earlier run, as APPEND does. Answers with those of which it is noted now, and was not before. */
export const SETTLE = `
  UNWIND $rows AS row
  MATCH (import:DeskImport {id: row.id})
  WITH import, row ORDER BY import.id
  SET import.lockedBy = $batch
  WITH import, row
  WHERE import.changedIn = row.changedIn AND (NOT import.settled OR import.settledBy = $batch)
  CALL (import) {
    WITH import WHERE NOT import.settled
    SET import.settled = true, import.settledBy = $batch, import.entries = import.entries + 1
    CREATE (import)-[:HAS_ENTRY]->(:DeskEntry {
      import: import.id, seq: import.entries, at: $entry.at, by: $entry.by, payload: $entry.payload, batch: $batch
    })
  }
  RETURN import.id AS id`

export const CONTRIBUTORS = `
  OPTIONAL MATCH (state:DeskState {key: 'contributors'})
  WITH coalesce(state.version, 0) AS version
  CALL () {
    MATCH (import:DeskImport) WHERE import.contributionDigest IS NOT NULL
    WITH import ORDER BY import.id
    RETURN collect({importId: import.id, digest: import.contributionDigest, withdrawnAt: import.withdrawnAt,
      withdrawnReason: import.withdrawnReason, changedIn: import.changedIn, settled: import.settled}) AS items
  }
  OPTIONAL MATCH (again:DeskState {key: 'contributors'})
  RETURN version, items, coalesce(again.version, 0) = version AS still`
export const CONTRIBUTIONS = `
  UNWIND $ids AS id
  MATCH (import:DeskImport {id: id}) WHERE import.contribution IS NOT NULL
  RETURN id, import.contribution AS contribution`

export const ADD_SCENE = `
  CREATE (:DeskScene {id: $id, title: $title, createdAt: $createdAt, by: $by, summary: $summary, payload: $payload,
    batch: $batch})`
export const SCENE = `
  MATCH (scene:DeskScene {id: $id})
  RETURN scene.id AS id, scene.title AS title, scene.createdAt AS createdAt, scene.by AS by,
    scene.summary AS summary, scene.payload AS payload, scene.batch AS batch`
export const SCENES = `
  MATCH (scene:DeskScene)
  WHERE $createdAt IS NULL OR scene.createdAt < $createdAt OR (scene.createdAt = $createdAt AND scene.id > $id)
  WITH scene ORDER BY scene.createdAt DESC, scene.id LIMIT $limit
  RETURN scene.id AS id, scene.title AS title, scene.createdAt AS createdAt, scene.by AS by,
    scene.summary AS summary`
export const SCENE_TOTAL = 'MATCH (scene:DeskScene) RETURN count(scene) AS total'
