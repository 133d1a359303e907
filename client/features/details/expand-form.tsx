import { Plus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityKind, NeighbourCount } from '../../api/__generated__/operations.ts'
import { collapse, expand, NEIGHBOUR_LIMIT } from '../../state/view.ts'
import { KINDS } from '../../state/vocabulary.ts'
import { useExplorer } from '../explorer-context.ts'
import { KindMark } from '../kind-mark.tsx'

export const EXPAND_BUTTON = 'expand-button'

/** How many neighbours there are of each kind, and a way to bring them onto the map. */
export function ExpandForm({
  id,
  counts,
}: {
  readonly id: string
  readonly counts: readonly Pick<NeighbourCount, 'kind' | 'count'>[]
}): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, show } = useExplorer()
  const [unwanted, setUnwanted] = useState<readonly EntityKind[]>([])
  const totals = KINDS.map((kind) => ({
    kind,
    count: counts.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + entry.count, 0),
  })).filter(({ count }) => count > 0)
  if (totals.length === 0) return null
  const wanted = totals.map(({ kind }) => kind).filter((kind) => !unwanted.includes(kind))
  const additions = atlas.additions.filter((addition) => addition.centre === id)
  return (
    <form
      className="expand"
      onSubmit={(event) => {
        event.preventDefault()
        show(expand(view, { id, kinds: unwanted.length === 0 ? [] : wanted }))
      }}
    >
      <fieldset>
        <legend>{t('details.connections')}</legend>
        <div className="expand-kinds">
          {totals.map(({ kind, count }) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={!unwanted.includes(kind)}
                onChange={() => {
                  setUnwanted((before) =>
                    before.includes(kind) ? before.filter((other) => other !== kind) : [...before, kind],
                  )
                }}
              />
              <KindMark kind={kind} />
              {t(`kind.${kind}`)} <span className="count">{count}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="actions">
        <button type="submit" className="button primary" id={EXPAND_BUTTON} disabled={wanted.length === 0}>
          <Plus aria-hidden="true" size={15} />
          {t('details.add')}
        </button>
        {additions.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              show(collapse(view, id))
            }}
          >
            <Undo2 aria-hidden="true" size={15} />
            {t('details.remove')}
          </button>
        )}
      </div>
      <p className="quiet">
        {additions.length > 0 ? `${t('details.added')} ` : ''}
        {t('details.addHint', { limit: NEIGHBOUR_LIMIT })}
      </p>
    </form>
  )
}
