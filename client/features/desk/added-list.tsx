import { useRef, useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCharacters } from '../../state/marked-text.ts'
import { passageOf, wordsBetween } from '../../state/text-places.ts'
import type { Place } from '../../state/text-places.ts'
import { actionOf, pressed } from '../../state/shortcuts.ts'
import { GraphText, NameList } from '../labels.tsx'
import { createdEntities, createdPropositions } from './created-entities.ts'
import { Naming } from './naming.tsx'
import type { ReviewState } from './use-review.ts'

interface Props {
  readonly review: ReviewState
  /** Called when nothing is left to have the focus. */
  readonly onEmptied: () => void
}

/** One thing that a person added. */
interface Addition {
  /** What decisions call it, and what goes with it where nothing else names that. */
  readonly name: string
  readonly with?: string | undefined
  /** What it is called where it is taken away. */
  readonly what: string
  readonly told: ReactNode
}

/** What a person added to what was found: each can be taken away by itself, and undo brings it back. */
export function AddedList({ review, onEmptied }: Props): ReactNode {
  const { t } = useTranslation()
  const additions = useAdditions(review)
  const list = useRef<HTMLDetailsElement>(null)
  const [removed, setRemoved] = useState(false)
  const isOpen = review.current.state !== 'WITHDRAWN'
  const takeAway = async (addition: Addition) => {
    const place = additions.indexOf(addition)
    setRemoved(false)
    // What goes with a claim may be named by something on another page of the review: then the claim goes alone.
    const both = addition.with === undefined ? null : [addition.name, addition.with]
    const isGone = both !== null && (await review.submit({ remove: { added: both } })) === null
    if (!isGone && !(await review.decide({ remove: { added: [addition.name] } }))) return
    setRemoved(true)
    const next = additions[place + 1] ?? additions[place - 1]
    if (next === undefined) onEmptied()
    else list.current?.querySelector<HTMLElement>(`[data-name="${next.name}"] .take-away`)?.focus()
  }
  return (
    <>
      {additions.length > 0 && (
        <details ref={list} className="added">
          <summary>{t('adding.list', { count: additions.length })}</summary>
          <p className="quiet">{t('adding.takeAwayKeys')}</p>
          <ul>
            {additions.map((addition) => (
              <li
                key={addition.name}
                data-name={addition.name}
                onKeyDown={(event) => {
                  const action = isOpen ? actionOf(pressed(event.nativeEvent), ['review'], true) : null
                  if (action === 'takeAway') void takeAway(addition)
                  else if (action === 'undoDecision') void review.undo()
                  else return
                  event.preventDefault()
                }}
              >
                {addition.told}{' '}
                <button
                  type="button"
                  className="button take-away"
                  disabled={!isOpen}
                  aria-label={t('adding.takeAwayWhat', { what: addition.what })}
                  onClick={() => void takeAway(addition)}
                >
                  <Trash2 aria-hidden="true" size={14} /> {t('adding.takeAway')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" className="quiet">
        {removed && t('adding.removed')}
      </p>
    </>
  )
}

function useAdditions({ current }: ReviewState): readonly Addition[] {
  const { t, i18n } = useTranslation()
  const { addedMentions, addedClaims, entities, claims, passages } = current
  const created = createdEntities(current, i18n.language)
  const propositions = createdPropositions(current, i18n.language)
  const wordsAt = (place: Place): string => {
    const passage = passageOf(passages, place)
    return shownCharacters(passage === undefined ? '' : wordsBetween(passage, place))
  }
  const quoted = (words: string) => (
    <q>
      <bdi>{words}</bdi>
    </q>
  )
  const claimed = [...addedClaims, ...claims.flatMap(({ claim }) => (claim == null ? [] : [claim]))]
  return [
    ...entities.flatMap(({ name, id }): readonly Addition[] => {
      const one = created.find((other) => other.id === id)
      if (one === undefined) return []
      const told = (
        <>
          {t('adding.created', { kind: t(`kind.${one.kind}`) })}{' '}
          <strong>
            <GraphText text={one.label} language={one.labelLanguage} />
          </strong>{' '}
          <code>{id}</code>
        </>
      )
      return [{ name, what: one.label, told }]
    }),
    ...addedMentions.map(({ name, start, end, entity, entityInGraph }): Addition => {
      const words = wordsAt({ start, end })
      const named = entityInGraph ?? created.find(({ id }) => id === entity) ?? null
      const told = (
        <>
          {quoted(words)} <Naming entity={named} id={entity} />
        </>
      )
      return { name, what: words, told }
    }),
    ...addedClaims.map((claim): Addition => {
      const { speakers, speechAct, start, end, proposition, propositionInGraph } = claim
      const known = [...claim.actorsInGraph, ...created]
      const who = speakers.map((id) => known.find((one) => one.id === id) ?? { label: id, labelLanguage: 'und' })
      const own = propositions.find(({ id }) => id === proposition)
      const said = propositionInGraph ?? own
      const words = wordsAt({ start, end })
      const isShared = claimed.filter((other) => other.proposition === proposition).length > 1
      const told = (
        <>
          {quoted(words)} <NameList names={who} />: {t(`act.${speechAct}`, { count: speakers.length })}:{' '}
          {said === undefined ? proposition : <GraphText text={said.text} language={said.textLanguage} />}
        </>
      )
      return { name: claim.name ?? '', with: isShared ? undefined : own?.name, what: words, told }
    }),
    // Worded for a claim that has another by now.
    ...propositions
      .filter(({ id }) => !claimed.some(({ proposition }) => proposition === id))
      .map(({ name, text, textLanguage }): Addition => {
        const told = (
          <>
            {t('adding.created', { kind: t('kind.PROPOSITION') })}{' '}
            <strong>
              <GraphText text={text} language={textLanguage} />
            </strong>
          </>
        )
        return { name, what: text, told }
      }),
  ]
}
