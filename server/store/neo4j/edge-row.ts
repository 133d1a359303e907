import type { EdgeType, GraphEdge } from '../../../graph-seed/model/edge.ts'
import { edgePeriod } from '../../domain/edge-period.ts'
import type { BundleRecord } from '../../domain/bundle-records.ts'
import { type Properties, scalars } from './node-row.ts'

/** A relationship as it is written. */
export interface RelationshipRow {
  readonly source: string
  readonly target: string
  readonly type: string
  readonly properties: Properties
}
export interface EdgeRow extends RelationshipRow {
  readonly type: EdgeType
}

/** An edge: its ends and type are the relationship's own, its evidence is listed for people to read. */
export function edgeRow({ record, hash }: BundleRecord<GraphEdge>): EdgeRow {
  const { source, target, type, ...rest } = scalars(record)
  const evidence =
    record.layer === 'CLAIM'
      ? { assertions: record.assertions }
      : {
          citations: record.citations.map(({ source: id, locator }) =>
            locator === undefined ? id : `${id} ${locator}`,
          ),
          treatyActions: record.treatyActions,
        }
  return {
    source: record.source,
    target: record.target,
    type: record.type,
    properties: { ...rest, ...evidence, ...period(record), data: JSON.stringify(record), hash },
  }
}

/** Days between which the edge holds, to filter by; `date` and `until` keep the precision of their source. */
function period(edge: GraphEdge): Properties {
  const { since, until } = edgePeriod(edge)
  return { ...(since === null ? {} : { periodStart: since }), ...(until === null ? {} : { periodEnd: until }) }
}
