import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import { pressed } from '../../state/shortcuts.ts'
import { dayOf, later, moved, timeOf } from '../../state/timeline-places.ts'
import { useExplorer } from '../explorer-context.ts'
import type { Axis } from './axis.ts'

const DAY = 86_400_000

interface Props {
  readonly name: string
  readonly kind: 'first' | 'last' | 'day'
  readonly day: string
  readonly least: string
  readonly most: string
  readonly axis: Axis
  /** `done` when it is let go, or moved by a key. */
  readonly onMove: (day: string, done: boolean) => void
}

/** A day on the axis that can be moved, by pointer and by key. */
export function Handle({ name, kind, day, least, most, axis, onMove }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = useExplorer()
  const held = useRef<string | null>(null)
  const number = (text: string) => Math.round(timeOf(text) / DAY)
  // The last day of a period ends where the next one begins.
  const place = axis.place(kind === 'last' ? later(day, 1, 'day') : day)
  const words = formatDate(day, t, language)

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(day, pressed(event.nativeEvent), least, most)
    if (next === null) return
    event.preventDefault()
    if (next !== day) onMove(next, true)
  }
  const dayAt = (event: PointerEvent): string => {
    const field = event.currentTarget.parentElement?.getBoundingClientRect()
    const time = axis.timeAt(event.clientX - (field?.left ?? 0))
    const next = dayOf(Math.floor(time / DAY) * DAY)
    return next < least ? least : next > most ? most : next
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`time-handle ${kind}`}
      style={{ left: place }}
      aria-label={name}
      aria-describedby="time-keys"
      aria-valuemin={number(least)}
      aria-valuemax={number(most)}
      aria-valuenow={number(day)}
      aria-valuetext={words}
      title={`${name}: ${words}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = day
      }}
      onPointerMove={(event) => {
        if (held.current === null) return
        held.current = dayAt(event)
        onMove(held.current, false)
      }}
      onPointerUp={() => {
        if (held.current !== null) onMove(held.current, true)
        held.current = null
      }}
      onPointerCancel={() => {
        held.current = null
        onMove(day, true)
      }}
    >
      <span className="time-flag">{kind === 'day' ? words : ''}</span>
    </div>
  )
}
