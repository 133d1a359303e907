import { Columns2, Map as MapSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateHeadDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { pageOf } from '../../../state/page.ts'
import { Description } from '../../labels.tsx'
import { ViewLink } from '../../view-link.tsx'
import { AsOfControl } from '../as-of-control.tsx'
import { EntityPicker } from '../../page/entity-picker.tsx'
import { currentPart, PageTitle, Parts } from '../../page/frame.tsx'
import { Awaited, Missing } from '../../page/states.tsx'
import { usePage } from '../../page/use-page.ts'
import { Acts } from './acts.tsx'
import { Agreement } from './agreement.tsx'
import { Memberships } from './memberships.tsx'
import { Said } from './said.tsx'
import { StateFacts } from './state-facts.tsx'
import { Votes } from './votes.tsx'

/** The earliest year of which the record tells anything of a state: the Geneva Protocol of 1925. */
const FIRST_YEAR = 1925

const PARTS = ['treaties', 'votes', 'agreement', 'acts', 'said'] as const

/** One state: what it was bound by on a day, how it voted and with whom, what it did and what it said. */
export function StatePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, view, day, language, to, show } = usePage()
  const asked = useRequest(StateHeadDocument, { id, language, asOf: day })
  const part = currentPart(page.options.part, PARTS)
  return (
    <Awaited asked={asked}>
      {({ state, around }) =>
        state == null ? (
          <Missing id={id} />
        ) : (
          <article>
            <div className="page-head">
              <div>
                <PageTitle
                  kind="STATE"
                  kicker={t('kind.STATE')}
                  title={state.label}
                  titleLanguage={state.labelLanguage}
                  verification={state.verification}
                >
                  <Description text={state.description} language={state.descriptionLanguage} />
                </PageTitle>
                <StateFacts state={state} around={around} />
              </div>
              <div className="page-aside">
                <AsOfControl first={FIRST_YEAR} />
                <div className="page-links">
                  <ViewLink to={{ ...view, page: null, selection: { type: 'node', id } }} className="button">
                    <MapSign aria-hidden="true" size={15} /> {t('treaty.onMap')}
                  </ViewLink>
                  <span className="compare-with">
                    <Columns2 aria-hidden="true" size={15} />
                    <EntityPicker
                      label={t('compare.withState')}
                      kinds={['STATE']}
                      onChoose={(other) => {
                        if (other !== id) show(to(pageOf('states', [id, other])))
                      }}
                    />
                  </span>
                </div>
              </div>
            </div>
            <Parts
              parts={[
                { key: 'treaties', name: t('state.treaties') },
                { key: 'votes', name: t('state.votes') },
                { key: 'agreement', name: t('state.agreement') },
                { key: 'acts', name: t('state.acts') },
                { key: 'said', name: t('state.said') },
              ]}
            />
            {part === 'treaties' && <Memberships id={id} />}
            {part === 'votes' && <Votes id={id} />}
            {part === 'agreement' && <Agreement id={id} />}
            {part === 'acts' && <Acts id={id} />}
            {part === 'said' && <Said id={id} />}
          </article>
        )
      }
    </Awaited>
  )
}
