import { useMemo } from 'react'
import { WaysDocument } from '../api/__generated__/operations.ts'
import { useRequest } from '../api/use-request.ts'
import type { FoundWays } from '../features/explorer-context.ts'
import type { View } from '../state/view.ts'
import { waysOf, waysWanted } from '../state/ways.ts'

/** The ways that a view asks for, in the layers that it shows. */
export function useWays({ paths, hiddenLayers }: Pick<View, 'paths' | 'hiddenLayers'>): FoundWays {
  const { data, error, loading, retry } = useRequest(
    WaysDocument,
    paths === null ? null : waysWanted(paths, hiddenLayers),
  )
  const found = useMemo(() => (data === null ? null : waysOf(data)), [data])
  return useMemo(() => ({ found, error, loading, retry }), [found, error, loading, retry])
}
