import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CoverageDocument } from '../../../api/__generated__/record-operations.ts'
import type { CoverageQuery } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { holds } from '../../../state/sorting.ts'
import { GraphText, UncheckedMark } from '../../labels.tsx'
import { SourceLine } from '../../source-line.tsx'
import { EntityLink } from '../../view-link.tsx'
import { FindField } from '../../page/choices.tsx'
import { currentPart, PageTitle, Parts } from '../../page/frame.tsx'
import { Awaited } from '../../page/states.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

type Coverage = CoverageQuery['coverage']

const PARTS = ['sources', 'gaps', 'unchecked'] as const

/** What the graph rests on, and what it knows that it lacks. */
export function DataPage(): ReactNode {
  const { t } = useTranslation()
  const { page, language } = usePage()
  const asked = useRequest(CoverageDocument, { language })
  const part = currentPart(page.options.part, PARTS)
  return (
    <Awaited asked={asked}>
      {({ coverage }) => (
        <article>
          <PageTitle kicker={t('record.name')} title={t('data.title')}>
            <p className="description">{t('data.intro')}</p>
          </PageTitle>
          <Parts
            parts={[
              { key: 'sources', name: t('details.sources'), count: coverage.sources.length },
              { key: 'gaps', name: t('data.gaps'), count: coverage.gaps.length },
              {
                key: 'unchecked',
                name: t('details.unchecked'),
                count: coverage.uncheckedNodes.totalCount + coverage.uncheckedEdges.totalCount,
              },
            ]}
          />
          {part === 'sources' && <Sources sources={coverage.sources} />}
          {part === 'gaps' && <Gaps gaps={coverage.gaps} />}
          {part === 'unchecked' && <Unchecked coverage={coverage} />}
        </article>
      )}
    </Awaited>
  )
}

function Sources({ sources }: { readonly sources: Coverage['sources'] }) {
  const { t } = useTranslation()
  const { page, language } = usePage()
  const { find } = page.options
  return (
    <section>
      <div className="choices">
        <FindField label={t('data.findSource')} />
      </div>
      <DataTable
        caption={t('details.sources')}
        rows={sources.filter(({ id, title, publisher }) => find === undefined || holds([id, title, publisher], find))}
        file="sources"
        sortable
        idOf={({ id }) => id}
        sourcesOf={({ locator }) => locator}
        columns={[
          {
            key: 'title',
            name: t('data.source'),
            main: true,
            value: ({ title }) => title,
            cell: (source) => (
              <>
                <SourceLine citation={{ source, locator: null }} />
                {source.readingNote != null && (
                  <p className="quiet" lang="en">
                    {source.readingNote}
                  </p>
                )}
              </>
            ),
          },
          { key: 'publisher', name: t('details.publisher'), fileOnly: true, value: ({ publisher }) => publisher },
          {
            key: 'statusDate',
            name: t('data.statusDate'),
            narrow: true,
            value: ({ statusDate }) => statusDate ?? '',
            cell: ({ statusDate }) => (statusDate == null ? '–' : formatDate(statusDate, t, language)),
          },
          { key: 'records', name: t('data.records'), narrow: true, value: ({ records }) => records },
          {
            key: 'expected',
            name: t('data.expected'),
            narrow: true,
            value: ({ expectedRecords }) =>
              expectedRecords == null ? '' : `${String(expectedRecords.least)}–${String(expectedRecords.most)}`,
          },
          {
            key: 'licence',
            name: t('data.licence'),
            value: ({ licence }) => licence ?? '–',
          },
        ]}
      />
    </section>
  )
}

function Gaps({ gaps }: { readonly gaps: Coverage['gaps'] }) {
  const { t } = useTranslation()
  return (
    <DataTable
      caption={t('data.gaps')}
      rows={gaps}
      file="gaps"
      idOf={({ id }) => id}
      sourcesOf={() => ''}
      columns={[
        {
          key: 'text',
          name: t('data.gap'),
          value: ({ text }) => text,
          cell: ({ text, textLanguage }) => <GraphText text={text} language={textLanguage} />,
        },
        {
          key: 'concerns',
          name: t('data.concerns'),
          value: ({ concerns }) => concerns.map(({ id }) => id).join('; '),
          cell: ({ concerns }) => (
            <ul className="inline-list">
              {concerns.map((entity) => (
                <li key={entity.id}>
                  <EntityLink kind={entity.kind} entity={entity} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function Unchecked({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation()
  const nodes = coverage.uncheckedNodes
  const edges = coverage.uncheckedEdges
  return (
    <>
      <p className="quiet intro">{t('details.uncheckedHint')}</p>
      {nodes.edges.length < nodes.totalCount && (
        <p className="notice" role="status">
          {t('page.partial', { shown: nodes.edges.length, total: nodes.totalCount })}
        </p>
      )}
      <DataTable
        caption={t('data.uncheckedNodes')}
        rows={nodes.edges}
        file="unchecked-entities"
        idOf={({ node }) => node.id}
        sourcesOf={() => ''}
        columns={[
          {
            key: 'name',
            name: t('list.name'),
            value: ({ node }) => ('label' in node ? node.label : node.id),
            cell: ({ node }) => (
              <>
                {'label' in node ? <EntityLink kind={node.kind} entity={node} /> : node.id}{' '}
                <UncheckedMark verification="UNCHECKED" />
              </>
            ),
          },
        ]}
      />
      {edges.edges.length < edges.totalCount && (
        <p className="notice" role="status">
          {t('page.partial', { shown: edges.edges.length, total: edges.totalCount })}
        </p>
      )}
      <DataTable
        caption={t('data.uncheckedEdges')}
        rows={edges.edges}
        file="unchecked-edges"
        idOf={({ node }) => node.id}
        sourcesOf={() => ''}
        columns={[
          {
            key: 'name',
            name: t('list.fact'),
            value: ({ node }) => node.label,
            cell: ({ node }) => (
              <>
                {node.label} <UncheckedMark verification="UNCHECKED" />
              </>
            ),
          },
        ]}
      />
    </>
  )
}
