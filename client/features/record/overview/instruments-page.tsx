import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { InstrumentsDocument } from '../../../api/__generated__/record-operations.ts'
import type { InstrumentsQuery } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { holds } from '../../../state/sorting.ts'
import { pageOf } from '../../../state/page.ts'
import { sourceTitles } from '../../../state/members.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink, ViewLink } from '../../view-link.tsx'
import { FindField } from '../../page/choices.tsx'
import { EntityPicker } from '../../page/entity-picker.tsx'
import { PageTitle } from '../../page/frame.tsx'
import { Awaited } from '../../page/states.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

type Node = InstrumentsQuery['entities']['edges'][number]['node']
type Instrument = Extract<Node, { type: unknown }>

/** Where the record begins: every instrument, a way to any state, and the other overviews. */
export function InstrumentsPage(): ReactNode {
  const { t } = useTranslation()
  const { page, language, to, show } = usePage()
  const asked = useRequest(InstrumentsDocument, { language })
  const { find } = page.options
  const day = (date: string | null | undefined) => (date == null ? '' : formatDate(date, t, language))
  const dated = (key: 'openedForSignature' | 'enteredIntoForce' | 'terminated') => ({
    key,
    name: t(`details.${key}`),
    narrow: true,
    value: (row: Instrument) => row[key] ?? '',
    cell: (row: Instrument) => day(row[key]),
  })
  return (
    <article>
      <PageTitle kicker={t('record.name')} title={t('record.overview')}>
        <p className="description">{t('record.overviewIntro')}</p>
      </PageTitle>
      <div className="page-links">
        <EntityPicker
          label={t('record.openState')}
          kinds={['STATE']}
          onChoose={(id) => {
            show(to(pageOf('state', [id])))
          }}
        />
        <ViewLink className="button" to={to(pageOf('changes', []))}>
          {t('changes.list')}
        </ViewLink>
        <ViewLink className="button" to={to(pageOf('states', ['chn', 'rus']))}>
          {t('compare.states')}
        </ViewLink>
        <ViewLink className="button" to={to(pageOf('treaties', ['bwc', 'cwc']))}>
          {t('compare.treaties')}
        </ViewLink>
        <ViewLink className="button" to={to(pageOf('record', ['sources']))}>
          {t('data.title')}
        </ViewLink>
      </div>
      <div className="choices">
        <FindField label={t('state.findTreaty')} />
      </div>
      <Awaited asked={asked}>
        {({ entities }) => (
          <DataTable
            caption={t('record.instruments')}
            rows={entities.edges.flatMap(({ node }) =>
              'type' in node && (find === undefined || holds([node.label, node.id], find)) ? [node] : [],
            )}
            file="instruments"
            sortable
            idOf={({ id }) => id}
            sourcesOf={({ citations }) => sourceTitles(citations)}
            columns={[
              {
                key: 'name',
                name: t('list.name'),
                main: true,
                value: ({ label }) => label,
                cell: (instrument) => (
                  <>
                    <EntityLink kind="INSTRUMENT" entity={instrument} />{' '}
                    <UncheckedMark verification={instrument.verification} />
                  </>
                ),
              },
              { key: 'type', name: t('list.kind'), value: ({ type }) => t(`instrumentType.${type}`) },
              dated('openedForSignature'),
              dated('enteredIntoForce'),
              dated('terminated'),
            ]}
          />
        )}
      </Awaited>
    </article>
  )
}
