import { hash } from 'node:crypto'
import { extendBundle, type Extended, type KeptContribution } from '../../graph-seed/build/extend-bundle.ts'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { contributionSchema } from '../../graph-seed/model/contribution.ts'
import type { Fault } from '../../graph-seed/read/fault.ts'
import type { Contributor, Contributors, Desk } from '../domain/desk.ts'
import type { ApplyOptions, ApplySummary, GraphStore } from '../domain/graph-store.ts'
import { BundleOutdated } from '../domain/store-errors.ts'
import { basisOf } from './basis.ts'
import type { Entry } from './decision.ts'
import { PartComposition } from './part-composition.ts'
import { takenIds } from './taken-ids.ts'

/** Puts the graph together from the corpus and what applied imports add, and gives it to the store. */
export interface Composer {
  /** Looks whether the graph holds together with these in place of what was kept of the same imports. Changes nothing. */
  check(proposed: readonly KeptContribution[]): Promise<Checked>
  /** Makes the store hold the corpus and all that applied imports add, and notes with each import that it does. */
  publish(options?: ApplyOptions): Promise<Published>
  /**
   * The same, for what was contributed since the stored graph was composed: where it brings new documents, only what these
   * change is worked out and written. Answers with the revision.
   */
  publishNew(): Promise<string>
}

/** The graph of the corpus alone. */
export interface CorpusGraph {
  readonly revision: string
  readonly read: () => Promise<Bundle>
}

export interface Checked {
  /** The version of the contributors that was looked at. */
  readonly seen: number
  readonly faults: readonly Fault[]
}

export interface Published extends ApplySummary {
  readonly size: { readonly nodes: number; readonly edges: number }
  /** The version of the contributors that the graph holds. */
  readonly version: number
  /** Imports that no longer fit the corpus, or one another: the graph is without them until they are mended. */
  readonly leftOut: readonly LeftOut[]
}

export interface LeftOut {
  readonly importId: string
  readonly faults: readonly Fault[]
}

/**
 * Composes in the thread that asks; compose.worker.ts does it in another. What only brings new documents is reckoned from the
 * part of the graph that it touches (docs/adr/0005-composing-parts.md), everything else from the whole.
 */
export class Composition implements Composer {
  readonly #seed: CorpusGraph
  readonly #store: GraphStore
  readonly #desk: Desk
  readonly #part: PartComposition
  /** What was composed last: checked and then published, it is composed once. */
  #last: { readonly key: string; readonly extended: Extended } | null = null
  #published: Promise<unknown> = Promise.resolve()

  constructor(parts: { readonly seed: CorpusGraph; readonly store: GraphStore; readonly desk: Desk }) {
    this.#seed = parts.seed
    this.#part = new PartComposition(parts.store)
    this.#store = parts.store
    this.#desk = parts.desk
  }

  async check(proposed: readonly KeptContribution[]): Promise<Checked> {
    const [contributors, held] = await Promise.all([this.#desk.contributors(), this.#store.held()])
    const ids = new Set(proposed.map(({ importId }) => importId))
    const others = contributors.items.filter(({ importId }) => !ids.has(importId))
    const areNew = others.length === contributors.items.length
    if (areNew && held.basis === this.#basis(others) && (await this.#part.fits(held, proposed)))
      return { seen: contributors.version, faults: [] }
    const kept = [...(await this.#kept(others)), ...proposed]
    const { faults } = await this.#extend(kept)
    if (faults.length === 0) return { seen: contributors.version, faults }
    // Others may be at fault already: what is theirs is in nobody's way.
    const alone = await this.#fitting(others)
    // What has the id of something else is looked for first: all other checks would take one for the other.
    const readable = proposed.flatMap(({ contribution }) => contributionSchema.safeParse(contribution).data ?? [])
    const taken = takenIds(standingIn(alone), readable)
    if (taken.length > 0) return { seen: contributors.version, faults: taken }
    const extended = await this.#extend([...(await this.#kept(alone.items)), ...proposed])
    return { seen: contributors.version, faults: extended.faults }
  }

  publish(options: ApplyOptions = {}): Promise<Published> {
    return this.#inTurn(() => this.#publish(options))
  }

  publishNew(): Promise<string> {
    return this.#inTurn(async () => (await this.#publishPart()) ?? (await this.#publish({})).revision)
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const published = this.#published.then(work)
    this.#published = published.catch(() => undefined)
    return published
  }

  /**
   * Null where the whole is to be composed, and nothing was written. That the stored graph has the basis of the other contributors
   * tells that it holds nothing of the new ones, also of those that were applied before.
   */
  async #publishPart(): Promise<string | null> {
    const [{ version, items }, held] = await Promise.all([this.#desk.contributors(), this.#store.held()])
    const isNew = ({ changedIn }: Contributor): boolean => changedIn > held.composedOf
    const fresh = items.filter(isNew)
    if (fresh.length === 0 || fresh.some(({ withdrawn }) => withdrawn !== null)) return null
    if (held.basis !== this.#basis(items.filter((one) => !isNew(one)))) return null
    const to = { composedOf: version, basis: this.#basis(items) }
    const revision = await this.#part.publish(held, to, await this.#kept(fresh))
    if (revision !== null) await this.#settle(items)
    return revision
  }

  #basis(items: readonly Contributor[]): string {
    return basisOf(this.#seed.revision, items)
  }

  async #publish(options: ApplyOptions): Promise<Published> {
    let inPlaceOf: number | null = null
    for (;;) {
      const contributors = await this.#desk.contributors()
      const { items, bundle, leftOut } = await this.#fitting(contributors.items)
      // Composing takes seconds. Whoever added to it meanwhile may have applied that: what is older does not take its place.
      if ((await this.#desk.contributors()).version !== contributors.version) continue
      const composedOf = contributors.version
      const basis = leftOut.length === 0 ? this.#basis(items) : null
      const how: ApplyOptions = { ...options, composedOf, basis, ...(inPlaceOf === null ? {} : { inPlaceOf }) }
      const summary = await this.#store.apply(bundle, how).catch(outdated)
      if (summary instanceof BundleOutdated) {
        // What the desk has not come to is of another desk, or of this one before an older copy of it took its place.
        const { version } = await this.#desk.contributors()
        inPlaceOf = summary.stored > version ? summary.stored : null
        continue
      }
      const { version } = await this.#desk.contributors()
      // Somebody added to it meanwhile, in this process or another, and may have applied that before this.
      if (version !== contributors.version) continue
      await this.#settle(items)
      this.#last = null
      const size = { nodes: bundle.nodes.length, edges: bundle.edges.length }
      return { ...summary, size, version, leftOut }
    }
  }

  /** As many of the contributors as hold together. */
  async #fitting(contributors: Contributors['items']) {
    let items = [...contributors]
    const leftOut: LeftOut[] = []
    for (;;) {
      const { bundle, faults } = await this.#extend(await this.#kept(items))
      if (bundle !== null) return { items, bundle, leftOut }
      const guilty = new Set(
        faults.map(({ file }) => file).filter((file) => items.some(({ importId }) => importId === file)),
      )
      // A fault in the corpus comes of something that was added to it: most likely the latest.
      const latest = items.toSorted((a, b) => b.changedIn - a.changedIn)[0]
      if (guilty.size === 0 && latest !== undefined) guilty.add(latest.importId)
      for (const importId of guilty) leftOut.push({ importId, faults: faults.filter(({ file }) => file === importId) })
      items = items.filter(({ importId }) => !guilty.has(importId))
    }
  }

  async #kept(items: readonly Contributor[]): Promise<readonly KeptContribution[]> {
    if (items.length === 0) return []
    const contributions = await this.#desk.contributions(items.map(({ importId }) => importId))
    return items.flatMap(({ importId, withdrawn }, index) => {
      const contribution = contributions[index] ?? null
      if (contribution === null) return []
      // The graph tells the day; the journal of the import the instant.
      const withdrawal = withdrawn === null ? null : { ...withdrawn, date: withdrawn.date.slice(0, 10) }
      return [{ importId, contribution, withdrawal }]
    })
  }

  async #extend(kept: readonly KeptContribution[]): Promise<Extended> {
    const key = keyOf(kept)
    if (this.#last?.key === key) return this.#last.extended
    const extended = extendBundle(await this.#seed.read(), kept)
    this.#last = { key, extended }
    return extended
  }

  async #settle(items: readonly Contributor[]): Promise<void> {
    const payload: Entry = { type: 'IN_THE_GRAPH' }
    const open = items.filter(({ settled }) => !settled)
    if (open.length > 0) await this.#desk.settle(open, { at: new Date().toISOString(), by: THE_SERVER, payload })
  }
}

/** Another process has given the store a later composition meanwhile: that is no fault. */
function outdated(error: unknown): BundleOutdated {
  if (error instanceof BundleOutdated) return error
  throw error
}

/** Nodes of a graph whose ids nobody else may take: of what was withdrawn, whatever remains makes way. */
function standingIn({ items, bundle }: { readonly items: readonly Contributor[]; readonly bundle: Bundle }) {
  const withdrawn = new Set(items.flatMap((one) => (one.withdrawn === null ? [] : [one.importId])))
  return bundle.nodes.filter((node) => !('provenance' in node && withdrawn.has(node.provenance?.import ?? '')))
}

/** The same for the same contributions, in whatever order. */
function keyOf(kept: readonly KeptContribution[]): string {
  const parts = kept.map(
    (one) => `${one.importId} ${hash('sha256', JSON.stringify(one.contribution))} ${JSON.stringify(one.withdrawal)}`,
  )
  return parts.sort().join('\n')
}

/** Who notes in a journal what no person did. */
const THE_SERVER = 'the server'
