import { Plus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EdgeType, EntityKind, NeighbourCount } from '../../api/__generated__/operations.ts'
import { chosenTypes, countByKind, countByType } from '../../state/neighbours.ts'
import { collapse, expand, NEIGHBOUR_LIMIT, NEIGHBOUR_LIMITS } from '../../state/view.ts'
import { isSpeechAct } from '../../state/vocabulary.ts'
import { EXPAND_BUTTON } from '../arrange/node-actions.tsx'
import { useExplorer } from '../explorer-context.ts'
import { KindMark } from '../kind-mark.tsx'
import { Count } from '../count.tsx'

interface Props {
  readonly id: string
  readonly counts: readonly Pick<NeighbourCount, 'kind' | 'edgeType' | 'count'>[]
}

/** How many neighbours there are of each kind and by each type of edge, and a way to bring as many as wanted onto the map. */
export function ExpandForm({ id, counts }: Props): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, show } = useExplorer()
  const totals = countByKind(counts)
  const isHub = totals.reduce((sum, { count }) => sum + count, 0) > NEIGHBOUR_LIMIT
  // Of a hub nothing is added that was not chosen; of others everything is, unless it is taken away.
  const [toggled, setToggled] = useState<readonly EntityKind[]>([])
  const [unwanted, setUnwanted] = useState<readonly EdgeType[]>([])
  const [most, setMost] = useState<number>(NEIGHBOUR_LIMIT)
  if (totals.length === 0) return null
  const kinds = totals.map(({ kind }) => kind).filter((kind) => toggled.includes(kind) === isHub)
  const types = countByType(counts, kinds)
  const wanted = types.filter(({ type }) => !unwanted.includes(type))
  // Brought in alone, it has none of its neighbours with it.
  const additions = atlas.additions.filter(({ centre, shown }) => centre === id && shown > 0)
  return (
    <form
      className="expand"
      onSubmit={(event) => {
        event.preventDefault()
        const limit = most === NEIGHBOUR_LIMIT ? {} : { most }
        const all = kinds.length === totals.length
        show(expand(view, { id, kinds: all ? [] : kinds, ...chosenTypes(types, unwanted), ...limit }))
      }}
    >
      <fieldset>
        <legend>{t('details.connections')}</legend>
        {isHub && <p className="quiet">{t('details.hub')}</p>}
        <div className="expand-kinds">
          {totals.map(({ kind, count }, place) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                id={isHub && place === 0 ? EXPAND_BUTTON : undefined}
                checked={kinds.includes(kind)}
                onChange={() => {
                  setToggled((before) => toggle(before, kind))
                }}
              />
              <KindMark kind={kind} />
              {t(`kind.${kind}`)} <Count value={count} />
            </label>
          ))}
        </div>
      </fieldset>
      {types.length > 1 && (
        <fieldset>
          <legend>{t('details.edgeTypes')}</legend>
          <div className="expand-kinds">
            {types.map(({ type, count }) => (
              <label key={type} className="check">
                <input
                  type="checkbox"
                  checked={!unwanted.includes(type)}
                  onChange={() => {
                    setUnwanted((before) => toggle(before, type))
                  }}
                />
                {isSpeechAct(type) ? t(`act.${type}`, { count: 1 }) : t(`relation.${type}`)} <Count value={count} />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="actions">
        <button
          type="submit"
          className="button primary"
          id={isHub ? undefined : EXPAND_BUTTON}
          disabled={wanted.length === 0}
        >
          <Plus aria-hidden="true" size={15} />
          {t('details.add')}
        </button>
        <label className="select">
          <span className="quiet">{t('details.most')}</span>{' '}
          <select
            value={most}
            onChange={(event) => {
              setMost(Number(event.target.value))
            }}
          >
            {NEIGHBOUR_LIMITS.map((limit) => (
              <option key={limit}>{limit}</option>
            ))}
          </select>
        </label>
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
        {t('details.addHint', { limit: most })}
      </p>
    </form>
  )
}

function toggle<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}
