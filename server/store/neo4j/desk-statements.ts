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
  MATCH (import:DeskImport {withdrawnDocument: $document})
  WITH import ORDER BY import.createdAt DESC, import.id LIMIT 20
  RETURN ${ROW}`
export const IMPORT_TOTAL = 'MATCH (import:DeskImport) RETURN count(import) AS total'

/**
 * Takes the locks of imports, in one order for all, so that the next statement of the transaction reads what nobody else is
 * changing.
 */
export const LOCK_IMPORTS = `
  UNWIND $ids AS id
  MATCH (import:DeskImport {id: id})
  WITH import ORDER BY import.id
  SET import.lockedBy = $batch`
export const READ_ENTRIES = `
  UNWIND $journals AS journal
  MATCH (import:DeskImport {id: journal.id})
  OPTIONAL MATCH (next:DeskEntry {import: journal.id, seq: journal.after + 1})
  RETURN import.id AS id, import.entries AS entries, next.batch AS batch`
export const ADD_ENTRIES = `
  UNWIND $journals AS journal
  MATCH (import:DeskImport {id: journal.id})
  SET import.entries = journal.after + size(journal.rows)
  WITH import, journal
  UNWIND journal.rows AS row
  CREATE (import)-[:HAS_ENTRY]->(:DeskEntry {
    import: journal.id, seq: journal.after + row.place, at: row.at, by: row.by, payload: row.payload, batch: $batch
  })`
/** Takes the lock of the contributors, so that the next statement of the transaction reads what nobody else is changing. */
export const LOCK_CONTRIBUTORS = "MERGE (state:DeskState {key: 'contributors'}) SET state.lockedBy = $batch"
export const READ_VERSION = `
  MATCH (state:DeskState {key: 'contributors'})
  RETURN coalesce(state.version, 0) AS version, state.writtenBy AS batch`
export const NEXT_VERSION = `
  MATCH (state:DeskState {key: 'contributors'})
  SET state.version = $version, state.writtenBy = $batch`
export const CONTRIBUTE = `
  UNWIND $rows AS row
  MATCH (import:DeskImport {id: row.id})
  SET import.contributionDigest = row.digest, import.contribution = row.contribution, import.changedIn = $version,
    import.settled = false`
export const WITHDRAW = `
  UNWIND $rows AS row
  MATCH (import:DeskImport {id: row.id})
  SET import.withdrawnAt = row.date, import.withdrawnReason = row.reason,
    import.withdrawnDocument = row.document, import.changedIn = $version, import.settled = false
  REMOVE import.standsWith`
export const READ_SETTLED = `
  UNWIND $rows AS row
  MATCH (import:DeskImport {id: row.id})
  WHERE import.changedIn = row.changedIn AND (NOT import.settled OR import.settledBy = $batch)
  RETURN import.id AS id, import.entries AS entries, import.settled AS settled`
export const SETTLE = `
  UNWIND $ids AS id
  MATCH (import:DeskImport {id: id})
  SET import.settled = true, import.settledBy = $batch`
export const JOURNALS = `
  UNWIND $ids AS id
  MATCH (entry:DeskEntry {import: id})
  WITH entry ORDER BY entry.import, entry.seq
  RETURN entry.import AS importId, entry.seq AS seq, entry.at AS at, entry.by AS by, entry.payload AS payload`

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
