import { randomUUID } from 'node:crypto'
import type { ContributionChange, Desk, ImportKey, ImportRow, NewEntry, NewImport } from '../domain/desk.ts'
import type { GraphStore, Page, PageRequest } from '../domain/graph-store.ts'
import type { Suggester } from '../suggest/suggester.ts'
import { applyInGroups, type GroupApplied, RECORDS_TOGETHER } from './apply-in-groups.ts'
import { conflictFaults, fittingOf, foundAgain, lacking, notReady, readied, type Ready, readyOf } from './applying.ts'
import { imported as found, type IncomingFile, type ReadFile, type ReadBundleFile, summaryOf } from './bring-in.ts'
import { bundleImport, planNow } from './bundle/bundle-import.ts'
import type { BundlePlan } from './bundle/plan.ts'
import { checkDecisions, checkDescription } from './check-decisions.ts'
import type { Composer } from './composition.ts'
import type { Decision, Entry } from './decision.ts'
import type { DocumentDescription } from './description.ts'
import { badInput, changedMeanwhile, DeskRefused, unknownImport } from './desk-refused.ts'
import { GraphTexts } from './graph-texts.ts'
import { broughtBy } from './brought-by.ts'
import type { Imported, ImportSummary } from './imported.ts'
import { onNewest } from './on-newest.ts'
import { type ReviewedImport, ReviewedImports, withEntry } from './reviewed-import.ts'
import { MOST_PENDING, type SimilarImport, similarImports, Together } from './similar-imports.ts'
import {
  type FoundAgain,
  readVersioned,
  undecidedAmong,
  type Versioned,
  versionsAmong,
  type WeighedVersion,
} from './versions.ts'

export type BroughtIn =
  | { readonly type: 'NEW' | 'KNOWN_IMPORT'; readonly import: ReviewedImport }
  /** The graph has this very text: nothing was kept. */
  | { readonly type: 'KNOWN_TEXT'; readonly expression: string }

/** What became of a bundle. Where the graph has all of it, or it was brought in before, nothing is kept. */
export type BundleIn =
  | { readonly type: 'NEW'; readonly import: ReviewedImport; readonly plan: BundlePlan }
  | { readonly type: 'KNOWN_IMPORT'; readonly import: ReviewedImport }
  | { readonly type: 'NOTHING_NEW'; readonly plan: BundlePlan }

/** What became of several imports that were to be applied: those not refused were. */
export type Applied = Omit<GroupApplied, 'unfit'>

interface Parts {
  readonly desk: Desk
  readonly store: GraphStore
  readonly suggester: Suggester
  readonly composer: Composer
  readonly read: ReadFile
  readonly readBundle: ReadBundleFile
  /** With how many records a group is full of those that are applied together. */
  readonly recordsTogether?: number
}

/** An import, with what a list shows of it. */
export type WithdrawnImport = ImportRow & { readonly summary: ImportSummary }

type UndecidedOf = (entry: ReviewedImport) => Promise<readonly WeighedVersion[]>

/** How often a change is tried again where others change other imports at the same time. */
const MOST_ATTEMPTS = 10

/** Everything a person does with documents that are brought in. Rejects with DeskRefused and DocumentRefused. */
export class ImportDesk {
  readonly #desk: Desk
  readonly #store: GraphStore
  readonly #suggester: Suggester
  readonly #composer: Composer
  readonly #read: ReadFile
  readonly #readBundle: ReadBundleFile
  readonly #reviewed: ReviewedImports
  readonly #texts: GraphTexts
  readonly #recordsTogether: number
  #prepared: Promise<void> | null = null

  constructor({ desk, store, suggester, composer, read, readBundle, recordsTogether = RECORDS_TOGETHER }: Parts) {
    this.#desk = desk
    this.#store = store
    this.#suggester = suggester
    this.#composer = composer
    this.#read = read
    this.#readBundle = readBundle
    this.#reviewed = new ReviewedImports(desk)
    this.#texts = new GraphTexts(store)
    this.#recordsTogether = recordsTogether
  }

  async bringIn(file: IncomingFile, given: DocumentDescription, by: string): Promise<BroughtIn> {
    const [document] = await Promise.all([this.#read(file), (this.#prepared ??= this.#prepare())])
    const [standing, known] = await Promise.all([
      this.#desk.importOfText(document.sha256),
      this.#texts.expressionWith(document.sha256),
    ])
    if (standing !== null) return { type: 'KNOWN_IMPORT', import: await this.#get(standing.id) }
    if (known !== null) return { type: 'KNOWN_TEXT', expression: known }
    const [payload] = await onNewest(this.#store, (snapshot) =>
      Promise.all([found(document, given, this.#suggester, snapshot), checkDescription(given, document, snapshot)]),
    )
    return this.#keep(randomUUID(), payload, by)
  }

  /**
   * Brings records of another graph in, where all of them fit this one. Rejects with DeskRefused (NOT_READY) with every
   * record that does not.
   */
  async bringInBundle(file: IncomingFile, by: string): Promise<BundleIn> {
    const { payload, id, plan, standing } = await this.#examine(file)
    if (standing !== null) return { type: 'KNOWN_IMPORT', import: await this.#get(standing.id) }
    if (plan.added === 0) return { type: 'NOTHING_NEW', plan }
    const kept = await this.#keep(id, payload, by)
    return kept.type === 'NEW' ? { ...kept, type: 'NEW', plan } : { ...kept, type: 'KNOWN_IMPORT' }
  }

  /** What would become of a bundle: nothing is changed. Rejects as bringInBundle() does. */
  async previewBundle(file: IncomingFile): Promise<BundlePlan> {
    return (await this.#examine(file)).plan
  }

  /** For a bundle what it would add now, beside what it has added already; null for a document. */
  async planned({ id, imported: { bundle } }: ReviewedImport): Promise<BundlePlan | null> {
    if (bundle === undefined) return null
    return this.#plan(bundle, id)
  }

  find(id: string): Promise<ReviewedImport | null> {
    return this.#reviewed.find(id)
  }

  /** For a version of a document: where the words quoted from its other versions stand in this one. */
  async foundAgain(entry: ReviewedImport): Promise<readonly FoundAgain[]> {
    return foundAgain(entry, await this.#versionedOf(entry))
  }

  /** Documents that it may be a version of, with what speaks for each and what was decided; none for a bundle. */
  async possibleVersions(entry: ReviewedImport): Promise<readonly WeighedVersion[]> {
    return versionsAmong(await this.#texts.now(), entry)
  }

  /** Those of its possible versions of which nobody has decided. */
  async undecidedVersions(entry: ReviewedImport): Promise<readonly WeighedVersion[]> {
    return undecidedAmong(await this.#texts.now(), entry)
  }

  /** Imports that may be versions of the same document as it, and of which nothing is in the graph yet. */
  async similarImports(entry: ReviewedImport): Promise<readonly SimilarImport[]> {
    return similarImports(entry, await this.#desk.pendingImports(MOST_PENDING))
  }

  list(page: PageRequest<ImportKey>): Promise<Page<ImportRow>> {
    return this.#desk.imports(page)
  }

  /** Imports with which a record of this id was withdrawn. */
  async withdrawnWith(record: string): Promise<readonly WithdrawnImport[]> {
    const rows = await this.#desk.withdrawnImports(record)
    // The very value that was written with each.
    return rows.map((row) => ({ ...row, summary: row.summary as ImportSummary }))
  }

  async decide(id: string, seen: number, decisions: readonly Decision[], by: string): Promise<ReviewedImport> {
    const entry = await this.#open(id, seen)
    const { imported, review: standing } = entry
    if (imported.bundle !== undefined)
      throw badInput('id', 'a bundle is applied as it is', 'Correct the bundle, and bring it in anew.')
    await onNewest(this.#store, (snapshot) => checkDecisions(decisions, id, imported, standing, snapshot))
    return this.#append(entry, { type: 'DECIDED', decisions: [...decisions] }, by)
  }

  async undo(id: string, seen: number, by: string): Promise<ReviewedImport> {
    const entry = await this.#open(id, seen)
    if (!entry.review.canUndo) throw badInput('id', 'nothing is left to be undone', 'Decide something first.')
    return this.#append(entry, { type: 'UNDONE' }, by)
  }

  async redo(id: string, seen: number, by: string): Promise<ReviewedImport> {
    const entry = await this.#open(id, seen)
    if (!entry.review.canRedo)
      throw badInput('id', 'nothing was undone since the last decision', 'Undo something first.')
    return this.#append(entry, { type: 'REDONE' }, by)
  }

  /** Applies what was decided. Rejects with DeskRefused (NOT_READY) with every fault there is. */
  async apply(id: string, seen: number, by: string): Promise<ReviewedImport> {
    const { refused } = await this.#applyAll(new Map([[id, seen]]), by, false)
    if (refused[0] !== undefined) throw refused[0]
    return this.#get(id)
  }

  /**
   * Applies several, each wholly or not at all; those that cannot be are told, and are in nobody's way. Of texts much alike only
   * the first is applied, unless somebody said that each is `another` document.
   */
  applyAll(ids: readonly string[], by: string, { another = false } = {}): Promise<Applied> {
    return this.#applyAll(new Map(ids.map((id) => [id, null])), by, !another)
  }

  /** By id how many entries of the journal were seen; null for however many there are. */
  async #applyAll(seenById: ReadonlyMap<string, number | null>, by: string, areCompared: boolean): Promise<Applied> {
    const isAlone = seenById.size === 1
    const undecidedOf = isAlone ? this.undecidedVersions.bind(this) : await this.#undecidedBefore()
    const ready = (together: Together | null) => (ids: Iterable<string>) =>
      this.#ready(ids, seenById, undecidedOf, together)
    // They were compared with one another when they were made ready first.
    const readyAgain = ready(null)
    const applyGroup = (group: readonly Ready[]) => this.#applyGroup(group, readyAgain, isAlone, by)
    const imports = ready(areCompared ? new Together() : null)(seenById.keys())
    return applyInGroups(imports, applyGroup, readyAgain, this.#recordsTogether)
  }

  /** What is open of several before any of them is applied: none is held up by what comes with it. */
  async #undecidedBefore(): Promise<UndecidedOf> {
    const texts = await this.#texts.now()
    return (entry) => undecidedAmong(texts, entry)
  }

  /** In one transaction. */
  async #applyGroup(
    group: readonly Ready[],
    readyAgain: (ids: Iterable<string>) => AsyncIterable<Ready | DeskRefused>,
    isAlone: boolean,
    by: string,
  ): Promise<GroupApplied> {
    const ids = group.map(({ importId }) => importId)
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const ready: Ready[] = attempt === 1 ? [...group] : []
      const refused: DeskRefused[] = []
      if (attempt > 1)
        for await (const one of readyAgain(ids)) {
          if (one instanceof DeskRefused) refused.push(one)
          else ready.push(one)
        }
      const { fitting, seen, refused: unfit } = await fittingOf(ready, this.#composer)
      const fit = new Set(fitting.map(({ importId }) => importId))
      const outcome = {
        applied: [...fit],
        refused: [...refused, ...unfit],
        unfit: ready.flatMap(({ importId }) => (fit.has(importId) ? [] : [importId])),
      }
      if (fitting.length === 0) return { ...outcome, revision: null }
      const changes = fitting.map(({ importId, entries, digest, contribution }): ContributionChange => ({
        importId,
        after: entries,
        entries: [entryOf({ type: 'TO_BE_APPLIED', digest }, by)],
        effect: { type: 'CONTRIBUTE', digest, contribution },
      }))
      const contributed = await this.#desk.contribute(changes, seen)
      if (contributed.written) return { ...outcome, revision: await this.#composer.publishNew() }
      if (contributed.because === 'journal' && isAlone) throw changedMeanwhile()
    }
    throw changedMeanwhile()
  }

  /** Withdraws an import whole, and whatever it brought to the graph. */
  async withdraw(importId: string, seen: number, reason: string, by: string): Promise<ReviewedImport> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      await this.#open(importId, seen)
      const withdrawal = { date: new Date().toISOString(), reason }
      const { version } = await this.#desk.contributors()
      const [contribution] = await this.#desk.contributions([importId])
      const entries = [entryOf({ type: 'WITHDRAWN', reason }, by)]
      const change: ContributionChange = {
        importId,
        after: seen,
        entries,
        effect: { type: 'WITHDRAW', withdrawal, records: broughtBy(contribution) },
      }
      const outcome = await this.#desk.contribute([change], version)
      if (outcome.written) {
        await this.#composer.publish()
        return this.#get(importId)
      }
      if (outcome.because === 'journal') throw changedMeanwhile()
    }
    throw changedMeanwhile()
  }

  /** Reads by what texts are understood, while a thread reads the first file. What cannot be read is met again where it is needed. */
  async #prepare(): Promise<void> {
    await Promise.allSettled([
      this.#texts.now(),
      onNewest(this.#store, (snapshot) => this.#suggester.prepare(snapshot)),
    ])
  }

  async #get(id: string): Promise<ReviewedImport> {
    const entry = await this.find(id)
    if (entry === null) throw unknownImport(id)
    return entry
  }

  /** The import as it was seen, if it may be changed. */
  async #open(id: string, seen: number): Promise<ReviewedImport> {
    const entry = await this.#get(id)
    if (entry.withdrawn !== null) {
      const remedy = 'Bring the document in again.'
      throw badInput('id', `the import was withdrawn on ${entry.withdrawn.date.slice(0, 10)}`, remedy)
    }
    if (entry.review.seen !== seen) throw changedMeanwhile()
    return entry
  }

  async #append(entry: ReviewedImport, what: Entry, by: string): Promise<ReviewedImport> {
    const written = entryOf(what, by)
    if (!(await this.#desk.append(entry.id, entry.journal.length, [written]))) throw changedMeanwhile()
    return withEntry(entry, written)
  }

  /** Unless somebody has brought the same in meanwhile. */
  async #keep(id: string, payload: Imported, by: string) {
    const row = { id, sha256: payload.document.sha256, createdAt: new Date().toISOString(), by }
    const kept: NewImport = { ...row, summary: summaryOf(payload), payload }
    const added = await this.#desk.addImport(kept)
    if (!added.added) return { type: 'KNOWN_IMPORT' as const, import: await this.#get(added.standing.id) }
    return { type: 'NEW' as const, import: this.#reviewed.added(kept, payload) }
  }

  #plan(records: Parameters<typeof planNow>[0], id: string): Promise<BundlePlan> {
    return onNewest(this.#store, (now) => planNow(records, id, now, (sha256) => this.#texts.expressionWith(sha256)))
  }

  async #examine(file: IncomingFile) {
    const read = await this.#readBundle(file)
    if ('invalid' in read) throw notReady(null, conflictFaults(null, read.invalid))
    const id = randomUUID()
    const payload = bundleImport(read.records, read.format)
    const standing = await this.#desk.importOfText(payload.document.sha256)
    const plan = await this.#plan(read.records, standing?.id ?? id)
    if (standing === null) {
      if (plan.conflicts.length > 0) throw notReady(null, conflictFaults(null, plan.conflicts))
      const { refused } =
        plan.added === 0 ? { refused: [] } : await fittingOf([readied(id, 0, plan.contribution)], this.#composer)
      const faults = refused[0]?.faults.map((one) => ({ ...one, importId: null }))
      if (faults !== undefined) throw notReady(null, faults)
    }
    return { payload, id, plan, standing }
  }

  /** What each import would add, worked out when it is asked for. */
  async *#ready(
    ids: Iterable<string>,
    seenById: ReadonlyMap<string, number | null>,
    undecidedOf: UndecidedOf,
    together: Together | null,
  ): AsyncGenerator<Ready | DeskRefused> {
    for (const id of ids) {
      const entry = await this.#asSeen(id, seenById)
      const [versioned, plan] = [await this.#versionedOf(entry), await this.planned(entry)]
      const made = readyOf({ entry, versioned, plan, undecided: await undecidedOf(entry) })
      const lacks = made instanceof DeskRefused ? [] : (together?.lacks(entry) ?? [])
      yield lacks.length > 0 ? lacking(id, lacks) : made
    }
  }

  #asSeen(id: string, seenById: ReadonlyMap<string, number | null>): Promise<ReviewedImport> {
    const seen = seenById.get(id) ?? null
    return seen === null ? this.#get(id) : this.#open(id, seen)
  }

  async #versionedOf({ id, review: { description } }: ReviewedImport): Promise<Versioned | null> {
    const { versionOf } = description
    if (versionOf === undefined) return null
    return onNewest(this.#store, (snapshot) => readVersioned(snapshot, versionOf, id))
  }
}

function entryOf(payload: Entry, by: string): NewEntry {
  return { at: new Date().toISOString(), by, payload }
}
