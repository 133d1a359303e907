import { codePointLength } from '../../graph-seed/model/code-points.ts'
import { type GraphNode, isEntity, type NodeKind } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot } from '../domain/graph-store.ts'
import { checkRemoval, removedIds } from './check-removal.ts'
import type { Decision } from './decision.ts'
import type { DocumentDescription } from './description.ts'
import { badInput } from './desk-refused.ts'
import { type Imported, suggestionIndex } from './imported.ts'
import { review, type Review } from './review.ts'

/** Kinds of those who may speak or be spoken to. */
const ACTORS: ReadonlySet<NodeKind> = new Set(['STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON'])

/** An id that a decision names, what it has to be, and the field it stands in. */
interface Named {
  readonly field: string
  readonly id: string
  readonly as: 'ENTITY' | 'ACTOR' | 'PROPOSITION' | 'DOCUMENT' | 'NOTHING'
}

/** Refuses decisions that cannot be carried out, in one read of the graph. Throws DeskRefused (BAD_INPUT). */
export async function checkDecisions(
  decisions: readonly Decision[],
  importId: string,
  imported: Imported,
  review: Review,
  snapshot: GraphSnapshot,
  fieldOf = fieldInList,
): Promise<void> {
  const length = codePointLength(imported.document.text)
  decisions.forEach((decision, index) => {
    checkPlaces(decision, fieldOf(decision, index), imported, length)
  })
  const named = decisions.flatMap((decision, index) => namedBy(decision, fieldOf(decision, index)))
  const ids = [...new Set(named.map(({ id }) => id))]
  const found = new Map(
    (ids.length === 0 ? [] : await snapshot.nodes(ids)).flatMap((node) => (node === null ? [] : [[node.id, node]])),
  )
  const made = new Map<string, NodeKind>([
    ...review.entities.map(({ decision: { id, kind } }) => [id, kind] as const),
    ...review.propositions.map(({ decision: { id } }) => [id, 'PROPOSITION'] as const),
  ])
  for (const [index, decision] of decisions.entries()) {
    for (const one of namedBy(decision, fieldOf(decision, index))) checkNamed(one, found.get(one.id), made, importId)
    checkRemoval(decision, fieldOf(decision, index), review)
    for (const id of removedIds(decision, review)) made.delete(id)
    if (decision.type === 'CREATE_ENTITY') made.set(decision.id, decision.kind)
    if (decision.type === 'CREATE_PROPOSITION') made.set(decision.id, 'PROPOSITION')
  }
}

/** The same for what is told of a document before anything is found in it. */
export function checkDescription(
  description: DocumentDescription,
  document: Imported['document'],
  snapshot: GraphSnapshot,
): Promise<void> {
  const imported: Imported = { document, description, mentions: [], claims: [] }
  const decisions: readonly Decision[] = [{ type: 'DESCRIBE', description }]
  return checkDecisions(decisions, '', imported, review(imported, []), snapshot, () => 'input.description')
}

/** As GraphQL spells it: each kind of decision is a field of its own. */
function fieldInList({ type }: Decision, index: number): string {
  const name = type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return `decisions.${index}.${name}`
}

function checkNamed(
  { field, id, as }: Named,
  node: GraphNode | undefined,
  made: ReadonlyMap<string, NodeKind>,
  importId: string,
): void {
  const kind = node?.kind ?? made.get(id)
  if (as === 'NOTHING') {
    const own = node !== undefined && 'provenance' in node && node.provenance?.import === importId
    if (made.has(id) || (node !== undefined && !own)) throw badInput(field, `"${id}" is taken`, 'Take another id.')
    return
  }
  if (kind === undefined)
    throw badInput(field, `nothing has the id "${id}"`, 'Find ids with search, or create it first.')
  const fits =
    as === 'ENTITY'
      ? made.has(id)
        ? kind !== 'PROPOSITION'
        : node !== undefined && isEntity(node)
      : as === 'ACTOR'
        ? ACTORS.has(kind)
        : kind === as
  if (!fits) throw badInput(field, `"${id}" is a ${kind}`, `Name ${WANTED[as]}.`)
}

const WANTED: Readonly<Record<Exclude<Named['as'], 'NOTHING'>, string>> = {
  ENTITY: 'an entity',
  ACTOR: 'a state, a group, an organization, a body or a person',
  PROPOSITION: 'a proposition',
  DOCUMENT: 'a document',
}

function namedBy(decision: Decision, at: string): readonly Named[] {
  const one = (field: string, id: string, as: Named['as']): Named => ({ field: `${at}.${field}`, id, as })
  const all = (field: string, ids: readonly string[], as: Named['as']): readonly Named[] =>
    ids.map((id) => one(field, id, as))
  switch (decision.type) {
    case 'NAME':
    case 'ADD_MENTION':
    case 'SAME_AS':
    case 'SAME_AS_ENTRY':
    case 'NOT_SAME_AS':
      return [one('entity', decision.entity, 'ENTITY')]
    case 'CLAIM':
    case 'ADD_CLAIM':
      return [
        ...all('speakers', decision.speakers, 'ACTOR'),
        ...all('addressees', decision.addressees, 'ACTOR'),
        one('proposition', decision.proposition, 'PROPOSITION'),
      ]
    case 'CREATE_ENTITY':
      return [one('id', decision.id, 'NOTHING')]
    case 'CREATE_PROPOSITION':
      return [
        one('id', decision.id, 'NOTHING'),
        ...all(
          'about',
          decision.about.map(({ entity }) => entity),
          'ENTITY',
        ),
      ]
    case 'DESCRIBE': {
      const { id, issuers = [], versionOf } = decision.description
      return [
        ...(id === undefined ? [] : [one('id', id, 'NOTHING')]),
        ...all('issuers', issuers, 'ACTOR'),
        ...(versionOf === undefined ? [] : [one('versionOf', versionOf, 'DOCUMENT')]),
      ]
    }
    case 'NOT_VERSION_OF':
      return [one('document', decision.document, 'DOCUMENT')]
    case 'ACCEPT':
    case 'REJECT':
    case 'REMOVE':
      return []
  }
}

function checkPlaces(decision: Decision, at: string, { mentions, claims }: Imported, length: number): void {
  switch (decision.type) {
    case 'NAME':
      decision.mentions.forEach((name) => {
        suggestionOf('m', name, mentions, `${at}.mentions`)
      })
      return
    case 'ACCEPT':
      decision.mentions.forEach((name) => {
        const { chosen, exact } = suggestionOf('m', name, mentions, `${at}.mentions`)
        if (chosen === null)
          throw badInput(`${at}.mentions`, `nothing was chosen for ${name} (“${exact}”)`, 'Say what it names.')
      })
      return
    case 'REJECT':
      decision.suggestions.forEach((name) => {
        if (name.startsWith('m')) suggestionOf('m', name, mentions, `${at}.suggestions`)
        else suggestionOf('c', name, claims, `${at}.suggestions`)
      })
      return
    case 'CLAIM':
      suggestionOf('c', decision.claim, claims, `${at}.claim`)
      checkPlace(decision, at, length)
      return
    case 'ADD_CLAIM':
    case 'ADD_MENTION':
      checkPlace(decision, at, length)
      return
    default:
  }
}

function suggestionOf<Suggestion>(
  kind: 'm' | 'c',
  name: string,
  list: readonly Suggestion[],
  field: string,
): Suggestion {
  const found = list[suggestionIndex(kind, name) ?? -1]
  if (found !== undefined) return found
  throw badInput(
    field,
    `there is no ${name}`,
    list.length === 0 ? 'There are none.' : `Take one from ${kind}1 to ${kind}${list.length}.`,
  )
}

function checkPlace(
  { start, end }: { readonly start: number; readonly end: number },
  at: string,
  length: number,
): void {
  if (start < end && end <= length) return
  throw badInput(
    `${at}.end`,
    `no words stand from ${start} to ${end}`,
    `Places are code points of the text, from 0 to ${length}.`,
  )
}
