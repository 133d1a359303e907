import { useEffect, useMemo } from 'react'
import { KeptSceneDocument } from '../../api/__generated__/operations.ts'
import { RequestFailed } from '../../api/request.ts'
import { useRequest } from '../../api/use-request.ts'
import { parseScene } from '../../state/scene.ts'
import type { Scene } from '../../state/scene.ts'
import { FROM_FILE, keepOpened, useOpened } from './opened.ts'

export interface SceneAsked {
  readonly scene: Scene | null
  /** There is none with this name: on the server, or among the files opened here. */
  readonly missing: boolean
  readonly error: RequestFailed | null
  readonly loading: boolean
  readonly retry: () => void
}

/** The scene that an address names: asked of the server once, since it never changes there. */
export function useScene(name: string | null): SceneAsked {
  const opened = useOpened(name)
  const wanted = name !== null && name !== FROM_FILE && opened === null
  const asked = useRequest(KeptSceneDocument, wanted ? { id: name } : null)
  const answer = asked.data?.scene ?? null
  const read = useMemo(() => (answer === null ? null : parseScene(answer.file)), [answer])
  useEffect(() => {
    if (answer !== null && read !== null && 'scene' in read)
      keepOpened(answer.id, { scene: read.scene, kept: { by: answer.by, language: answer.language } })
  }, [answer, read])
  const unreadable = read !== null && 'fault' in read ? new RequestFailed('UNREADABLE_SCENE', read.fault.place) : null
  return {
    scene: opened?.scene ?? null,
    missing: opened === null && (name === FROM_FILE || (asked.data !== null && asked.data.scene == null)),
    error: asked.error ?? unreadable,
    loading: asked.loading,
    retry: asked.retry,
  }
}
