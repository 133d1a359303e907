import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assertion } from '../../state/atlas.ts'
import { inParagraph, nearby } from '../../state/quotes.ts'
import type { ReadDocument } from '../../state/reading.ts'
import { languageName } from '../labels.tsx'

interface Props {
  readonly assertion: Assertion
  /** The document it stands in, to show the whole paragraph; null for the words with a little of what is around them. */
  readonly document: ReadDocument | null
}

/** The words of an assertion, in their paragraph, in every language version beside each other, the reader's own first. */
export function Quotations({ assertion, document }: Props): ReactNode {
  const { t, i18n } = useTranslation()
  const nearest = (language: string) =>
    language === i18n.language ? 0 : language.slice(0, 2) === i18n.language.slice(0, 2) ? 1 : 2
  const anchors = [...assertion.anchors].sort((one, other) => nearest(one.language) - nearest(other.language))
  const passage = document?.passages.find(({ number }) => number === assertion.passage?.number)
  return (
    <div className={anchors.length > 1 ? 'quotes two' : 'quotes'}>
      {anchors.map((anchor) => {
        const text = passage?.texts.find(({ language }) => language === anchor.language)
        const around = text === undefined ? nearby(anchor) : inParagraph(text, anchor)
        return (
          <figure key={anchor.language} className="quotation">
            <blockquote lang={anchor.language}>
              <span className="context">{around.before}</span>
              <mark>{around.words}</mark>
              <span className="context">{around.after}</span>
            </blockquote>
            <figcaption>
              <span lang={anchor.language}>{languageName(anchor.language)}</span> ·{' '}
              {t(`fidelityShort.${anchor.expression.fidelity}`)} ·{' '}
              {t('details.offsets', { start: anchor.start, end: anchor.end })}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
