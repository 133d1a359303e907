import { ChartLine, Grid3x3, Network, Table2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SpokenFragment, StartQuery } from '../../api/__generated__/start-operations.ts'
import { nameIn } from '../../i18n/foreign-names.ts'
import { QUESTIONS, savedView } from '../../state/questions.ts'
import type { AnswerShape, Question } from '../../state/questions.ts'
import { MarkedSentence } from '../told.tsx'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'

const SIGNS: Readonly<Record<AnswerShape, typeof Network>> = {
  map: Network,
  table: Table2,
  squares: Grid3x3,
  chart: ChartLine,
}

/** Questions worth asking, each the way to the saved view that answers it; those whose subject the graph lacks are left out. */
export function Questions({ data }: { readonly data: StartQuery | null }): ReactNode {
  const { t } = useTranslation()
  const { view } = useNavigation()
  return (
    <section aria-labelledby="start-questions">
      <h3 id="start-questions">{t('start.questions')}</h3>
      <ul className="questions">
        {QUESTIONS.filter(({ key }) => data === null || isThere(key, data)).map(({ key, shape, query }) => {
          const Sign = SIGNS[shape]
          return (
            <li key={key} className="question">
              <Sign aria-hidden="true" size={18} />
              <div>
                <ViewLink to={savedView(query, view)}>{t(`question.${key}`)}</ViewLink>
                <p className="quiet">
                  {t(`answer.${shape}`)}
                  <Extent question={key} data={data} />
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How much the answer holds, as the server counts it. */
function Extent({ question, data }: { readonly question: Question['key']; readonly data: StartQuery | null }) {
  const { t } = useTranslation()
  const { language } = useNavigation()
  if (data === null) return null
  if (question === 'party') {
    const count = data.bwc?.partiesThen.totalCount
    return count === undefined ? null : <> · {t('about.parties', { count })}</>
  }
  const subject = subjectOf(question, data)
  if (subject == null || question === 'path') return null
  const count = subject.neighbourCounts.reduce((sum, one) => sum + (one.edgeType === 'ABOUT' ? one.count : 0), 0)
  return (
    <>
      {' '}
      ·{' '}
      <MarkedSentence
        sentence={t('about.propositions', { count, name: nameIn(language, subject) })}
        names={() => [subject]}
      />
    </>
  )
}

function isThere(question: Question['key'], data: StartQuery): boolean {
  return question === 'party' || question === 'differ' ? data.bwc != null : subjectOf(question, data) !== null
}

/** What a question is about; undefined where it is about no single thing, null where the graph lacks it. */
function subjectOf(question: Question['key'], data: StartQuery): SpokenFragment | null | undefined {
  switch (question) {
    case 'blame':
      return data.withdrawal ?? null
    case 'path':
      return data.teams ?? null
    default:
      return undefined
  }
}
