import { useMemo } from 'react'
import { OpeningDocument } from '../api/__generated__/operations.ts'
import type { RequestFailed } from '../api/request.ts'
import { useRequest } from '../api/use-request.ts'
import { useScene } from '../features/scene/use-scene.ts'
import { asOfDay, isAtHand, seedLists, withNeighbours } from '../state/additions.ts'
import { atlasOfDocument, blankAtlas } from '../state/atlas.ts'
import type { Atlas } from '../state/atlas.ts'
import { atlasOfScene } from '../state/scene.ts'
import type { Scene } from '../state/scene.ts'
import type { FoundWays } from '../features/explorer-context.ts'
import type { Expansion, View } from '../state/view.ts'
import { useAmong, useNeighbours } from './use-neighbours.ts'
import { useSame } from './use-same.ts'
import { useWays } from './use-ways.ts'

export interface LoadedAtlas {
  readonly atlas: Atlas | null
  /** The scene that the view names, where it names one and it is there. */
  readonly scene: Scene | null
  /** What there is none of with this name. */
  readonly missing: 'document' | 'scene' | null
  readonly error: RequestFailed | null
  /** What was added or asked as of a day and could not be loaded, with why. */
  readonly failed: { readonly expansion: Expansion | null; readonly error: RequestFailed } | null
  readonly loading: boolean
  readonly ways: FoundWays
  /** What of the view is still awaited, so that it can be done without: what was added, or the day. */
  readonly pending: Expansion | 'day' | null
  readonly retry: () => void
}

/**
 * Everything the view names, loaded: the document's graph, what was added to it in the order it was asked for, and which edges
 * held on the view's day. A map that begins empty has `blankTitle` for its title.
 */
export function useAtlas(view: View, language: string, blankTitle: string): LoadedAtlas {
  const { document, base: begin, scene: sceneName, asOf } = view
  const blank = begin === 'blank' && sceneName === null
  const expansions = useSame(view.expansions)
  const kept = useScene(sceneName)
  const { scene } = kept
  const opening = useRequest(OpeningDocument, sceneName === null && !blank ? { id: document, language } : null)
  const neighbours = useNeighbours(expansions, asOf)
  const paths = useSame(view.paths)
  const ways = useWays(view)
  const along = useMemo(() => [...new Set((ways.found ?? []).flatMap(({ nodes }) => nodes))], [ways.found])
  // In a change of language the old words stay until the new ones are there; another document shows nothing of the one before.
  const answer = opening.data ?? (opening.earlier?.document?.id === document ? opening.earlier : null)
  const base = useMemo(() => {
    if (sceneName !== null) return scene === null ? null : atlasOfScene(scene)
    if (blank) return blankAtlas(blankTitle)
    const found = answer?.document ?? null
    return found === null ? null : atlasOfDocument(found)
  }, [answer, sceneName, scene, blank, blankTitle])

  const lists = useMemo(() => {
    if (base === null || neighbours.loading || ways.loading) return null
    if (expansions.length === 0 && along.length === 0 && asOf === null) return null
    const known = [...base.nodes.keys()]
    const there = new Set(known)
    const asked = expansions.flatMap((expansion) => [expansion.id, ...(neighbours.found(expansion)?.ids ?? [])])
    const brought = [...new Set([...asked, ...along])].filter((id) => !there.has(id))
    return seedLists(known, brought, asOf !== null || brought.length === 0)
  }, [base, neighbours, ways.loading, along, expansions, asOf])
  const { among, ...asked } = useAmong(lists, asOf, language)

  const atlas = useMemo(() => {
    if (base === null) return null
    let grown = base
    if (among === null) return grown
    for (const expansion of expansions) {
      const wanted = neighbours.found(expansion)
      // Only what is loaded without a gap: a later expansion must not take the places of an earlier one.
      if (wanted === null || !isAtHand(grown, expansion.id, wanted, among)) break
      grown = withNeighbours(grown, expansion.id, wanted, among)
    }
    const [centre] = paths?.ends ?? []
    const wanted = { ids: along.filter((id) => id !== centre), total: along.length - 1 }
    if (centre !== undefined && along.length > 0 && isAtHand(grown, centre, wanted, among)) {
      grown = withNeighbours(grown, centre, wanted, among)
    }
    return asOf !== null && among.asOf === asOf ? asOfDay(grown, among) : grown
  }, [base, expansions, neighbours, paths, along, among, asOf])

  const unjoined = asked.error === null ? null : { expansion: expansions.at(-1) ?? null, error: asked.error }
  return {
    atlas,
    scene,
    missing: kept.missing ? 'scene' : opening.data !== null && opening.data.document === null ? 'document' : null,
    error: opening.error ?? kept.error,
    failed: neighbours.failed ?? unjoined,
    ways,
    loading: opening.loading || kept.loading || ways.loading || neighbours.loading || asked.loading,
    pending: neighbours.loading || asked.loading ? (expansions.at(-1) ?? (asOf === null ? null : 'day')) : null,
    retry: () => {
      opening.retry()
      kept.retry()
      neighbours.retry()
      asked.retry()
    },
  }
}
