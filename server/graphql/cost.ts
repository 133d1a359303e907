import type { ComplexityEstimator } from 'graphql-query-complexity'
import { isListType, getNullableType } from 'graphql'

/** Items a list without a limit of its own is taken to have: the paragraphs of a statement, the assertions in one. */
const TYPICAL_LIST = 6

/**
 * Estimates how many fields an operation makes the server answer: a field counts one and what is below it, as many times
 * as there may be items. Arguments `first` and `limit` say how many; a `limit` counts for the nodes of a graph,
 * and as much again for its edges.
 */
export const estimateCost: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const most = numberIn(args, 'first') ?? numberIn(args, 'limit')
  if (most !== null) return 1 + most * childComplexity
  const isList = isListType(getNullableType(field.type))
  // Lists inside a connection, a graph or an answer of paths are counted by the limit of the field above.
  return 1 + (isList && !isCountedAbove(type.name) ? TYPICAL_LIST : 1) * childComplexity
}

function isCountedAbove(type: string): boolean {
  return type === 'Graph' || type === 'Path' || type.endsWith('Connection')
}

function numberIn(args: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = args[name]
  return typeof value === 'number' && value > 0 ? value : null
}
