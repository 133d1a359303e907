import { readdir } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { readAssertionLinks } from './assertion-links.ts'
import type { Corpus } from './corpus.ts'
import { readDocuments } from './documents.ts'
import { readEntities } from './entities.ts'
import { readGaps } from './gaps.ts'
import { Intake } from './intake.ts'
import { readProvisions } from './provisions.ts'
import { readRecordEdges } from './record-edges.ts'
import { readRollCalls } from './roll-calls.ts'
import { readSources } from './sources.ts'
import { readStates } from './states.ts'
import { readTreatyActions } from './treaty-actions.ts'

/** Reads every file below the directory. Rejects only where the directory itself cannot be read; all else is a fault. */
export async function readCorpus(directory: string): Promise<Corpus> {
  const found = await filesBelow(directory)
  const intake = new Intake(directory)
  await readSources(intake)
  await readStates(intake)
  await readEntities(intake)
  await readProvisions(intake)
  await readTreatyActions(intake)
  await readRollCalls(intake)
  await readRecordEdges(intake)
  await readDocuments(intake)
  await readAssertionLinks(intake)
  await readGaps(intake)
  reportUnreadFiles(found, intake)
  const { nodes, edges, quotes, gaps, links, texts, invalidIds, faults, files, records, complete } = intake
  return {
    nodes,
    edges,
    quotes,
    gaps,
    links,
    texts,
    passageProvenance: new Map(),
    invalidIds,
    faults,
    files: files.size,
    records,
    complete,
  }
}

async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .flatMap((entry) => (entry.isFile() ? `${entry.parentPath}${sep}${entry.name}` : []))
    .map((path) => relative(directory, path).split(sep).join('/'))
    .sort()
}

/** A misspelt file name would otherwise leave out its records without a word. */
function reportUnreadFiles(found: readonly string[], intake: Intake): void {
  const faulty = new Set(intake.faults.map((fault) => fault.file))
  for (const file of found) {
    if (intake.files.has(file) || file.endsWith('.md') || faulty.has(documentFileBeside(file))) continue
    const remedy = 'correct the file name, or name the file in the document.yaml beside it'
    intake.report({ file, line: 1, message: 'nothing reads this file', remedy })
  }
}

/** Where a document.yaml cannot be read, the files beside it are left alone too. */
function documentFileBeside(file: string): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}document.yaml`
}
