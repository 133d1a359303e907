import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import { chosenDocuments, isHeld, timesOf, WAYS, waysOf } from '../../state/documents.ts'
import type { DocumentRow } from '../../state/documents.ts'
import { knownCategory } from '../../state/document-words.ts'
import { sourceTitles } from '../../state/members.ts'
import { languageName, NameList, UncheckedMark } from '../labels.tsx'
import { Choice, FindField, Period } from '../page/choices.tsx'
import type { Column } from '../page/table/column.ts'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink } from '../view-link.tsx'
import { AppearsHere } from './appears-here.tsx'

/** Rows in sight at a time. */
const AT_ONCE = 50

interface Props {
  readonly rows: readonly DocumentRow[]
  /** Documents there are; more than rows while the rest is on its way. */
  readonly total: number
  readonly file: string
  /** The entity that all of them have to do with; its places are shown where a row is opened. */
  readonly entity: string | null
}

/** Documents with what is known of each, sorted and searched by its address. */
export function DocumentTable({ rows, total, file, entity }: Props): ReactNode {
  const { t } = useTranslation()
  const { page, set, language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const issuersOf = ({ document }: DocumentRow) => names.format(document.issuers.map(({ label }) => label))
  const categoryOf = ({ document: { category } }: DocumentRow) => {
    const known = knownCategory(category)
    return known === null ? category : t(`category.${known}`)
  }
  const textOf = ({ document }: DocumentRow) =>
    isHeld(document)
      ? document.expressions
          .map((one) => `${languageName(one.language)}: ${t(`fidelityShort.${one.fidelity}`)}`)
          .join('; ')
      : t('documents.described')
  const columns: Column<DocumentRow>[] = [
    {
      key: 'title',
      name: t('documents.title'),
      main: true,
      value: ({ document }) => document.label,
      cell: ({ document }) => (
        <>
          <EntityLink kind="DOCUMENT" entity={document} /> <UncheckedMark verification={document.verification} />
          {document.symbol != null && <bdi className="quiet"> {document.symbol}</bdi>}
          {document.withdrawn != null && <span className="tag">{t('documents.withdrawn')}</span>}
        </>
      ),
    },
    {
      key: 'date',
      name: t('list.date'),
      narrow: true,
      value: ({ document }) => document.date,
      cell: ({ document }) => formatDate(document.date, t, language),
    },
    {
      key: 'issuers',
      name: t('documents.issuers'),
      value: issuersOf,
      cell: ({ document }) => <NameList names={document.issuers} />,
    },
    { key: 'kind', name: t('list.kind'), value: categoryOf },
    {
      key: 'text',
      name: t('documents.text'),
      value: textOf,
      cell: (row) => <span className={isHeld(row.document) ? undefined : 'quiet'}>{textOf(row)}</span>,
    },
  ]
  const counts: Column<DocumentRow>[] = [
    { key: 'mentions', name: t('documents.mentions'), narrow: true, value: ({ document }) => document.counts.mentions },
    { key: 'claims', name: t('documents.claims'), narrow: true, value: ({ document }) => document.counts.assertions },
  ]
  const appears: Column<DocumentRow>[] = [
    {
      key: 'appears',
      name: t('documents.how'),
      pageOnly: true,
      value: ({ appearance }) => (appearance === null ? 0 : timesOf(appearance)),
      cell: ({ appearance }) =>
        appearance === null
          ? ''
          : waysOf(appearance)
              .map((way) => t(`way.${way}`, { count: appearance[way] }))
              .join(', '),
    },
    ...WAYS.map((way) => ({
      key: way,
      name: t(`wayName.${way}`),
      fileOnly: true,
      value: ({ appearance }: DocumentRow) => appearance?.[way] ?? 0,
    })),
  ]
  const { status } = page.options
  const chosen = chosenDocuments(rows, page.options, (row) => [
    row.document.label,
    row.document.id,
    row.document.symbol ?? '',
    issuersOf(row),
    categoryOf(row),
  ])
  return (
    <section>
      <div className="choices">
        <Choice
          name={t('documents.text')}
          value={status === 'held' || status === 'described' ? status : ''}
          options={[
            { value: '', name: t('page.all') },
            { value: 'held', name: t('documents.held') },
            { value: 'described', name: t('documents.described') },
          ]}
          onChoose={(value) => {
            set({ status: value })
          }}
        />
        <Period />
        <FindField label={t('documents.find')} />
      </div>
      {rows.length < total && (
        <p className="quiet" role="status">
          {t('page.partial', { shown: rows.length, total })}
        </p>
      )}
      <DataTable<DocumentRow>
        caption={t('documents.kicker')}
        rows={chosen}
        columns={[...columns, ...(entity === null ? counts : appears)]}
        idOf={({ document }) => document.id}
        sourcesOf={({ document }) => sourceTitles(document.citations)}
        file={file}
        sortable
        order="-date"
        atOnce={AT_ONCE}
        {...(entity === null
          ? {}
          : {
              details: ({ document }) => <AppearsHere entity={entity} document={document.id} />,
              opening: (name) => t('documents.where', { name }),
            })}
      />
    </section>
  )
}
