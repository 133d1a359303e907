import type { ContributionInput } from '../../../graph-seed/model/contribution.ts'
import type { GraphNode, NodeKind } from '../../../graph-seed/model/node.ts'
import { linkKey } from '../../../graph-seed/read/assertion-links.ts'
import { type Difference, differenceOf, fieldsThatDiffer } from './difference.ts'
import type { BundleRecords } from './records.ts'
import type { Stored } from './stored.ts'
import { type LeftOut, wholeOf } from './whole.ts'

/** What a bundle would add to the graph as it is now. */
export interface BundlePlan {
  readonly contribution: ContributionInput
  /** Records that cannot be added. While there is one, nothing is. */
  readonly conflicts: readonly BundleConflict[]
  /** How many records it adds, and how many the graph has just so. */
  readonly added: number
  readonly same: number
  readonly leftOut: readonly LeftOut[]
}

export interface BundleConflict {
  readonly record: string
  readonly field: string
  readonly problem: string
  readonly remedy: string
}

/** Kinds that no import adds to: registers alone tell of them. */
const REGISTERED: ReadonlySet<NodeKind> = new Set(['TREATY_ACTION', 'ROLL_CALL'])

const BY_RULE = 'BUNDLE'

/** Compares every record of a bundle with what the graph has. Nothing that the graph has is ever overwritten. */
export function planOf(records: BundleRecords, importId: string, stored: Stored): BundlePlan {
  const provenance = { import: importId, rule: BY_RULE }
  const unchecked = { verification: 'UNCHECKED' as const, provenance }
  const conflicts: BundleConflict[] = []
  const fresh: GraphNode[] = []
  const further: { readonly id: string; readonly difference: Difference; readonly node: GraphNode }[] = []
  let same = 0
  const differs = (record: string, fields: readonly string[]): void => {
    for (const field of fields) conflicts.push(otherContent(record, field))
  }
  for (const node of records.nodes) {
    const there = stored.nodes.get(node.id)
    if (there === undefined) {
      if (REGISTERED.has(node.kind)) conflicts.push(registered(node))
      else fresh.push(node)
      continue
    }
    const difference = differenceOf(node, there)
    differs(node.id, difference.fields)
    if (difference.aliases.length + difference.externalIds.length + difference.texts.length === 0) same += 1
    else further.push({ id: node.id, difference, node })
  }
  const newEdges = records.edges.filter((edge) => isNew(edge.id, edge, stored.edges.get(edge.id)))
  const newLinks = records.links.filter((link) => isNew(link.source, link, stored.links.get(linkKey(link)), 'links'))
  const whole = wholeOf({ nodes: fresh, edges: newEdges, links: newLinks }, new Set(records.atTheEdge), (id) =>
    stored.nodes.has(id),
  )
  const texts = further.flatMap(({ node, difference }) =>
    node.kind === 'PASSAGE' && difference.texts.length > 0 ? [{ ...node, texts: difference.texts }] : [],
  )
  const contribution: ContributionInput = {
    importId,
    nodes: [...whole.nodes, ...texts].map((node) => ({
      ...node,
      ...('verification' in node ? unchecked : { provenance }),
    })),
    edges: whole.edges.map((edge) => ({ ...edge, ...unchecked })),
    links: whole.links.map((link) => ({ ...link, ...unchecked })),
    aliases: further.flatMap(({ id, difference }) =>
      difference.aliases.map((alias) => ({ ...alias, entity: id, provenance })),
    ),
    externalIds: further.flatMap(({ id, difference }) =>
      difference.externalIds.map((entry) => ({ ...entry, entity: id, provenance })),
    ),
  }
  return { contribution, conflicts, added: sizeOf(contribution), same, leftOut: whole.leftOut }

  function isNew(record: string, brought: object, there: object | undefined, field?: string): boolean {
    if (there === undefined) return true
    const { provenance: _, ...rest } = there as { readonly provenance?: unknown }
    const fields = fieldsThatDiffer(brought, rest)
    if (fields.length === 0) same += 1
    else differs(record, field === undefined ? fields : [field])
    return false
  }
}

function otherContent(record: string, field: string): BundleConflict {
  return {
    record,
    field,
    problem: `the graph has ${record} with another ${field}`,
    remedy: 'Give the record an id of its own, or bring it as the graph has it.',
  }
}

function registered({ id, kind }: GraphNode): BundleConflict {
  return {
    record: id,
    field: 'kind',
    problem: `${id} is a ${kind} that the graph does not have`,
    remedy: 'Leave it out: registers alone tell of acts and votes.',
  }
}

function sizeOf({ nodes = [], edges = [], links = [], aliases = [], externalIds = [] }: ContributionInput): number {
  return nodes.length + edges.length + links.length + aliases.length + externalIds.length
}
