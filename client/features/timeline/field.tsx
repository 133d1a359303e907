import { memo, useMemo, useRef, useState } from 'react'
import type { PointerEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LANES } from '../../state/timeline.ts'
import type { Mark } from '../../state/timeline.ts'
import { dayOf, later } from '../../state/timeline-places.ts'
import type { Period } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'
import { axisOf } from './axis.ts'
import { Handle } from './handle.tsx'
import { MarkLane } from './mark-lane.tsx'
import { useWidth } from './use-width.ts'

/** Pixels that a pointer must be drawn along the axis before a period is meant. */
const LEAST_DRAG = 5

interface Props {
  readonly marks: readonly Mark[]
  readonly extent: Period
  readonly onCaption: (words: string | null) => void
}

/** The axis with its lanes, the ends of the period, and the day. Not drawn anew for what is told of one mark. */
export const Field = memo(function Field({ marks, extent, onCaption }: Props): ReactNode {
  const { t } = useTranslation()
  const { view, show, language } = useExplorer()
  const [field, width] = useWidth()
  const begun = useRef<number | null>(null)
  const [drawn, setDrawn] = useState<Period | null>(null)
  const axis = useMemo(() => axisOf(extent, width, language), [extent, width, language])
  const kept = drawn ?? view.period
  const period = kept === null ? extent : within(kept, extent)

  const choose = ({ from, to }: Period) => {
    const whole = from <= extent.from && to >= extent.to
    show({ ...view, period: whole ? null : { from, to } })
  }
  const placeOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const dayAt = (place: number) => dayOf(Math.floor(axis.timeAt(place) / 86_400_000) * 86_400_000)
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button, [role=slider]'))) return
    begun.current = placeOf(event)
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const from = begun.current
    const to = placeOf(event)
    if (from === null || (drawn === null && Math.abs(to - from) < LEAST_DRAG)) return
    setDrawn(within({ from: dayAt(Math.min(from, to)), to: dayAt(Math.max(from, to)) }, extent))
  }
  const onPointerUp = () => {
    begun.current = null
    if (drawn !== null) choose(drawn)
    setDrawn(null)
  }
  const [left, right] = [axis.place(period.from), axis.place(later(period.to, 1, 'day'))]

  return (
    <div className="time-body">
      <div
        ref={field}
        className="time-field"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          begun.current = null
          setDrawn(null)
        }}
      >
        {LANES.map((lane) => (
          <MarkLane
            key={lane}
            lane={lane}
            marks={marks.filter((mark) => mark.lane === lane)}
            axis={axis}
            period={period}
            onCaption={onCaption}
          />
        ))}
        <div className="time-axis" aria-hidden="true">
          {axis.ticks.map(({ place, words }) => (
            <span key={place} className="tick" style={{ left: place }}>
              {words}
            </span>
          ))}
        </div>
        <div className="time-outside" style={{ left: 0, width: left }} />
        <div className="time-outside" style={{ left: right, right: 0 }} />
        <span id="time-keys" hidden>
          {t('time.keys')}
        </span>
        <Handle
          name={t('time.first')}
          kind="first"
          day={period.from}
          least={extent.from}
          most={period.to}
          axis={axis}
          onMove={(from, done) => {
            if (done) choose({ ...period, from })
            setDrawn(done ? null : { ...period, from })
          }}
        />
        <Handle
          name={t('time.last')}
          kind="last"
          day={period.to}
          least={period.from}
          most={extent.to}
          axis={axis}
          onMove={(to, done) => {
            if (done) choose({ ...period, to })
            setDrawn(done ? null : { ...period, to })
          }}
        />
        {view.asOf !== null && <DayHandle day={view.asOf} axis={axis} />}
      </div>
    </div>
  )
})

/** The day as of which the map is drawn. What is asked for it is asked when the handle is let go. */
function DayHandle({ day, axis }: { readonly day: string; readonly axis: ReturnType<typeof axisOf> }) {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const [moving, setMoving] = useState<string | null>(null)
  const { from, to } = axis.extent
  return (
    <Handle
      name={t('map.asOf')}
      kind="day"
      day={moving ?? within({ from: day, to: day }, axis.extent).from}
      least={from}
      most={to}
      axis={axis}
      onMove={(asOf, done) => {
        setMoving(done ? null : asOf)
        if (done) show({ ...view, asOf })
      }}
    />
  )
}

function within({ from, to }: Period, extent: Period): Period {
  const inside = (day: string) => (day < extent.from ? extent.from : day > extent.to ? extent.to : day)
  return { from: inside(from), to: inside(to) }
}
