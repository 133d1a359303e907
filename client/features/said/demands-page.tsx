import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import type { Named } from '../../i18n/foreign-names.ts'
import { GraphText, NameList } from '../labels.tsx'
import { MarkedSentence } from '../told.tsx'
import { DemandsMadeDocument } from '../../api/__generated__/said-operations.ts'
import type { DemandsMadeQuery } from '../../api/__generated__/said-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { ALL, pageOf } from '../../state/page.ts'
import { EntityPicker } from '../page/entity-picker.tsx'
import { PageTitle } from '../page/frame.tsx'
import { Pager } from '../page/pager.tsx'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'
import { SaidWords } from '../page/said-words.tsx'

type Demand = DemandsMadeQuery['demands']['edges'][number]['node']

const PAGE = 20
/** Who can ask for something. */
const ASKING = ['STATE', 'ORGANIZATION', 'BODY', 'GROUP', 'PERSON'] as const

/** What some ask of others, and what in the corpus answers it. */
export function DemandsPage({ from }: { readonly from: readonly string[] }): ReactNode {
  const { t } = useTranslation()
  const { page, language, show, to } = usePage()
  const asking = from.filter((id) => id !== ALL)
  const asked = useRequest(DemandsMadeDocument, {
    from: asking.length === 0 ? null : asking,
    to: null,
    first: PAGE,
    after: page.options.after ?? null,
    language,
  })
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <article className="demands">
      <Awaited asked={asked}>
        {({ demands }) => {
          const speakers = new Map(
            demands.edges.flatMap(({ node }) => node.speakers.map((speaker) => [speaker.id, speaker] as const)),
          )
          const speakerOf = (id: string) => speakers.get(id) ?? { label: id, labelLanguage: 'und' }
          const nameOf = (id: string): string => nameIn(language, speakerOf(id))
          return (
            <>
              <PageTitle
                kicker={t('demands.kicker')}
                title={
                  asking.length === 0
                    ? t('demands.everybody')
                    : t('demands.title', { count: asking.length, names: names.format(asking.map(nameOf)) })
                }
                names={[...speakers.values()]}
              >
                <p className="description">{t('demands.intro')}</p>
              </PageTitle>
              <div className="page-links" role="group" aria-label={t('demands.asks')}>
                {asking.map((id) => (
                  <ViewLink
                    key={id}
                    className="chip"
                    label={t('demands.remove', { name: nameOf(id) })}
                    to={to(
                      pageOf(
                        'demands',
                        asking.filter((other) => other !== id),
                      ),
                    )}
                  >
                    {nameOf(id)} <X aria-hidden="true" size={13} />
                  </ViewLink>
                ))}
                <EntityPicker
                  label={t('demands.add')}
                  kinds={ASKING}
                  onChoose={(id) => {
                    if (!asking.includes(id)) show(to(pageOf('demands', [...asking, id])))
                  }}
                />
                <span className="quiet">{t('demands.total', { count: demands.totalCount })}</span>
              </div>
              {demands.edges.length === 0 && <p className="empty-state quiet">{t('demands.empty')}</p>}
              <ol className="demand-list">
                {demands.edges.map(({ node }) => (
                  <li key={node.id}>
                    <OneDemand demand={node} />
                  </li>
                ))}
              </ol>
              <Pager
                shown={demands.edges.length}
                total={demands.totalCount}
                next={demands.pageInfo.hasNextPage ? (demands.pageInfo.endCursor ?? null) : null}
              />
            </>
          )
        }}
      </Awaited>
    </article>
  )
}

function OneDemand({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation()
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const namesOf = (those: readonly Named[]) => names.format(those.map((one) => nameIn(language, one)))
  const { id, date, speakers, addressees, proposition, assertion, responses } = demand
  return (
    <div className="demand">
      <h3>
        <NameList names={speakers} />: <EntityLink entity={proposition} kind="PROPOSITION" />{' '}
        <span className="quiet">
          {addressees.length === 0 ? (
            t('demands.ofNobody')
          ) : (
            <MarkedSentence sentence={t('demands.of', { names: namesOf(addressees) })} names={() => addressees} />
          )}
        </span>
      </h3>
      <SaidWords said={{ ...assertion, id, date, speakers }} />
      <p className="demand-count">
        {responses.length === 0 ? t('demands.noAnswer') : t('demands.answers', { count: responses.length })}
      </p>
      {responses.length > 0 && (
        <ul className="responses">
          {responses.map(({ type, earlier, assertion: answer }) => (
            <li key={`${type} ${answer.id}`}>
              <span className="mark-link">{t(`response.${type}`)}</span>{' '}
              <MarkedSentence
                sentence={t('sentence.speech', {
                  who: namesOf(answer.speakers),
                  acts: t(`act.${answer.speechAct}`, { count: answer.speakers.length }),
                  what: nameIn(language, answer.proposition),
                })}
                names={() => [...answer.speakers, answer.proposition]}
              />{' '}
              <span className="quiet">
                <GraphText text={answer.document.label} language={answer.document.labelLanguage} />,{' '}
                {formatDate(answer.date, t, language)}
                {earlier ? ` · ${t('demands.earlier')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
