import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCharacters } from '../../state/marked-text.ts'
import { passageOf, sentenceAround, wordsBetween, wordsOf } from '../../state/text-places.ts'
import type { PassageText, Place } from '../../state/text-places.ts'
import { Field, SelectField } from './fields.tsx'

interface Props {
  readonly passages: readonly PassageText[]
  readonly place: Place
  readonly fault?: string | null
  readonly onPlace: (place: Place) => void
}

/** Which words: by paragraph, first and last word, for whoever does not select them with a mouse. */
export function PlaceFields({ passages, place, fault = null, onPlace }: Props): ReactNode {
  const { t } = useTranslation()
  const passage = passageOf(passages, place) ?? passages[0]
  const words = useMemo(() => (passage === undefined ? [] : wordsOf(passage)), [passage])
  if (passage === undefined) return null
  const [first, last] = [
    Math.max(0, words.findIndex(({ end }) => end > place.start)),
    Math.max(0, words.findLastIndex(({ start }) => start < place.end)),
  ] // prettier-ignore
  const word = (label: string, at: number, from: number, onChoose: (index: number) => void) => (
    <Field label={label}>
      {(tied) => (
        <select
          {...tied}
          value={at}
          onChange={(event) => {
            onChoose(Number(event.currentTarget.value))
          }}
        >
          {words.slice(from).map(({ text }, index) => (
            <option key={from + index} value={from + index}>
              {shownCharacters(text)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <fieldset className="place-fields">
      <legend>{t('adding.words')}</legend>
      <blockquote dir="auto" aria-live="polite">
        <bdi>{shownCharacters(wordsBetween(passage, place))}</bdi>
      </blockquote>
      <SelectField
        label={t('adding.paragraph')}
        value={String(passage.number)}
        options={passages.map(({ number, text }) => [String(number), `${String(number)}: ${beginning(text)}`])}
        onChange={(number) => {
          const chosen = passages.find((one) => String(one.number) === number)
          const [head] = chosen === undefined ? [] : wordsOf(chosen)
          if (head !== undefined) onPlace(head)
        }}
      />
      {word(t('adding.first'), first, 0, (index) => {
        const [from, to] = [words[index], words[Math.max(index, last)]]
        if (from !== undefined && to !== undefined)
          onPlace({ start: from.start, end: index > last ? to.end : Math.max(place.end, to.end) })
      })}
      {word(t('adding.last'), last, first, (index) => {
        const to = words[index]
        if (to !== undefined) onPlace({ start: place.start, end: to.end })
      })}
      <button
        type="button"
        className="button"
        onClick={() => {
          onPlace(sentenceAround(passage, place))
        }}
      >
        {t('adding.sentence')}
      </button>
      {fault !== null && (
        <span className="fault" role="alert" lang="en">
          {fault}
        </span>
      )}
    </fieldset>
  )
}

/** So much of a paragraph that one knows which it is. */
function beginning(text: string): string {
  const characters = Array.from(shownCharacters(text))
  return characters.length <= 50 ? characters.join('') : `${characters.slice(0, 50).join('')} …`
}
