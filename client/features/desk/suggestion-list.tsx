import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { actionOf, pressed } from '../../state/shortcuts.ts'
import { usePage } from '../page/use-page.ts'
import { ClaimItem } from './claim-item.tsx'
import { MentionItem } from './mention-item.tsx'
import { SUGGESTIONS } from './use-review.ts'
import type { ReviewState } from './use-review.ts'

interface Props {
  readonly review: ReviewState
  readonly skip: number
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
  /** Begins to say something of words near the suggestion. */
  readonly onAdd: (name: string) => void
}

/** What was found, one after another in the order of the text; walked through and decided on by keys. */
export function SuggestionList({ review, skip, chosen, onChoose, onAdd }: Props): ReactNode {
  const { t } = useTranslation()
  const { set } = usePage()
  const list = useRef<HTMLOListElement>(null)
  const { current } = review
  const items = [
    ...current.mentions.map((mention) => ({ type: 'MENTION', ...mention }) as const),
    ...current.claims.map((claim) => ({ type: 'CLAIM', ...claim }) as const),
  ].sort((a, b) => a.suggestion.end - b.suggestion.end || b.suggestion.start - a.suggestion.start)
  const most = Math.max(current.mentionCount, current.claimCount)
  const place = items.findIndex(({ name }) => name === chosen)

  const shown = useRef(chosen)
  useEffect(() => {
    if (shown.current === chosen) return
    shown.current = chosen
    const [box, item] = [list.current, list.current?.querySelector<HTMLElement>('.suggestion.lit')]
    if (box == null || item == null || item.contains(document.activeElement)) return
    // Chosen in the text. The list alone is moved where it has a height of its own: the words stay under the pointer.
    if (box.scrollHeight <= box.clientHeight) {
      item.scrollIntoView({ block: 'nearest' })
      return
    }
    const [around, within] = [box.getBoundingClientRect(), item.getBoundingClientRect()]
    if (within.top < around.top || within.bottom > around.bottom) box.scrollBy({ top: within.top - around.top })
  }, [chosen])
  const choose = (index: number) => {
    const next = items[Math.min(Math.max(index, 0), items.length - 1)]
    if (next === undefined) return
    onChoose(next.name)
    list.current?.querySelector<HTMLElement>(`[data-name="${next.name}"]`)?.focus()
  }
  /** Where nothing stands out, what there is to choose from. */
  const toCandidates = (name: string) => {
    const item = list.current?.querySelector(`[data-name="${name}"]`)
    item?.querySelector<HTMLElement>('.candidate:enabled, .form-opener:enabled')?.focus()
  }
  const act = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea, form') !== null) return
    const item = items[place]
    const action = actionOf(pressed(event.nativeEvent), ['review'], true)
    if (item === undefined || action === null) return
    switch (action) {
      case 'nextSuggestion':
        choose(place + 1)
        break
      case 'previousSuggestion':
        choose(place - 1)
        break
      case 'acceptSuggestion':
        if (item.type === 'MENTION' && item.suggestion.chosen != null) {
          void review.decide({ accept: { mentions: [item.name] } })
          choose(place + 1)
        } else toCandidates(item.name)
        break
      case 'rejectSuggestion':
        void review.decide({ reject: { suggestions: [item.name] } })
        choose(place + 1)
        break
      case 'undoDecision':
        void review.undo()
        break
      case 'changeSuggestion':
        list.current?.querySelector<HTMLElement>(`[data-name="${item.name}"] .form-opener`)?.click()
        break
      case 'addWords':
        onAdd(item.name)
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className="suggestions" aria-label={t('desk.suggestions')}>
      <p className="quiet">{t('desk.keys')}</p>
      {items.length === 0 && <p className="empty-state quiet">{t('desk.nothingFound')}</p>}
      <ol ref={list} onKeyDown={act}>
        {items.map((item) => (
          <li
            key={item.name}
            data-name={item.name}
            tabIndex={item.name === chosen ? 0 : -1}
            aria-current={item.name === chosen ? 'true' : undefined}
            className={`suggestion ${item.verdict.toLowerCase()}${item.name === chosen ? ' lit' : ''}`}
            onFocus={() => {
              onChoose(item.name)
            }}
          >
            {item.type === 'MENTION' ? (
              <MentionItem mention={item} review={review} />
            ) : (
              <ClaimItem claim={item} review={review} />
            )}
          </li>
        ))}
      </ol>
      {most > SUGGESTIONS && (
        <p className="pages">
          <button
            type="button"
            className="button"
            disabled={skip === 0}
            onClick={() => {
              set({ after: skip - SUGGESTIONS <= 0 ? null : String(skip - SUGGESTIONS) })
            }}
          >
            {t('desk.before')}
          </button>{' '}
          {t('desk.place', { from: skip + 1, to: Math.min(skip + SUGGESTIONS, most), total: most })}{' '}
          <button
            type="button"
            className="button"
            disabled={skip + SUGGESTIONS >= most}
            onClick={() => {
              set({ after: String(skip + SUGGESTIONS) })
            }}
          >
            {t('desk.next')}
          </button>
        </p>
      )}
    </section>
  )
}
