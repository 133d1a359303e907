import { dateBounds } from '../../graph-seed/model/date.ts'
import type { GraphEdge } from '../../graph-seed/model/edge.ts'

/** From which day an edge holds, and from which it no longer does; null where nothing says so. */
export interface EdgePeriod {
  readonly since: string | null
  readonly until: string | null
}

/** An edge holds from the last day its date may mean, when it surely had come to be, until the last day its end may mean. */
export function edgePeriod(edge: GraphEdge): EdgePeriod {
  const until = edge.layer === 'RECORD' ? edge.until : undefined
  return {
    since: edge.date === undefined ? null : (dateBounds(edge.date)?.latest ?? null),
    until: until === undefined ? null : (dateBounds(until)?.latest ?? null),
  }
}

/** Whether the edge holds at the end of the day. Stores ask the same of what they keep of it. */
export function holdsOn({ since, until }: EdgePeriod, day: string): boolean {
  return (since === null || since <= day) && (until === null || until > day)
}
