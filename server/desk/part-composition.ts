import { hash } from 'node:crypto'
import { type Brought, extendPart } from '../../graph-seed/build/extend-part.ts'
import type { KeptContribution } from '../../graph-seed/build/extend-bundle.ts'
import { revisionAfter } from '../../graph-seed/build/revision.ts'
import { touchedPart } from '../../graph-seed/build/touched-part.ts'
import { type Contribution, contributionSchema } from '../../graph-seed/model/contribution.ts'
import type { GraphStore, Held } from '../domain/graph-store.ts'
import { SnapshotSuperseded } from '../domain/store-errors.ts'

/** What contributions bring to the graph that the store held when it was worked out. */
interface WorkedOut {
  readonly key: string
  readonly held: Held & { readonly revision: string }
  readonly brought: Brought
}

/** Works out what contributions of new documents bring from the part of the stored graph that they touch, and writes that alone. */
export class PartComposition {
  readonly #store: GraphStore
  /** Checked and then published, it is worked out once. */
  #last: WorkedOut | null = null

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** Whether the graph that the store holds, without these, holds together with them. False also where only the whole could tell. */
  async fits(held: Held, proposed: readonly KeptContribution[]): Promise<boolean> {
    return (await this.#workOut(held, proposed)) !== null
  }

  /** Adds them to the graph that the store holds. Answers with its revision; null, and nothing written, where it holds another by now. */
  async publish(
    from: Held,
    to: { readonly composedOf: number; readonly basis: string },
    kept: readonly KeptContribution[],
  ): Promise<string | null> {
    const workedOut = await this.#workOut(from, kept)
    this.#last = null
    if (workedOut === null) return null
    const { held, brought } = workedOut
    const { nodes, edges } = brought
    const changed = [...nodes.changed, ...edges.changed]
    const gone = changed.map(({ before }) => before)
    const come = [...nodes.added, ...edges.added, ...changed.map(({ after }) => after)]
    const revision = revisionAfter(held.revision, gone, come)
    const isWritten = await this.#store.change({
      from: held,
      to: { ...to, revision },
      nodes: { added: nodes.added, changed: nodes.changed.map(({ after }) => after) },
      edges: { added: edges.added, changed: edges.changed.map(({ after }) => after) },
    })
    return isWritten ? revision : null
  }

  async #workOut({ revision, ...held }: Held, kept: readonly KeptContribution[]): Promise<WorkedOut | null> {
    if (revision === null) return null
    const key = hash('sha256', JSON.stringify([revision, held, kept]))
    if (this.#last?.key === key) return this.#last
    const parsed = kept.map(({ contribution }) => contributionSchema.safeParse(contribution))
    const contributions = parsed.flatMap(({ data }) => data ?? [])
    if (contributions.length < kept.length) return null
    const brought = await this.#broughtTo(revision, contributions)
    this.#last = brought === null ? null : { key, held: { revision, ...held }, brought }
    return this.#last
  }

  async #broughtTo(revision: string, contributions: readonly Contribution[]): Promise<Brought | null> {
    try {
      const snapshot = this.#store.snapshot()
      if ((await snapshot.revision()) !== revision) return null
      const part = await touchedPart(contributions, (ids) => snapshot.nodes(ids))
      return part === null ? null : extendPart(part, contributions)
    } catch (error) {
      // Another process has given the store another graph meanwhile.
      if (error instanceof SnapshotSuperseded) return null
      throw error
    }
  }
}
