import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countClaims, filtersClaims } from '../../state/filters.ts'
import { toggleAct, toggleSpeaker, toggleStance, withoutFilters } from '../../state/view.ts'
import { SPEECH_ACTS, STANCES } from '../../state/vocabulary.ts'
import { Count } from '../count.tsx'
import { useExplorer } from '../explorer-context.ts'
import { GraphText } from '../labels.tsx'

/** What of all that is said is shown: by act, by stance, by who speaks; each with how often it occurs on the map. */
export function ClaimFilters(): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, show, shown } = useExplorer()
  const counts = useMemo(() => countClaims(atlas), [atlas])
  const [open, setOpen] = useState(() => filtersClaims(view))
  if (counts.acts.size === 0) return null
  const speakers = [...counts.speakers].sort(([, a], [, b]) => b.count - a.count)
  return (
    <details
      className="claim-filters"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>{t('filter.title')}</summary>
      <div className="legend-kinds" role="group" aria-label={t('filter.acts')}>
        {SPEECH_ACTS.filter((act) => counts.acts.has(act)).map((act) => (
          <Choice
            key={act}
            pressed={!view.hiddenActs.includes(act)}
            count={counts.acts.get(act) ?? 0}
            onPress={() => {
              show(toggleAct(view, act))
            }}
          >
            {t(`act.${act}`, { count: 1 })}
          </Choice>
        ))}
      </div>
      <div className="legend-kinds" role="group" aria-label={t('filter.stances')}>
        {STANCES.filter((stance) => counts.stances.has(stance)).map((stance) => (
          <Choice
            key={stance}
            pressed={!view.hiddenStances.includes(stance)}
            count={counts.stances.get(stance) ?? 0}
            onPress={() => {
              show(toggleStance(view, stance))
            }}
          >
            {t(`stance.${stance}`)}
          </Choice>
        ))}
      </div>
      <div className="legend-kinds" role="group" aria-label={t('filter.speakers')}>
        {speakers.map(([id, { label, labelLanguage, count }]) => (
          <Choice
            key={id}
            pressed={view.onlySpeakers.length === 0 || view.onlySpeakers.includes(id)}
            count={count}
            onPress={() => {
              show(toggleSpeaker(view, id))
            }}
          >
            <GraphText text={label} language={labelLanguage} />
          </Choice>
        ))}
      </div>
      <button
        type="button"
        className="button"
        onClick={() => {
          show(withoutFilters(view))
        }}
      >
        {t('filter.clear')}
      </button>
      {shown.nodes.size === 0 && <p role="status">{t('filter.nothing')}</p>}
    </details>
  )
}

function Choice(props: {
  readonly pressed: boolean
  readonly count: number
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <button type="button" className="legend-item" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children} <Count value={props.count} />
    </button>
  )
}
