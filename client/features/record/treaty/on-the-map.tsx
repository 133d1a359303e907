import { Map as MapSign } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityKind, NeighbourCount } from '../../../api/__generated__/record-operations.ts'
import { countByKind, countByType } from '../../../state/neighbours.ts'
import { bringIn, expand, NEIGHBOUR_LIMIT, NEIGHBOUR_LIMITS } from '../../../state/view.ts'
import type { View } from '../../../state/view.ts'
import { isSpeechAct } from '../../../state/vocabulary.ts'
import { KindMark } from '../../kind-mark.tsx'
import { usePage } from '../../page/use-page.ts'
import { Count } from '../../count.tsx'

interface Props {
  readonly id: string
  readonly counts: readonly Pick<NeighbourCount, 'kind' | 'edgeType' | 'count'>[]
  readonly view: View
}

/** What an entity is joined to, counted by kind and type of edge; only what is chosen goes onto the map. */
export function OnTheMap({ id, counts, view }: Props): ReactNode {
  const { t } = useTranslation()
  const { show } = usePage()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [most, setMost] = useState<number>(NEIGHBOUR_LIMIT)
  const rows = countByKind(counts).flatMap(({ kind }) =>
    countByType(counts, [kind]).map(({ type, count }) => ({ key: `${kind} ${type}`, kind, type, count })),
  )
  const wanted = rows.filter(({ key }) => chosen.includes(key))
  const open = () => {
    const map: View = { ...view, page: null, pane: 'map' }
    if (wanted.length === 0) {
      show(bringIn(map, id))
      return
    }
    const kinds = [...new Set(wanted.map(({ kind }): EntityKind => kind))]
    const types = [...new Set(wanted.map(({ type }) => type))]
    show(expand(map, { id, kinds, types, ...(most === NEIGHBOUR_LIMIT ? {} : { most }) }))
  }
  return (
    <form
      className="on-the-map"
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <p className="intro">{t('treaty.onMapIntro')}</p>
      <fieldset>
        <legend>{t('details.connections')}</legend>
        <ul className="connection-list">
          {rows.map(({ key, kind, type, count }) => (
            <li key={key}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={() => {
                    setChosen(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key])
                  }}
                />
                <KindMark kind={kind} /> {t(`kind.${kind}`)} ·{' '}
                {isSpeechAct(type) ? t(`act.${type}`, { count: 1 }) : t(`relation.${type}`)} <Count value={count} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="actions">
        <button type="submit" className="button primary">
          <MapSign aria-hidden="true" size={15} />
          {wanted.length === 0 ? t('treaty.showAlone') : t('treaty.showChosen')}
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
      </div>
    </form>
  )
}
