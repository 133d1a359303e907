import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TriedTextQuery } from '../../api/__generated__/documents-operations.ts'
import { markedText, shownCharacters } from '../../state/marked-text.ts'
import { foundNames, linesOf, marksOf } from '../../state/tried-text.ts'
import { languageName } from '../labels.tsx'
import { DraftList } from './draft-list.tsx'
import { NameList } from './name-list.tsx'

interface Props {
  readonly text: string
  readonly found: TriedTextQuery
}

/** The text with what was found in it marked, and beside it what each mark may mean. */
export function TryResult({ text, found }: Props): ReactNode {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const { mentions, language } = found.suggestMentions
  const drafts = found.suggestAssertions
  const names = useMemo(() => foundNames(mentions), [mentions])
  return (
    <>
      <p role="status" className="try-found">
        {t('try.found', { mentions: mentions.length, names: names.length, drafts: drafts.length })}{' '}
        {language == null ? t('try.noLanguage') : t('try.readAs', { language: languageName(language) })}
      </p>
      <div className="try-result">
        <MarkedText text={text} found={found} chosen={chosen} onChoose={setChosen} />
        <div className="try-lists">
          <NameList names={names} chosen={chosen} onChoose={setChosen} />
          <DraftList drafts={drafts} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
    </>
  )
}

interface MarkedProps extends Props {
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** Whatever stands in the text is shown as text, and what cannot be seen as a sign. */
function MarkedText({ text, found, chosen, onChoose }: MarkedProps) {
  const { t } = useTranslation()
  const section = useRef<HTMLElement>(null)
  const { mentions, language } = found.suggestMentions
  const lines = useMemo(() => {
    const marks = marksOf(mentions, found.suggestAssertions)
    return linesOf(text).map((line) => ({ start: line.start, stretches: markedText(line, marks) }))
  }, [text, mentions, found.suggestAssertions])
  useEffect(() => {
    if (chosen !== null) section.current?.querySelector('.lit')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <section
      ref={section}
      className="try-text"
      aria-label={t('try.marked')}
      lang={language ?? undefined}
      dir="auto"
      tabIndex={0}
    >
      {lines.map(({ start, stretches }) => (
        <p key={start}>
          {stretches.map(({ text: words, marks }, place) => {
            const names = marks.map((mark) => mark.name)
            // The innermost: a name rather than the claim around it.
            const name = names.find((one) => one.startsWith('m')) ?? names[0]
            const shown = <bdi>{shownCharacters(words)}</bdi>
            if (name === undefined) return <span key={place}>{shown}</span>
            const isLit = chosen !== null && names.includes(chosen)
            return (
              <mark
                key={place}
                className={`${name.startsWith('m') ? 'named' : 'draft'}${isLit ? ' lit' : ''}`}
                onClick={() => {
                  onChoose(name)
                }}
              >
                {shown}
              </mark>
            )
          })}
        </p>
      ))}
    </section>
  )
}
