import { localize } from '../../graph-seed/model/language.ts'
import type { EntityNode } from '../../graph-seed/model/node.ts'
import { fold } from '../domain/search-text.ts'
import { TYPES, typeOf } from './kinds.ts'
import type { NameIndex } from './name-index.ts'
import { PROPERTIES, type Property, propertyOf } from './properties.ts'
import type { NameQuery } from './query.ts'

/**
 * Answers in the shapes of the Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group.
 */

/** The manifest; `base` is the server's own address without a slash at its end. */
export function manifest(base: string): object {
  return {
    versions: ['0.2'],
    name: 'Arms-control graph',
    identifierSpace: `${base}/id/`,
    schemaSpace: `${base}/id/`,
    documentation: `${base}/graphql`,
    defaultTypes: TYPES,
    view: { url: `${base}/id/{{id}}` },
    preview: { url: `${base}/reconcile/preview/{{id}}`, width: 430, height: 240 },
    suggest: {
      entity: { service_url: base, service_path: '/reconcile/suggest/entity' },
      type: { service_url: base, service_path: '/reconcile/suggest/type' },
      property: { service_url: base, service_path: '/reconcile/suggest/property' },
    },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/extend/propose' },
      property_settings: [],
    },
  }
}

/** The answer to a batch: for each key the candidates, the best first. */
export function reconcile(index: NameIndex, batch: readonly (readonly [string, NameQuery])[]): object {
  return Object.fromEntries(
    batch.map(([key, query]) => [
      key,
      {
        result: index.candidates(query).map(({ entity, score, match, nameLikeness, agreeing }) => ({
          ...summary(entity),
          type: [typeOf(entity.kind)],
          score,
          match,
          features: [
            { id: 'name_likeness', value: Math.round(nameLikeness * 1000) / 1000 },
            ...(query.properties.length === 0 ? [] : [{ id: 'properties_agreeing', value: agreeing }]),
          ],
        })),
      },
    ]),
  )
}

/** Entities whose names the prefix may begin, for somebody who is typing. */
export function suggestEntities(index: NameIndex, prefix: string, limit: number): object {
  const found = index.candidates({ name: prefix, kinds: [], limit, properties: [] })
  return { result: found.map(({ entity }) => ({ ...summary(entity), notable: [typeOf(entity.kind)] })) }
}

export function suggestTypes(prefix: string): object {
  return { result: TYPES.filter(({ id, name }) => begins(name, prefix) || begins(id, prefix)) }
}

export function suggestProperties(prefix: string): object {
  return { result: PROPERTIES.filter(({ id, name }) => begins(name, prefix) || begins(id, prefix)).map(named) }
}

/** The properties that entities of a kind have, for a table to be extended with. */
export function proposeProperties(index: NameIndex, kind: string, limit: number): object {
  const sample = index.ofKind(kind)
  const had = PROPERTIES.filter((property) => sample.some((entity) => property.of(entity).length > 0))
  return { type: kind, limit, properties: had.slice(0, limit).map(named) }
}

/** Values of properties for rows that were matched. An id or property that there is not gives no values. */
export function extend(index: NameIndex, ids: readonly string[], properties: readonly string[]): object {
  const wanted = properties.flatMap((id) => propertyOf(id) ?? [])
  const value = (one: ReturnType<Property['of']>[number]) => {
    if ('str' in one) return one
    const entity = index.entity(one.entity)
    return { id: one.entity, name: entity === undefined ? one.entity : summary(entity).name }
  }
  return {
    meta: wanted.map(named),
    rows: Object.fromEntries(
      ids.map((id) => {
        const entity = index.entity(id)
        return [
          id,
          Object.fromEntries(
            wanted.map((property) => [property.id, entity === undefined ? [] : property.of(entity).map(value)]),
          ),
        ]
      }),
    ),
  }
}

function summary(entity: EntityNode): { readonly id: string; readonly name: string; readonly description?: string } {
  const description = 'description' in entity ? entity.description : undefined
  return {
    id: entity.id,
    name: localize(entity.labels, 'en').text,
    ...(description === undefined ? {} : { description: localize(description, 'en').text }),
  }
}

function named({ id, name }: Property): { readonly id: string; readonly name: string } {
  return { id, name }
}

function begins(text: string, prefix: string): boolean {
  return fold(text)
    .split(' ')
    .some((_, at, words) => words.slice(at).join(' ').startsWith(fold(prefix)))
}
