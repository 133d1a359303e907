import type { JournalEntry } from '../domain/desk.ts'
import { ADDITIONS, type Decision, type DecisionOf, type Entry, entrySchema } from './decision.ts'
import type { DocumentDescription } from './description.ts'
import { type Imported, suggestionIndex } from './imported.ts'

/** A decision that stands, with the journal's number of the entry it was taken in. */
export interface Made<Type extends Decision['type'] = Decision['type']> {
  readonly seq: number
  /** Which of that entry's decisions it is, from 1, after the entry's number: `3.1`. It stays the same whatever is decided later. */
  readonly name: string
  readonly decision: DecisionOf<Type>
}

/** What became of a suggestion. */
export type Verdict<Accepted> =
  | { readonly type: 'OPEN' }
  | { readonly type: 'REJECTED'; readonly seq: number; readonly reason: string | null }
  | { readonly type: 'ACCEPTED'; readonly seq: number; readonly as: Accepted }

/** An import as it stands after all that was decided about it. */
export interface Review {
  readonly description: DocumentDescription
  /** The entity that each mention is taken to name, in the order of the suggestions. */
  readonly mentions: readonly Verdict<string>[]
  readonly claims: readonly Verdict<DecisionOf<'CLAIM'>>[]
  readonly addedMentions: readonly Made<'ADD_MENTION'>[]
  readonly addedClaims: readonly Made<'ADD_CLAIM'>[]
  readonly entities: readonly Made<'CREATE_ENTITY'>[]
  readonly propositions: readonly Made<'CREATE_PROPOSITION'>[]
  readonly names: readonly Made<'SAME_AS'>[]
  readonly entries: readonly Made<'SAME_AS_ENTRY'>[]
  readonly distinctions: readonly Made<'NOT_SAME_AS'>[]
  /** Documents that somebody said it is no version of. */
  readonly otherThan: readonly Made<'NOT_VERSION_OF'>[]
  /** Suggestions that were decided on, and all there are. */
  readonly decided: number
  readonly total: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** How many entries the journal has: whoever decides says this, so that nobody decides on what they have not seen. */
  readonly seen: number
  /** Whether something was decided, or undone, since it was last to be applied. */
  readonly changedSince: boolean
}

/** Goes through the journal of an import from the beginning: the same journal gives the same review. */
export function review(imported: Imported, journal: readonly JournalEntry[]): Review {
  const { standing, undone, changedSince } = replay(journal)
  const all = standing.flatMap(({ seq, decisions: made }) =>
    made.map((decision, index): Made => ({ seq, name: `${seq}.${index + 1}`, decision })),
  )
  const removed = new Set(all.flatMap(({ decision }) => (decision.type === 'REMOVE' ? decision.added : [])))
  const decisions = all.filter(({ name, decision }) => !isAddition(decision) || !removed.has(name))
  const mentions: Verdict<string>[] = imported.mentions.map(() => ({ type: 'OPEN' }))
  const claims: Verdict<DecisionOf<'CLAIM'>>[] = imported.claims.map(() => ({ type: 'OPEN' }))
  let { description } = imported
  let otherThan: readonly Made<'NOT_VERSION_OF'>[] = []
  for (const { seq, name: made, decision } of decisions) {
    switch (decision.type) {
      case 'NAME':
        for (const name of decision.mentions) put(mentions, 'm', name, { type: 'ACCEPTED', seq, as: decision.entity })
        break
      case 'ACCEPT':
        for (const name of decision.mentions) {
          const chosen = imported.mentions[suggestionIndex('m', name) ?? -1]?.chosen
          if (chosen != null) put(mentions, 'm', name, { type: 'ACCEPTED', seq, as: chosen })
        }
        break
      case 'REJECT':
        for (const name of decision.suggestions) {
          const verdict = { type: 'REJECTED', seq, reason: decision.reason ?? null } as const
          put(mentions, 'm', name, verdict)
          put(claims, 'c', name, verdict)
        }
        break
      case 'CLAIM':
        put(claims, 'c', decision.claim, { type: 'ACCEPTED', seq, as: decision })
        break
      case 'SAME_AS':
        imported.mentions.forEach(({ exact }, index) => {
          if (exact === decision.name && mentions[index]?.type === 'OPEN')
            mentions[index] = { type: 'ACCEPTED', seq, as: decision.entity }
        })
        break
      case 'NOT_SAME_AS':
        imported.mentions.forEach(({ exact }, index) => {
          const verdict = mentions[index]
          if (exact === decision.name && verdict?.type === 'ACCEPTED' && verdict.as === decision.entity)
            mentions[index] = { type: 'OPEN' }
        })
        break
      case 'DESCRIBE':
        description = { ...description, ...decision.description }
        otherThan = otherThan.filter((other) => other.decision.document !== description.versionOf)
        break
      case 'NOT_VERSION_OF': {
        const { versionOf, ...rest } = description
        if (versionOf === decision.document) description = rest
        otherThan = [
          ...otherThan.filter((other) => other.decision.document !== decision.document),
          { seq, name: made, decision },
        ]
        break
      }
      default:
    }
  }
  const verdicts: readonly Verdict<unknown>[] = [...mentions, ...claims]
  return {
    description,
    mentions,
    claims,
    addedMentions: ofType(decisions, 'ADD_MENTION'),
    addedClaims: ofType(decisions, 'ADD_CLAIM'),
    entities: ofType(decisions, 'CREATE_ENTITY'),
    propositions: ofType(decisions, 'CREATE_PROPOSITION'),
    names: ofType(decisions, 'SAME_AS'),
    entries: ofType(decisions, 'SAME_AS_ENTRY'),
    distinctions: ofType(decisions, 'NOT_SAME_AS'),
    otherThan,
    decided: verdicts.filter(({ type }) => type !== 'OPEN').length,
    total: verdicts.length,
    canUndo: standing.length > 0,
    canRedo: undone.length > 0,
    seen: journal.length,
    changedSince,
  }
}

interface Deciding {
  readonly seq: number
  readonly decisions: readonly Decision[]
}

/** Decisions that stand, and those that were undone, the last undone at the end. */
function replay(journal: readonly JournalEntry[]) {
  const standing: Deciding[] = []
  let undone: Deciding[] = []
  let changedSince = false
  for (const { seq, payload } of journal) {
    const entry: Entry = entrySchema.parse(payload)
    switch (entry.type) {
      case 'DECIDED':
        standing.push({ seq, decisions: entry.decisions })
        undone = []
        changedSince = true
        break
      case 'UNDONE': {
        const last = standing.pop()
        if (last !== undefined) undone.push(last)
        changedSince = true
        break
      }
      case 'REDONE': {
        const last = undone.pop()
        if (last !== undefined) standing.push(last)
        changedSince = true
        break
      }
      case 'TO_BE_APPLIED':
        changedSince = false
        break
      default:
    }
  }
  return { standing, undone, changedSince }
}

function isAddition({ type }: Decision): boolean {
  return (ADDITIONS as readonly Decision['type'][]).includes(type)
}

function put<Value>(list: Value[], kind: 'm' | 'c', name: string, value: Value): void {
  const index = suggestionIndex(kind, name)
  if (index !== null && index < list.length) list[index] = value
}

function ofType<Type extends Decision['type']>(decisions: readonly Made[], type: Type): readonly Made<Type>[] {
  // The type tells which member of the union a decision is.
  return decisions.filter(({ decision }) => decision.type === type) as unknown as readonly Made<Type>[]
}
