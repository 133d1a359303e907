import { ChevronDown, ChevronUp } from 'lucide-react'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../i18n/format-number.ts'
import { placeIn, readSorting, sortBy } from '../../../state/sorting.ts'
import { Pager } from '../pager.tsx'
import { usePage } from '../use-page.ts'
import type { Column } from './column.ts'
import { CsvButton } from './csv-button.tsx'
import { SortHead } from './sort-head.tsx'
import { Count } from '../../count.tsx'

interface Props<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly idOf: (row: Row) => string
  readonly sourcesOf: (row: Row) => string
  /** Name of the file, and the day as of which it tells; null where it tells of no day. */
  readonly file: string
  readonly asOf?: string | null
  /** One table of a page is sorted by its address. */
  readonly sortable?: boolean
  /** What it is sorted by where the address tells nothing else, `-` before it for downwards; the first column where left out. */
  readonly order?: string
  /** Rows shown at a time, the address telling how many come before them; all where left out. */
  readonly atOnce?: number
  /** What a row opens. */
  readonly details?: (row: Row) => ReactNode
  /** What a row's button says it opens; what each source says, where left out. */
  readonly opening?: (name: string | number) => string
  readonly empty?: string
  /** All rows for the file, where the page shows only some. */
  readonly everyRow?: () => Promise<readonly Row[]>
}

/** A table that can be sorted, opened row by row, and taken along as a file. */
export function DataTable<Row>(props: Props<Row>): ReactNode {
  const { caption, rows, columns, idOf, sourcesOf, details, sortable = false, atOnce = Infinity } = props
  const { t } = useTranslation()
  const { page, set, language } = usePage()
  const shown = columns.filter(({ fileOnly }) => fileOnly !== true)
  const keys = shown.map(({ key }) => key)
  const sorting = sortable
    ? (readSorting(page.options.sort, keys) ?? readSorting(props.order, keys) ?? { column: keys[0] ?? '', down: false })
    : null
  const by = shown.find(({ key }) => key === sorting?.column)
  const sorted = by === undefined ? rows : sortBy(rows, by.value, sorting?.down === true, language)
  // Where the address does not say where to begin, a row that is open is in sight.
  const opened = details === undefined ? -1 : sorted.findIndex((row) => idOf(row) === page.options.row)
  const begin = page.options.after ?? String(Math.max(opened, 0))
  const from = atOnce === Infinity ? 0 : placeIn(begin, atOnce, sorted.length)
  const inSight = sorted.slice(from, from + atOnce)
  const written = columns.filter(({ pageOnly }) => pageOnly !== true)
  const sheetOf = (all: readonly Row[]) => ({
    name: props.file,
    asOf: props.asOf ?? null,
    header: ['id', ...written.map(({ name }) => name), t('table.sources')],
    rows: all.map((row) => [idOf(row), ...written.map(({ value }) => value(row)), sourcesOf(row)]),
  })
  const plain = (value: string | number) => (typeof value === 'number' ? formatNumber(value, language) : value)
  return (
    <div className="data-table">
      <div className="table-head">
        <h3>
          {caption} <Count value={rows.length} />
        </h3>
        <CsvButton sheet={async () => sheetOf(props.everyRow === undefined ? sorted : await props.everyRow())} />
      </div>
      {rows.length === 0 ? (
        <p className="empty-state quiet">{props.empty ?? t('table.empty')}</p>
      ) : (
        <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
          <table aria-label={caption}>
            <SortHead
              columns={shown}
              sorting={sorting}
              onSort={
                sortable
                  ? (sort) => {
                      set({ sort })
                    }
                  : null
              }
            />
            <tbody>
              {inSight.map((row) => {
                const id = idOf(row)
                const open = details !== undefined && page.options.row === id
                return (
                  <Fragment key={id}>
                    <tr className={open ? 'open' : undefined} data-row={id}>
                      {shown.map((column, place) => {
                        const told = column.cell === undefined ? plain(column.value(row)) : column.cell(row)
                        const content = column.narrow === true ? <div className="narrow-content">{told}</div> : told
                        return (
                          <td key={column.key} className={cellClass(column)}>
                            {place === 0 && details !== undefined ? (
                              <div className="toggle-cell">
                                <RowToggle
                                  id={id}
                                  open={open}
                                  name={(props.opening ?? ((name) => t('table.open', { name })))(column.value(row))}
                                />
                                <div>{content}</div>
                              </div>
                            ) : (
                              content
                            )}
                          </td>
                        )
                      })}
                    </tr>
                    {open && (
                      <tr className="row-details">
                        <td colSpan={shown.length}>{details(row)}</td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {atOnce !== Infinity && (
        <Pager
          shown={inSight.length}
          total={sorted.length}
          next={from + atOnce < sorted.length ? String(from + atOnce) : null}
        />
      )}
    </div>
  )
}

function cellClass<Row>({ narrow, main }: Column<Row>): string | undefined {
  if (narrow === true) return 'narrow-cell'
  return main === true ? 'main-cell' : undefined
}

/** Opens a row, and closes it again. */
function RowToggle({ id, open, name }: { readonly id: string; readonly open: boolean; readonly name: string }) {
  const { set, page } = usePage()
  return (
    <button
      type="button"
      className="row-toggle"
      aria-expanded={open}
      aria-label={name}
      onClick={() => {
        set({ row: open ? null : id, after: page.options.after ?? null })
      }}
    >
      {open ? <ChevronUp aria-hidden="true" size={15} /> : <ChevronDown aria-hidden="true" size={15} />}
    </button>
  )
}
