import type { GraphNode } from '../../graph-seed/model/node.ts'

/** A node as its author writes it: derived lists are empty, and it does not say which import brought it. */
export function asAuthored(node: GraphNode): GraphNode {
  const own = 'provenance' in node ? without(node, 'provenance') : node
  const named =
    'aliases' in own
      ? {
          ...own,
          aliases: own.aliases.map((alias) => without(alias, 'provenance')),
          externalIds: own.externalIds.map((entry) => without(entry, 'provenance')),
        }
      : own
  switch (named.kind) {
    case 'DOCUMENT':
      return { ...named, expressions: [], passages: [], assertions: [], propositions: [], entities: [] }
    case 'INSTRUMENT':
      return { ...named, provisions: [] }
    case 'PROVISION':
      return { ...named, references: [], referredBy: [], invokedBy: [] }
    case 'PASSAGE':
    case 'PROPOSITION':
      return { ...named, assertions: [] }
    case 'ASSERTION':
      return { ...named, anchors: [], links: [], linkedFrom: [] }
    case 'ANCHOR':
      // The words around the quoted ones are read from the text.
      return { ...named, prefix: '', suffix: '' }
    case 'SOURCE':
      return { ...named, records: 0 }
    default:
      return named
  }
}

/** The value without an optional field. */
export function without<Value extends object, Key extends string>(value: Value, key: Key): Value {
  if (!(key in value)) return value
  // The field is optional: without it the value is of the same type.
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value
}
