import { decodeView } from './view-url.ts'
import type { View } from './view.ts'

/** In what a question is answered. */
export type AnswerShape = 'map' | 'table' | 'squares' | 'chart'

export interface Question {
  /** Its words stand in client/i18n/words/start under this key. */
  readonly key: 'asked' | 'blame' | 'laboratories' | 'path' | 'party' | 'votes' | 'left' | 'differ'
  readonly shape: AnswerShape
  /** The saved view that answers it, as in a link. */
  readonly query: string
}

/** Questions worth asking, each with the view that answers it. */
export const QUESTIONS: readonly Question[] = [
  { key: 'asked', shape: 'table', query: 'demands=chn,rus' },
  { key: 'blame', shape: 'table', query: 'positions=us-withdrawal-2001' },
  { key: 'laboratories', shape: 'table', query: 'positions=biological-laboratories-abroad' },
  { key: 'path', shape: 'map', query: 'doc=cn-ru-bwc-statement-2021&focus=prop-mobile-teams-provide-assistance' },
  { key: 'party', shape: 'squares', query: 'treaty=bwc&as=grid&asOf=2001-07-25' },
  { key: 'votes', shape: 'chart', query: 'state=usa&part=agreement&issue=nuclear&with=chn,rus' },
  { key: 'left', shape: 'table', query: 'changes=apmbc,ccm,ctbt,cfe,new-start,open-skies&from=2020-01-01' },
  { key: 'differ', shape: 'table', query: 'treaty=bwc&part=conflicts' },
]

/** The view of a saved link, in the reader's language and theme. */
export function savedView(query: string, { language, theme }: Pick<View, 'language' | 'theme'>): View {
  return { ...decodeView(query), language, theme }
}
