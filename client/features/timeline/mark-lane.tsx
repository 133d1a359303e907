import { useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { mayFallWithin } from '../../state/edtf-span.ts'
import { MARK_KEYS, pressed } from '../../state/shortcuts.ts'
import { rowsFor } from '../../state/timeline-places.ts'
import type { Lane, Mark } from '../../state/timeline.ts'
import type { Period } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'
import { stretchOf } from './axis.ts'
import type { Axis } from './axis.ts'
import { useMarkWords } from './mark-words.ts'

/** Rows of a lane: what has room in none of them stands on others in the last. */
const MOST_ROWS = 2
/** Marks are as high as what a finger needs at least. */
const MARK_HEIGHT = 24
const ROW_HEIGHT = MARK_HEIGHT + 2
/** Of one day or less, that is: all others are as wide as their days. */
const LEAST_WIDTH = 14

interface Props {
  readonly lane: Lane
  readonly marks: readonly Mark[]
  readonly axis: Axis
  readonly period: Period
  readonly onCaption: (words: string | null) => void
}

/** Marks of one sort along the axis: one stop of the Tab key, then arrows lead from mark to mark in the order of time. */
export function MarkLane({ lane, marks, axis, period, onCaption }: Props): ReactNode {
  const { t } = useTranslation()
  const { narrow, emphasis, view, select } = useExplorer()
  const wordsOf = useMarkWords()
  const list = useRef<HTMLUListElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  if (marks.length === 0) return null

  const least = narrow ? MARK_HEIGHT : LEAST_WIDTH
  const stretches = marks.map((mark) => stretchOf(mark.span, axis, sizeOf(mark) > 1 ? MARK_HEIGHT : least))
  const rows = rowsFor(stretches, MOST_ROWS)
  const chosen = JSON.stringify(view.selection)
  const isChosen = (mark: Mark) => JSON.stringify(mark.selection) === chosen
  const isLit = (mark: Mark) =>
    mark.nodes.some((id) => emphasis?.nodes.has(id) === true) ||
    (view.selection?.type === 'edge' && mark.edges.includes(view.selection.id))
  const stop = marks.find(({ id }) => id === visited) ?? marks.find(isChosen) ?? marks[0]

  const onKeyDown = (event: KeyboardEvent) => {
    const key = MARK_KEYS.find((each) => each === pressed(event.nativeEvent))
    if (key === undefined) return
    event.preventDefault()
    const at = marks.findIndex(({ id }) => event.target instanceof HTMLElement && id === event.target.dataset['mark'])
    const next = { ArrowLeft: Math.max(0, at - 1), ArrowRight: at + 1, Home: 0, End: marks.length - 1 }[key]
    list.current?.querySelectorAll('button')[Math.min(next, marks.length - 1)]?.focus()
  }

  return (
    <div className="time-lane">
      <h3 className="time-lane-name">{t(`time.${lane}`)}</h3>
      <ul
        ref={list}
        aria-label={t('time.lane', { lane: t(`time.${lane}`), marks: marks.length })}
        style={{ height: (Math.max(...rows) + 1) * ROW_HEIGHT }}
        onKeyDown={onKeyDown}
      >
        {marks.map((mark, place) => {
          const words = wordsOf(mark)
          const { left, width } = stretches[place] ?? { left: 0, width: 0 }
          return (
            <li key={mark.id}>
              <button
                type="button"
                className={classesOf(mark, isLit(mark), mayFallWithin(mark.date, period))}
                style={{ left, width, top: (rows[place] ?? 0) * ROW_HEIGHT, height: MARK_HEIGHT }}
                data-mark={mark.id}
                aria-label={words}
                aria-current={isChosen(mark) ? 'true' : undefined}
                tabIndex={mark === stop ? 0 : -1}
                onFocus={() => {
                  setVisited(mark.id)
                  onCaption(words)
                }}
                onBlur={() => {
                  onCaption(null)
                }}
                onPointerEnter={() => {
                  onCaption(words)
                }}
                onPointerLeave={() => {
                  onCaption(null)
                }}
                onClick={() => {
                  select(mark.selection)
                }}
              >
                {sizeOf(mark) > 1 && <span aria-hidden="true">{sizeOf(mark)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function sizeOf(mark: Mark): number {
  return Math.max(mark.edges.length, mark.assertions.length)
}

function classesOf({ lane, span, ends }: Mark, lit: boolean, inside: boolean): string {
  return [
    'time-mark',
    lane,
    ...(span.vague ? ['vague'] : []),
    ...(span.from === null ? ['open-start'] : []),
    ...(span.to === null ? ['open-end'] : []),
    ...(ends ? ['ends'] : []),
    ...(lit ? ['lit'] : []),
    ...(inside ? [] : ['out']),
  ].join(' ')
}
