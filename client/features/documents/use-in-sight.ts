import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A list that brings what is chosen elsewhere into sight. */
export function useInSight(chosen: string | null): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector('.lit')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return list
}
