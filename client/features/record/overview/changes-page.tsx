import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChangesDocument, InstrumentsDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { disagree, today, yearOf } from '../../../state/days.ts'
import { sourceTitles, verificationOf } from '../../../state/members.ts'
import { pageOf } from '../../../state/page.ts'
import { holds } from '../../../state/sorting.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { Accounts, DifferMark } from '../accounts.tsx'
import { FindField, Period } from '../../page/choices.tsx'
import { PageTitle } from '../../page/frame.tsx'
import { SourceNames } from '../source-names.tsx'
import { Awaited } from '../../page/states.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

/** Changes that the server gives at a time. */
const MOST = 500

/** What happened to some instruments, or to all, between two days. */
export function ChangesPage({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation()
  const { page, language, show, to: viewOf } = usePage()
  const from = page.options.from ?? `${String(yearOf(today()) - 5)}-01-01`
  const to = page.options.to ?? today()
  const { find } = page.options
  const backwards = to < from
  const known = useRequest(InstrumentsDocument, { language })
  const asked = useRequest(
    ChangesDocument,
    backwards ? null : { from, to, instruments: ids.length === 0 ? null : [...ids], language },
  )
  const instruments = (known.data ?? known.earlier)?.entities.edges.map(({ node }) => node) ?? []
  const nameOf = (id: string) => instruments.find((node) => node.id === id)?.label ?? id
  const day = (date: string) => formatDate(date, t, language)
  const look = (next: readonly string[]) => {
    show(viewOf(pageOf('changes', next, page.options)))
  }
  return (
    <article>
      <PageTitle kicker={t('record.name')} title={t('changes.title', { from: day(from), to: day(to) })} />
      <div className="choices">
        <Period />
        <label className="select">
          <span>{t('changes.add')}</span>
          <select
            value=""
            onChange={(event) => {
              if (event.target.value !== '') look([...new Set([...ids, event.target.value])])
            }}
          >
            <option value="">{ids.length === 0 ? t('changes.all') : t('changes.another')}</option>
            {instruments
              .filter(({ id }) => !ids.includes(id))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <FindField label={t('changes.find')} />
      </div>
      {ids.length > 0 && (
        <ul className="partners">
          {ids.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="chip"
                onClick={() => {
                  look(ids.filter((other) => other !== id))
                }}
              >
                {nameOf(id)} <X aria-hidden="true" size={13} />
                <span className="visually-hidden">{t('state.removePartner')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {backwards ? (
        <p className="empty-state">{t('changes.backwards')}</p>
      ) : (
        <Awaited asked={asked}>
          {({ changes }) => (
            <>
              {changes.length === MOST && (
                <p className="notice" role="status">
                  {t('changes.most', { count: MOST })}
                </p>
              )}
              <DataTable
                caption={t('changes.list')}
                rows={changes.filter(
                  ({ state, instrument }) =>
                    find === undefined || holds([state.label, instrument.label, state.id, instrument.id], find),
                )}
                file={`changes-${from}-to-${to}`}
                sortable
                idOf={({ accounts, state, instrument, date }) =>
                  accounts[0]?.id ?? `${instrument.id}:${state.id}:${date}`
                }
                sourcesOf={({ accounts }) => sourceTitles(accounts)}
                empty={t('changes.none')}
                details={({ accounts }) => <Accounts accounts={accounts} />}
                columns={[
                  {
                    key: 'date',
                    name: t('list.date'),
                    narrow: true,
                    value: ({ date }) => date,
                    cell: ({ date, accounts }) => (
                      <>
                        {day(date)} <UncheckedMark verification={verificationOf(accounts)} />{' '}
                        {disagree(accounts.map((account) => account.date)) && <DifferMark />}
                      </>
                    ),
                  },
                  {
                    key: 'state',
                    name: t('kind.STATE'),
                    value: ({ state }) => state.label,
                    cell: ({ state }) => <EntityLink kind="STATE" entity={state} />,
                  },
                  { key: 'act', name: t('record.act'), value: ({ action }) => t(`deed.${action}`) },
                  {
                    key: 'treaty',
                    name: t('kind.INSTRUMENT'),
                    main: true,
                    value: ({ instrument }) => instrument.label,
                    cell: ({ instrument }) => <EntityLink kind="INSTRUMENT" entity={instrument} />,
                  },
                  {
                    key: 'verification',
                    name: t('record.verification'),
                    fileOnly: true,
                    value: ({ accounts }) => verificationOf(accounts),
                  },
                  {
                    key: 'sources',
                    pageOnly: true,
                    name: t('table.sources'),
                    value: ({ accounts }) => accounts.length,
                    cell: ({ accounts }) => <SourceNames accounts={accounts} />,
                  },
                ]}
              />
            </>
          )}
        </Awaited>
      )}
    </article>
  )
}
