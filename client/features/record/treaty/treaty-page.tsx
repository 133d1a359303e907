import { ListTree } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StandingsDocument, TreatyDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { yearOf } from '../../../state/days.ts'
import { REGIONS } from '../../../state/grid.ts'
import { memberOf, sourceTitles } from '../../../state/members.ts'
import { pageOf } from '../../../state/page.ts'
import { Description } from '../../labels.tsx'
import { ViewLink } from '../../view-link.tsx'
import { AsOfControl } from '../as-of-control.tsx'
import { currentPart, PageTitle, Parts } from '../../page/frame.tsx'
import { Awaited, Missing } from '../../page/states.tsx'
import { usePage } from '../../page/use-page.ts'
import { Articles } from './articles.tsx'
import { Conflicts } from './conflicts.tsx'
import { Members } from './members.tsx'
import { OnTheMap } from './on-the-map.tsx'
import { TreatyCounts } from './treaty-counts.tsx'
import { TreatyFacts } from './treaty-facts.tsx'
import { TreatyTimeline } from './treaty-timeline.tsx'

const PARTS = ['members', 'timeline', 'articles', 'conflicts', 'map'] as const

/** One treaty: what it is, who stood how to it on a day, what its articles do, and where sources disagree. */
export function TreatyPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, view, day, language, to } = usePage()
  const asked = useRequest(TreatyDocument, { id, language, regions: [...REGIONS] })
  const standings = useRequest(StandingsDocument, { id, language, asOf: day })
  return (
    <Awaited asked={asked}>
      {({ instrument, conflicts, regions }) => {
        if (instrument == null) return <Missing id={id} />
        const dates = [
          ...instrument.statusLog.map(({ date }) => yearOf(date)),
          ...instrument.years.map(({ year }) => year),
        ]
        const first = Math.min(yearOf(day), ...dates)
        const accounts = ((standings.data ?? standings.earlier)?.instrument?.standings.edges ?? []).flatMap(
          (edge) => edge.accounts,
        )
        const sources = sourceTitles(accounts)
        const part = currentPart(page.options.part, PARTS)
        return (
          <article>
            <div className="page-head">
              <div>
                <PageTitle
                  kind="INSTRUMENT"
                  kicker={t(`instrumentType.${instrument.type}`)}
                  title={instrument.label}
                  titleLanguage={instrument.labelLanguage}
                  verification={instrument.verification}
                >
                  <Description text={instrument.description} language={instrument.descriptionLanguage} />
                </PageTitle>
                <TreatyFacts treaty={instrument} />
              </div>
              <div className="page-aside">
                <AsOfControl first={first} />
                <TreatyCounts asked={standings} />
              </div>
            </div>
            <Parts
              parts={[
                { key: 'members', name: t('treaty.members') },
                { key: 'timeline', name: t('treaty.timeline') },
                { key: 'articles', name: t('treaty.articles'), count: instrument.provisions.length },
                { key: 'conflicts', name: t('treaty.conflicts'), count: conflicts.totalCount },
                { key: 'map', name: t('treaty.onMap') },
              ]}
            />
            {part === 'members' && (
              <Awaited asked={standings}>
                {(data) => (
                  <Members
                    treaty={id}
                    members={(data.instrument?.standings.edges ?? []).map(memberOf)}
                    regions={regions}
                    day={day}
                  />
                )}
              </Awaited>
            )}
            {part === 'timeline' && (
              <>
                <p className="page-links">
                  <ViewLink to={to(pageOf('changes', [id], { from: `${String(first)}-01-01`, to: day }))}>
                    <ListTree aria-hidden="true" size={15} /> {t('treaty.everyAct')}
                  </ViewLink>
                </p>
                <TreatyTimeline treaty={id} years={instrument.years} day={day} sources={sources} />
              </>
            )}
            {part === 'articles' && <Articles treaty={id} provisions={instrument.provisions} />}
            {part === 'conflicts' && <Conflicts name={id} conflicts={conflicts} />}
            {part === 'map' && <OnTheMap id={id} counts={instrument.neighbourCounts} view={view} />}
          </article>
        )
      }}
    </Awaited>
  )
}
