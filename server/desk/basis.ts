import { hash } from 'node:crypto'
import type { Contributor } from '../domain/desk.ts'

/** The way in which contributions become records: raised where the same ones would make another graph than before. */
const WAY = 3

/** Tells the corpus of a revision with these contributors, all that there are of both, from any other. */
export function basisOf(corpusRevision: string, contributors: readonly Contributor[]): string {
  const parts = contributors.map(({ importId, digest, withdrawn, changedIn }) => [
    importId,
    digest,
    withdrawn,
    changedIn,
  ])
  return hash('sha256', JSON.stringify([WAY, corpusRevision, ...parts]))
}
