import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartQuery } from '../../api/__generated__/start-operations.ts'
import { pageOf } from '../../state/page.ts'
import { yearOf } from '../../state/days.ts'
import { KindMark } from '../kind-mark.tsx'
import { useNavigation } from '../navigation.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'

const SHOWN = ['bwc', 'geneva', 'cwc', 'npt', 'ctbt', 'apmbc', 'tpnw'] as const

/** Some treaties, each the way to its page, and the way to all of them. */
export function Treaties({ data }: { readonly data: StartQuery | null }): ReactNode {
  const { t } = useTranslation()
  const { view } = useNavigation()
  const count = data?.meta.counts.find(({ kind }) => kind === 'INSTRUMENT')?.count
  return (
    <section className="start-treaties" aria-labelledby="start-treaties">
      <h3 id="start-treaties">{t('start.treaties')}</h3>
      <ul>
        {SHOWN.flatMap((name) => data?.[name] ?? []).map((treaty) => (
          <li key={treaty.id}>
            <KindMark kind="INSTRUMENT" /> <EntityLink kind="INSTRUMENT" entity={treaty} />{' '}
            <span className="quiet">
              {treaty.enteredIntoForce == null
                ? t('start.notInForce')
                : `${t('start.inForceSince', { year: String(yearOf(treaty.enteredIntoForce)) })} · ${t('start.parties', { count: treaty.parties.totalCount })}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <ViewLink to={{ ...view, page: pageOf('record', ['instruments']) }}>
          {count === undefined ? t('header.record') : t('start.allInstruments', { count })}
        </ViewLink>
      </p>
    </section>
  )
}
