import { useEffect, useMemo, useRef, useState } from 'react'
import { ExpansionDocument, OpeningDocument } from '../api/__generated__/operations.ts'
import type { ExpansionQuery } from '../api/__generated__/operations.ts'
import { request } from '../api/request.ts'
import type { RequestFailed } from '../api/request.ts'
import { asFailure, useRequest } from '../api/use-request.ts'
import { withNeighbours } from '../state/additions.ts'
import { atlasOfDocument } from '../state/atlas.ts'
import type { Atlas } from '../state/atlas.ts'
import { NEIGHBOUR_LIMIT } from '../state/view.ts'
import type { Expansion, View } from '../state/view.ts'

export interface LoadedAtlas {
  readonly atlas: Atlas | null
  /** The server answered, and there is no such document. */
  readonly missing: boolean
  readonly error: RequestFailed | null
  /** An expansion that failed, with why. */
  readonly failedExpansion: { readonly expansion: Expansion; readonly error: RequestFailed } | null
  readonly loading: boolean
  readonly retry: () => void
}

/** Everything the view names, loaded: the document's graph, and what was added to it, in the order it was asked for. */
export function useAtlas({ document, expansions }: View, language: string): LoadedAtlas {
  const opening = useRequest(OpeningDocument, { id: document, language })
  const neighbours = useExpansions(expansions, language)
  // In a change of language the old words stay until the new ones are there; another document shows nothing of the one before.
  const answer = opening.data ?? (opening.earlier?.document?.id === document ? opening.earlier : null)
  const base = answer?.document ?? null
  const atlas = useMemo(() => {
    if (base === null) return null
    let grown = atlasOfDocument(base)
    for (const expansion of expansions) {
      const graph = neighbours.found(expansion)
      // Only what is loaded without a gap: a later expansion must not take the places of an earlier one.
      if (graph === null) break
      grown = withNeighbours(grown, expansion.id, graph)
    }
    return grown
  }, [base, expansions, neighbours])
  return {
    atlas,
    missing: opening.data !== null && opening.data.document === null,
    error: opening.error,
    failedExpansion: neighbours.failed,
    loading: opening.loading || neighbours.loading,
    retry: () => {
      opening.retry()
      neighbours.retry()
    },
  }
}

interface Expansions {
  readonly found: (expansion: Expansion) => ExpansionQuery['graph'] | null
  readonly failed: LoadedAtlas['failedExpansion']
  readonly loading: boolean
  readonly retry: () => void
}

function useExpansions(expansions: readonly Expansion[], language: string): Expansions {
  const [graphs, setGraphs] = useState<ReadonlyMap<string, Held>>(new Map())
  const [failure, setFailure] = useState<{ key: string; expansion: Expansion; error: RequestFailed } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef(new Map<string, AbortController>())

  useEffect(() => {
    const wanted = new Map(expansions.map((expansion) => [keyOf(expansion, language), expansion]))
    for (const [key, controller] of asked.current) {
      if (!wanted.has(key)) {
        controller.abort()
        asked.current.delete(key)
      }
    }
    for (const [key, expansion] of wanted) {
      if (asked.current.has(key)) continue
      const controller = new AbortController()
      asked.current.set(key, controller)
      const kinds = expansion.kinds.length === 0 ? null : [...expansion.kinds]
      // The limit counts the node itself.
      request(
        ExpansionDocument,
        { id: expansion.id, kinds, limit: NEIGHBOUR_LIMIT + 1, language },
        controller.signal,
      ).then(
        ({ graph }) => {
          setGraphs((known) => new Map(known).set(nameOf(expansion), { language, graph }))
        },
        (error: unknown) => {
          if (controller.signal.aborted) return
          asked.current.delete(key)
          setFailure({ key, expansion, error: asFailure(error) })
        },
      )
    }
  }, [expansions, language, attempt])

  return useMemo(() => {
    // What failed and is no longer wanted failed for nobody.
    const wanted = expansions.some((expansion) => keyOf(expansion, language) === failure?.key)
    const failed = wanted ? failure : null
    const held = (expansion: Expansion) => graphs.get(nameOf(expansion))
    return {
      // In another language until this one's is there, so that nothing leaves the map meanwhile.
      found: (expansion) => held(expansion)?.graph ?? null,
      failed,
      loading: failed === null && expansions.some((expansion) => held(expansion)?.language !== language),
      retry: () => {
        setFailure(null)
        setAttempt((count) => count + 1)
      },
    }
  }, [graphs, failure, expansions, language])
}

interface Held {
  readonly language: string
  readonly graph: ExpansionQuery['graph']
}

function nameOf({ id, kinds }: Expansion): string {
  return [id, ...kinds].join(' ')
}

function keyOf(expansion: Expansion, language: string): string {
  return `${language} ${nameOf(expansion)}`
}
