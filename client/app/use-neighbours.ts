import { useEffect, useMemo, useRef, useState } from 'react'
import { AmongDocument, NeighboursDocument } from '../api/__generated__/operations.ts'
import { request } from '../api/request.ts'
import type { RequestFailed } from '../api/request.ts'
import { asFailure } from '../api/use-request.ts'
import { neighboursWanted, togetherAmong } from '../state/additions.ts'
import type { Among, AmongQuestion, Wanted } from '../state/additions.ts'
import { NEIGHBOUR_LIMIT } from '../state/view.ts'
import type { Expansion } from '../state/view.ts'

/** Most neighbours that are looked through for those which a type of edge leads to: the server gives no more. */
const MOST_LOOKED_THROUGH = 500

interface Neighbours {
  readonly found: (expansion: Expansion) => Wanted | null
  readonly failed: { readonly expansion: Expansion; readonly error: RequestFailed } | null
  readonly loading: boolean
  readonly retry: () => void
}

/** Which entities the expansions ask for. What is no longer wanted is cancelled. */
export function useNeighbours(expansions: readonly Expansion[], asOf: string | null): Neighbours {
  const [held, setHeld] = useState<ReadonlyMap<string, Wanted>>(new Map())
  const [failure, setFailure] = useState<{ key: string; expansion: Expansion; error: RequestFailed } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef(new Map<string, AbortController>())

  useEffect(() => {
    const wanted = new Map(
      expansions.filter(({ most }) => most !== 0).map((expansion) => [keyOf(expansion, asOf), expansion]),
    )
    for (const [key, controller] of asked.current) {
      if (wanted.has(key)) continue
      controller.abort()
      asked.current.delete(key)
    }
    for (const [key, expansion] of wanted) {
      if (asked.current.has(key)) continue
      const controller = new AbortController()
      asked.current.set(key, controller)
      const { id, kinds, types, most = NEIGHBOUR_LIMIT } = expansion
      // The limit counts the node itself.
      const limit = types === undefined ? most + 1 : MOST_LOOKED_THROUGH
      const variables = { id, kinds: kinds.length === 0 ? null : [...kinds], limit, asOf }
      request(NeighboursDocument, variables, controller.signal).then(
        ({ graph }) => {
          setHeld((known) => new Map(known).set(key, neighboursWanted(expansion, graph)))
        },
        (error: unknown) => {
          if (controller.signal.aborted) return
          asked.current.delete(key)
          setFailure({ key, expansion, error: asFailure(error) })
        },
      )
    }
  }, [expansions, asOf, attempt])

  return useMemo(() => {
    const found = (expansion: Expansion) =>
      expansion.most === 0 ? { ids: [], total: 0 } : (held.get(keyOf(expansion, asOf)) ?? null)
    // What failed and is no longer wanted failed for nobody.
    const failed = expansions.some((expansion) => keyOf(expansion, asOf) === failure?.key) ? failure : null
    return {
      found,
      failed,
      loading: failed === null && expansions.some((expansion) => found(expansion) === null),
      retry: () => {
        setFailure(null)
        setAttempt((count) => count + 1)
      },
    }
  }, [held, failure, expansions, asOf])
}

export interface AmongAsked {
  /** The newest answer, be it to what was asked before. */
  readonly among: Among | null
  readonly error: RequestFailed | null
  readonly loading: boolean
  readonly retry: () => void
}

/** What the server answers to the questions; null asks nothing. */
export function useAmong(questions: readonly AmongQuestion[] | null, language: string): AmongAsked {
  const [attempt, setAttempt] = useState(0)
  const [among, setAmong] = useState<Among | null>(null)
  const [settled, setSettled] = useState<{ key: string; error: RequestFailed | null } | null>(null)
  const key = questions === null || questions.length === 0 ? null : JSON.stringify({ questions, language, attempt })

  useEffect(() => {
    if (key === null) return
    const controller = new AbortController()
    // The key is made of nothing but what is asked for, so it stands for it in the list of dependencies.
    const wanted = JSON.parse(key) as { questions: { ids: string[]; joinedTo: string[] }[]; language: string }
    Promise.all(
      wanted.questions.map(({ ids, joinedTo }) =>
        request(AmongDocument, { ids, limit: ids.length, joinedTo, language: wanted.language }, controller.signal),
      ),
    ).then(
      (answers) => {
        setAmong(togetherAmong(answers.map(({ graph }) => graph)))
        setSettled({ key, error: null })
      },
      (error: unknown) => {
        if (controller.signal.aborted) return
        setSettled({ key, error: asFailure(error) })
      },
    )
    return () => {
      controller.abort()
    }
  }, [key])

  return {
    among,
    error: settled?.key === key ? settled.error : null,
    loading: key !== null && settled?.key !== key,
    retry: () => {
      setAttempt((count) => count + 1)
    },
  }
}

function keyOf(expansion: Expansion, asOf: string | null): string {
  return JSON.stringify([expansion, asOf])
}
