import { useMemo } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assertion, DocumentView } from '../../state/atlas.ts'
import type { ReadDocument } from '../../state/reading.ts'
import { cutIntoRuns } from '../../state/quotes.ts'
import { select } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'

type Passage = DocumentView['passages'][number]

/** One numbered paragraph, in one language version or in several beside each other. */
export function Paragraph({
  document,
  passage,
  languages,
}: {
  readonly document: ReadDocument
  readonly passage: Passage
  readonly languages: readonly string[]
}): ReactNode {
  const { t } = useTranslation()
  const { view, select: choose, reading } = useExplorer()
  const assertions = useMemo(
    () => document.assertions.filter((assertion) => assertion.passage?.number === passage.number),
    [document, passage],
  )
  const current = view.selection?.type === 'passage' && view.selection.number === passage.number
  const name = t('text.paragraph', { number: passage.number })
  return (
    <section className={current ? 'passage current' : 'passage'} data-paragraph={passage.number} aria-label={name}>
      {reading.elsewhere ? (
        <span className="passage-number">{passage.number}</span>
      ) : (
        <button
          type="button"
          className="passage-number"
          aria-label={t('text.selectParagraph', { number: passage.number })}
          aria-pressed={current}
          onClick={() => {
            choose(current ? null : { type: 'passage', number: passage.number })
          }}
        >
          {passage.number}
        </button>
      )}
      {languages.map((language) => {
        const text = passage.texts.find((candidate) => candidate.language === language)
        return text === undefined ? null : <Quoted key={language} text={text} assertions={assertions} />
      })}
    </section>
  )
}

function Quoted({
  text,
  assertions,
}: {
  readonly text: Passage['texts'][number]
  readonly assertions: readonly Assertion[]
}) {
  const runs = useMemo(() => cutIntoRuns(text, assertions), [text, assertions])
  return (
    <p lang={text.language}>
      {runs.map((run, index) => (run.assertions.length === 0 ? run.text : <Quote key={index} run={run} />))}
    </p>
  )
}

/**
 * Words that carry one statement or several. A link, since it leads to what they say; where quotations overlap, choosing again
 * goes on to the next one that holds the same words.
 */
function Quote({ run }: { readonly run: ReturnType<typeof cutIntoRuns>[number] }) {
  const { assertionOf, view, highlighted, sentences, select: choose, addressOf } = useExplorer()
  const chosen = view.selection?.type === 'quote' ? run.assertions.indexOf(view.selection.id) : -1
  const next = run.assertions[(chosen + 1) % run.assertions.length]
  if (next === undefined) return run.text
  const lit = run.assertions.some((id) => highlighted.has(id))
  const own = view.selection?.type === 'quote' && highlighted.size > 0 && run.assertions[0] !== undefined && chosen >= 0
  const said = run.assertions.flatMap((id) => assertionOf(id) ?? []).map(sentences.ofAssertion)
  // What a quotation leaves between others, such as a bracket, is part of it, and nothing to be reached by itself.
  if (!/[\p{L}\p{N}]/u.test(run.text))
    return (
      <span className={`quote${lit ? ' lit' : ''}`} data-assertions={run.assertions.join(' ')}>
        {run.text}
      </span>
    )
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    choose({ type: 'quote', id: next })
  }
  return (
    <a
      className={`quote${lit ? ' lit' : ''}`}
      href={addressOf(select(view, { type: 'quote', id: next }))}
      aria-current={own ? 'true' : undefined}
      title={said.join('\n')}
      data-assertions={run.assertions.join(' ')}
      onClick={go}
    >
      {run.text}
    </a>
  )
}
