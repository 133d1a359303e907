import { canonicalJson } from '../../../graph-seed/build/canonical.ts'
import { isEntity, type GraphNode, type NodeOf } from '../../../graph-seed/model/node.ts'

/** What a record says beyond the record of the same id that the graph has; where they differ, on which fields. */
export interface Difference {
  readonly fields: readonly string[]
  readonly aliases: NodeOf<'STATE'>['aliases']
  readonly externalIds: NodeOf<'STATE'>['externalIds']
  /** Texts of a paragraph in versions that the graph does not have. */
  readonly texts: NodeOf<'PASSAGE'>['texts']
}

/** Whether it was compared with its source each graph tells for itself. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['verification'])

/** Both as their authors write them. Names and entries of registers may be more on either side. */
export function differenceOf(brought: GraphNode, stored: GraphNode): Difference {
  const listed = { aliases: [], externalIds: [], texts: [] }
  if (brought.kind !== stored.kind) return { ...listed, fields: ['kind'] }
  if (brought.kind === 'PASSAGE' && stored.kind === 'PASSAGE') {
    const known = new Map(stored.texts.map((text) => [text.expression, text]))
    const both = brought.texts.filter(({ expression }) => known.has(expression))
    const differs = both.some((text) => canonicalJson(text) !== canonicalJson(known.get(text.expression)))
    const fields = fieldsThatDiffer({ ...brought, texts: [] }, { ...stored, texts: [] })
    return {
      ...listed,
      fields: differs ? [...fields, 'texts'] : fields,
      texts: brought.texts.filter(({ expression }) => !known.has(expression)),
    }
  }
  if (isEntity(brought) && isEntity(stored) && 'aliases' in brought && 'aliases' in stored) {
    const none = { aliases: [], externalIds: [] }
    return {
      ...listed,
      fields: fieldsThatDiffer({ ...brought, ...none }, { ...stored, ...none }),
      aliases: newIn(brought.aliases, stored.aliases),
      externalIds: newIn(brought.externalIds, stored.externalIds),
    }
  }
  return { ...listed, fields: fieldsThatDiffer(brought, stored) }
}

/** The fields on which two records differ, in alphabetical order. */
export function fieldsThatDiffer(a: object, b: object): readonly string[] {
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((field) => !NOT_COMPARED.has(field))
    .filter((field) => canonicalJson(one.get(field)) !== canonicalJson(other.get(field)))
    .sort()
}

function newIn<Item>(brought: readonly Item[], stored: readonly Item[]): Item[] {
  const known = new Set(stored.map((item) => canonicalJson(item)))
  return brought.filter((item) => !known.has(canonicalJson(item)))
}
