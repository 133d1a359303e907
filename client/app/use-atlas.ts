import { useMemo } from 'react'
import { OpeningDocument } from '../api/__generated__/operations.ts'
import type { RequestFailed } from '../api/request.ts'
import { useRequest } from '../api/use-request.ts'
import { useScene } from '../features/scene/use-scene.ts'
import { asOfDay, questionsAmong, withCircles } from '../state/additions.ts'
import type { Circle } from '../state/additions.ts'
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
  /** What was added and could not be loaded, with why; null for the ways between some. */
  readonly failed: { readonly expansion: Expansion | null; readonly error: RequestFailed } | null
  readonly loading: boolean
  readonly ways: FoundWays
  /** What was added last, while it is awaited, so that it can be done without. */
  readonly pending: Expansion | null
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

  const circles = useMemo((): readonly Circle[] => {
    const expanded = expansions.map((expansion) => ({ centre: expansion.id, wanted: neighbours.found(expansion) }))
    const [centre] = paths?.ends ?? []
    if (centre === undefined || along.length === 0) return expanded
    return [...expanded, { centre, wanted: { ids: along.filter((id) => id !== centre), total: along.length - 1 } }]
  }, [expansions, neighbours, paths, along])
  const questions = useMemo(() => {
    if (base === null || neighbours.loading || ways.loading) return null
    const coming = circles.flatMap(({ centre, wanted }) => [centre, ...(wanted?.ids ?? [])])
    return questionsAmong([...base.nodes.keys()], coming)
  }, [base, neighbours.loading, ways.loading, circles])
  const { among, ...asked } = useAmong(questions, language)

  const atlas = useMemo(() => {
    if (base === null) return null
    const grown = among === null ? base : withCircles(base, circles, among)
    return asOf === null ? grown : asOfDay(grown, asOf)
  }, [base, circles, among, asOf])

  const unjoined = asked.error === null ? null : { expansion: expansions.at(-1) ?? null, error: asked.error }
  return {
    atlas,
    scene,
    missing: kept.missing ? 'scene' : opening.data !== null && opening.data.document === null ? 'document' : null,
    error: opening.error ?? kept.error,
    failed: neighbours.failed ?? unjoined,
    ways,
    loading: opening.loading || kept.loading || ways.loading || neighbours.loading || asked.loading,
    pending: neighbours.loading || asked.loading ? (expansions.at(-1) ?? null) : null,
    retry: () => {
      opening.retry()
      kept.retry()
      neighbours.retry()
      asked.retry()
    },
  }
}
