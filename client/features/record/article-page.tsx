import { Map as MapSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import { ArticleDocument } from '../../api/__generated__/record-operations.ts'
import type { ReferenceFieldsFragment } from '../../api/__generated__/record-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { isFunction } from '../../state/provisions.ts'
import { sourceTitles } from '../../state/members.ts'
import { Description, UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'
import { EntityLink, ViewLink } from '../view-link.tsx'
import { PageTitle } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { Statements } from './statements.tsx'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'

/** One article: what it says in a line, what it does, what it refers to and what refers to it, and who invokes it. */
export function ArticlePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { language, view } = usePage()
  const asked = useRequest(ArticleDocument, { id, language })
  return (
    <Awaited asked={asked}>
      {({ provision }) => {
        if (provision == null) return <Missing id={id} />
        const said = provision.invokedBy.edges.map(({ node }) => node)
        return (
          <article>
            <PageTitle
              kind="PROVISION"
              kicker={`${nameIn(language, provision.instrument)}, ${provision.locator}`}
              title={provision.label}
              names={[provision.instrument]}
              titleLanguage={provision.labelLanguage}
              verification={provision.verification}
            >
              <Description text={provision.summary} language={provision.summaryLanguage} />
              <p className="quiet">{t('article.ownSummary')}</p>
            </PageTitle>
            <div className="page-links">
              <span>
                {t('details.partOf')}: <EntityLink kind="INSTRUMENT" entity={provision.instrument} />
              </span>
              <ViewLink to={{ ...view, page: null, selection: { type: 'node', id } }} className="button">
                <MapSign aria-hidden="true" size={15} /> {t('treaty.onMap')}
              </ViewLink>
            </div>
            {provision.functions.length > 0 && (
              <ul className="functions" aria-label={t('article.functions')}>
                {provision.functions.map((name) => (
                  <li key={name} className="tag">
                    {isFunction(name) ? t(`function.${name}`) : name}
                  </li>
                ))}
              </ul>
            )}
            <References
              caption={t('article.references')}
              references={provision.references}
              file={`${id}-references`}
              empty={t('article.noReferences')}
            />
            <References
              caption={t('article.referredBy')}
              references={provision.referredBy}
              file={`${id}-referred-by`}
              empty={t('article.notReferredTo')}
            />
            <Statements
              caption={t('article.invokedBy')}
              said={said}
              file={`${id}-invoked-by`}
              empty={t('article.notInvoked')}
            />
            <h3>{t('details.sources')}</h3>
            {provision.citations.map((citation) => (
              <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
            ))}
          </article>
        )
      }}
    </Awaited>
  )
}

interface Props {
  readonly caption: string
  readonly references: readonly ReferenceFieldsFragment[]
  readonly file: string
  readonly empty: string
}

function References({ caption, references, file, empty }: Props) {
  const { t } = useTranslation()
  return (
    <DataTable
      caption={caption}
      rows={references}
      file={file}
      idOf={({ edge }) => edge.id}
      sourcesOf={({ edge }) =>
        sourceTitles(edge.evidence.flatMap(({ source }) => (source == null ? [] : [{ source }])))
      }
      empty={empty}
      columns={[
        {
          key: 'type',
          name: t('article.relation'),
          narrow: true,
          value: ({ type }) => t(`reference.${type}`),
        },
        {
          key: 'target',
          name: t('kind.PROVISION'),
          main: true,
          value: ({ target, instrument }) => target?.label ?? instrument.label,
          cell: ({ target, instrument, edge }) => (
            <>
              {target == null ? (
                <EntityLink kind="INSTRUMENT" entity={instrument} />
              ) : (
                <EntityLink kind="PROVISION" entity={target} />
              )}{' '}
              <UncheckedMark verification={edge.verification} />
            </>
          ),
        },
        {
          key: 'locator',
          name: t('article.locator'),
          narrow: true,
          value: ({ target }) => target?.locator ?? '',
        },
        {
          key: 'evidence',
          name: t('article.evidence'),
          value: ({ edge }) =>
            edge.evidence.map(({ source, locator }) => `${source?.title ?? ''} ${locator ?? ''}`.trim()).join('; '),
          cell: ({ edge }) =>
            edge.evidence.map(({ source, locator }) =>
              source == null ? null : (
                <SourceLine key={`${source.id} ${locator ?? ''}`} citation={{ source, locator: locator ?? null }} />
              ),
            ),
        },
        {
          key: 'verification',
          name: t('record.verification'),
          fileOnly: true,
          value: ({ edge }) => edge.verification,
        },
      ]}
    />
  )
}
