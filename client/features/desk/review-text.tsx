import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { markedText, shownCharacters } from '../../state/marked-text.ts'
import { SUGGESTIONS } from './use-review.ts'

interface Props {
  readonly entry: ReviewedFragment
  readonly skip: number
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** The text with what was found in it. Whatever stands in it is shown as text, and what cannot be seen as a sign. */
export function ReviewText({ entry, skip, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation()
  const { mentions, claims, mentionCount, claimCount, passages, description } = entry
  const lit = useRef<HTMLElement>(null)
  useEffect(() => {
    lit.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const marks = useMemo(
    () => [...mentions, ...claims].map(({ name, suggestion: { start, end } }) => ({ name, start, end })),
    [mentions, claims],
  )
  const verdicts = useMemo(
    () => new Map([...mentions, ...claims].map(({ name, verdict }) => [name, verdict])),
    [mentions, claims],
  )
  // Of a long document the part that this page of suggestions lies in.
  const from = skip === 0 ? 0 : Math.min(...marks.map(({ start }) => start))
  const to =
    skip + SUGGESTIONS >= Math.max(mentionCount, claimCount) ? Infinity : Math.max(...marks.map(({ end }) => end))
  const shown = passages.filter(({ start, end }) => end > from && start < to)
  return (
    <section className="review-text" aria-label={t('desk.theText')} lang={description.language ?? undefined} dir="auto">
      {shown.map((passage) => (
        <p key={passage.number}>
          <span className="passage-number">{passage.number}</span>
          {markedText(passage, marks).map(({ text, names }, index) => {
            // The innermost: a mention rather than the claim around it.
            const name = names.find((one) => one.startsWith('m')) ?? names[0]
            const words = <bdi>{shownCharacters(text)}</bdi>
            if (name === undefined) return <span key={index}>{words}</span>
            const isLit = chosen !== null && names.includes(chosen)
            return (
              <mark
                key={index}
                ref={isLit ? lit : undefined}
                className={`${name.startsWith('m') ? 'mention' : 'draft'} ${(verdicts.get(name) ?? 'OPEN').toLowerCase()}${isLit ? ' lit' : ''}`}
                onClick={() => {
                  onChoose(name)
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
