import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { markedText, shownCharacters } from '../../state/marked-text.ts'
import { reviewMarks } from '../../state/review-marks.ts'
import { clipped } from '../../state/text-places.ts'
import type { Place } from '../../state/text-places.ts'
import { selectedPlace } from './selected-place.ts'
import { SUGGESTIONS } from './use-review.ts'

interface Props {
  readonly entry: ReviewedFragment
  readonly skip: number
  readonly chosen: string | null
  /** Words that something is about to be said of. */
  readonly picked: Place | null
  readonly onChoose: (name: string) => void
  readonly onPick: (place: Place) => void
}

/** After the last change of a selection, in milliseconds. */
const SETTLED = 250

/** The text with what was found in it. Whatever stands in it is shown as text, and what cannot be seen as a sign. */
export function ReviewText({ entry, skip, chosen, picked, onChoose, onPick }: Props): ReactNode {
  const { t } = useTranslation()
  const { mentions, claims, mentionCount, claimCount, passages, description } = entry
  const root = useRef<HTMLElement>(null)
  const lit = useRef<HTMLElement>(null)
  useEffect(() => {
    const [box, mark] = [root.current?.getBoundingClientRect(), lit.current?.getBoundingClientRect()]
    if (box === undefined || mark === undefined) return
    // The text alone: if the page moved while a button is pressed, the press would miss it.
    if (mark.top < box.top || mark.bottom > box.bottom)
      root.current?.scrollBy({ top: mark.top - box.top - box.height / 3 })
  }, [chosen])
  const pick = useEffectEvent(() => {
    const selected = root.current === null ? null : selectedPlace(root.current)
    const place = selected === null ? null : clipped(passages, selected)
    if (place !== null) onPick(place)
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(pick, SETTLED)
    }
    document.addEventListener('selectionchange', changed)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', changed)
    }
  }, [])
  const suggested = useMemo(
    () => [...mentions, ...claims].map(({ suggestion: { start, end } }) => ({ start, end })),
    [mentions, claims],
  )
  const marks = useMemo(() => reviewMarks(entry, picked), [entry, picked])
  // Of a long document the part that this page of suggestions lies in.
  const from = skip === 0 ? 0 : Math.min(...suggested.map(({ start }) => start))
  const to =
    skip + SUGGESTIONS >= Math.max(mentionCount, claimCount) ? Infinity : Math.max(...suggested.map(({ end }) => end))
  const shown = passages.filter(({ start, end }) => end > from && start < to)
  return (
    <section
      ref={root}
      className="review-text"
      aria-label={t('desk.theText')}
      lang={description.language ?? undefined}
      dir="auto"
    >
      {shown.map((passage) => (
        <p key={passage.number}>
          <span className="passage-number">{passage.number}</span>
          {markedText(passage, marks).map(({ start, text, marks: over }) => {
            const words = (
              <bdi data-start={start} data-words={text}>
                {shownCharacters(text)}
              </bdi>
            )
            const [mark] = over
            if (mark === undefined) return <span key={start}>{words}</span>
            const { name } = mark
            const isLit = chosen !== null && over.some((one) => one.name === chosen)
            const isPicked = over.some(({ type }) => type === 'picked')
            return (
              <mark
                key={start}
                ref={isLit ? lit : undefined}
                className={[mark.type, mark.verdict.toLowerCase(), isLit ? 'lit' : '', isPicked ? 'picked' : ''].join(
                  ' ',
                )}
                onClick={() => {
                  // Whoever selects words within it means those.
                  if (name !== null && document.getSelection()?.isCollapsed !== false) onChoose(name)
                }}
              >
                {words}
              </mark>
            )
          })}
        </p>
      ))}
    </section>
  )
}
