import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { stepsOf } from '../../state/ways.ts'
import type { Way } from '../../state/ways.ts'
import { useNames } from '../arrange/names.ts'
import { useExplorer } from '../explorer-context.ts'
import { Told } from '../told.tsx'

interface Props {
  readonly way: Way
  readonly pressed: boolean
  readonly onPress: () => void
}

/** One way: its entities in order, to light it up alone, and each step in a sentence that leads to what it rests on. */
export function WayRow({ way, pressed, onPress }: Props): ReactNode {
  const { t } = useTranslation()
  const { atlas, select, sentences } = useExplorer()
  const nameOf = useNames()
  return (
    <li>
      <button type="button" className="button way" aria-pressed={pressed} onClick={onPress}>
        {way.nodes.map((id) => atlas.nodes.get(id)?.label ?? nameOf(id)).join(' → ')}
      </button>
      <details>
        <summary>{t('arrange.steps', { count: way.nodes.length - 1 })}</summary>
        <ul className="statements">
          {stepsOf(way, atlas).map((edges, place) => {
            const [first] = edges
            return first === undefined ? null : (
              <li key={way.nodes[place]}>
                <button
                  type="button"
                  className={`row-button ${edges.some(({ layer }) => layer === 'RECORD') ? 'record' : 'claim'}`}
                  onClick={() => {
                    select({ type: 'edge', id: first.id })
                  }}
                >
                  <Told sentence={sentences.ofEdges(edges)} />
                </button>
              </li>
            )
          })}
        </ul>
      </details>
    </li>
  )
}
