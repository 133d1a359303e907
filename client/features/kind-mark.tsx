import type { ReactNode } from 'react'
import type { EntityKind } from '../api/__generated__/operations.ts'
import './kind-mark.css'

/** The sign of a kind as on the map: its shape, its colour and its glyph. It says nothing to a screen reader, the word beside it does. */
export function KindMark({ kind }: { readonly kind: EntityKind }): ReactNode {
  return (
    <span className={`kind-mark kind-${kind.toLowerCase()}`} aria-hidden="true">
      <span className="kind-glyph" />
    </span>
  )
}
