import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type Localized, localize } from '../../../graph-seed/model/language.ts'
import { type EntityNode, type GraphNode, isEntity } from '../../../graph-seed/model/node.ts'
import type { BundleRecord } from '../../domain/bundle-records.ts'
import { searchDocument } from '../../domain/search-text.ts'
import { LABELS } from './labels.ts'

/** Values that Neo4j can hold in a property. */
type Property = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Property>>

/** A node as it is written: `data` is what the adapter reads back, the other properties are for people and for search. */
export interface NodeRow {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Properties
}

export function nodeRow({ record, hash }: BundleRecord<GraphNode>): NodeRow {
  const label = LABELS[record.kind]
  return {
    id: record.id,
    labels: isEntity(record) ? ['Entity', label] : [label],
    properties: {
      ...scalars(record),
      ...wordsOf(record),
      ...(isEntity(record) ? searchProperties(record) : {}),
      data: JSON.stringify(record),
      hash,
    },
  }
}

/** Fields with one plain value keep their names. */
export function scalars(record: GraphNode | GraphEdge): Properties {
  return Object.fromEntries(
    Object.entries(record).filter((field): field is [string, Property] =>
      ['string', 'number', 'boolean'].includes(typeof field[1]),
    ),
  )
}

/** What a person reads on a node: its `name`, which Neo4j Browser shows, and its texts by language. */
function wordsOf(node: GraphNode): Properties {
  switch (node.kind) {
    case 'EXPRESSION':
      return { name: node.title }
    case 'SOURCE':
      return { name: node.title, classes: node.classes }
    case 'TREATY_ACTION':
      return { name: `${node.act} ${node.date}` }
    case 'ASSERTION':
      return { name: node.speechAct }
    case 'ANCHOR':
    case 'MENTION':
      return { name: node.exact }
    case 'PASSAGE':
      return {
        name: `paragraph ${String(node.number)}`,
        ...Object.fromEntries(node.texts.map(({ language, text }) => [inLanguage('text', language), text])),
      }
    case 'PROPOSITION':
      return names(node.labels)
    case 'LEDGER':
    case 'VOTING_RECORD':
    case 'ROLL_CALL_INDEX':
    case 'PROFILE':
    case 'COVERAGE':
      return { name: node.id }
    default:
      return {
        ...names(node.labels),
        ...(node.description === undefined ? {} : { description: localize(node.description, 'en').text }),
        aliases: node.aliases.map((alias) => alias.text),
        ...('statusLog' in node ? { statusLog: node.statusLog.map(({ status, date }) => `${date} ${status}`) } : {}),
        ...('functions' in node ? { functions: node.functions } : {}),
      }
  }
}

function names(labels: Localized): Properties {
  const others = Object.entries(labels).flatMap(([language, text]) =>
    language === 'en' || text === undefined ? [] : [[inLanguage('name', language), text] as const],
  )
  return { name: localize(labels, 'en').text, ...Object.fromEntries(others) }
}

/** `name_zh_Hant`: a language tag as part of a name that Cypher takes without quotes. */
function inLanguage(property: string, language: string): string {
  return `${property}_${language.replace('-', '_')}`
}

/** The words an entity is found by, already folded and cut into tokens. */
function searchProperties(node: EntityNode): Properties {
  const { names: searchNames, length, nameTokens, allTokens } = searchDocument(node)
  return { searchNames, searchLength: length, searchNameTokens: nameTokens, searchTokens: allTokens }
}
