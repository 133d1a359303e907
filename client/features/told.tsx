import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { piecesOf } from '../i18n/foreign-names.ts'
import type { Named } from '../i18n/foreign-names.ts'
import { useExplorer } from './explorer-context.ts'
import { GraphText } from './labels.tsx'

interface Props {
  readonly sentence: string
  /** What it may name. */
  readonly names: () => Iterable<Named>
}

/** A sentence in the reader's language, in which a name that is in another is marked as on its own. */
export function MarkedSentence({ sentence, names }: Props): ReactNode {
  return piecesOf(sentence, names).map(({ text, language }, place) => (
    <Fragment key={place}>{language === null ? text : <GraphText text={text} language={language} />}</Fragment>
  ))
}

/** The same for a sentence of what is on the map. */
export function Told({ sentence }: Pick<Props, 'sentence'>): ReactNode {
  const { sentences } = useExplorer()
  return <MarkedSentence sentence={sentence} names={sentences.named} />
}
