import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseInList, firstShown, ROWS_AT_ONCE } from '../../state/list-state.ts'
import type { ListState } from '../../state/list-state.ts'
import { pressed } from '../../state/shortcuts.ts'
import { holds, readSorting, sortBy } from '../../state/sorting.ts'
import { fileStem } from '../../state/atlas.ts'
import { useExplorer } from '../explorer-context.ts'
import type { Column } from '../page/table/column.ts'
import { CsvButton } from '../page/table/csv-button.tsx'
import { Told } from '../told.tsx'
import { SortHead } from '../page/table/sort-head.tsx'
import { RowPager } from './row-pager.tsx'
import { rowAfter } from './row-after.ts'

interface Props<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  /** The same object until what they say changes. The first holds the button that chooses the row. */
  readonly columns: readonly Column<Row>[]
  readonly idOf: (row: Row) => string
  /** Whether the selection is the row itself, or lights it up. */
  readonly isChosen: (row: Row) => boolean
  readonly isLit: (row: Row) => boolean
  readonly onChoose: (row: Row) => void
  /** What stands in the button of a row, and what beside it. */
  readonly label: (row: Row) => ReactNode
  readonly marks?: (row: Row) => ReactNode
  readonly layer?: (row: Row) => string
  readonly file: string
  readonly lastInFile: { readonly name: string; readonly value: (row: Row) => string }
}

/** Rows that are looked through, sorted and paged by the address. Of many only those in sight are drawn; arrow keys lead through all. */
export function RowTable<Row>(props: Props<Row>): ReactNode {
  const { caption, rows: all, columns, idOf, isChosen, isLit, onChoose } = props
  const { t } = useTranslation()
  const { view, show, language, atlas } = useExplorer()
  const body = useRef<HTMLTableSectionElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const { list } = view
  const choose = (changes: Partial<ListState>) => {
    show({ ...view, list: chooseInList(list, changes) })
  }

  const sorting = readSorting(
    list.sort ?? undefined,
    columns.map(({ key }) => key),
  )
  const { column = null, down = false } = sorting ?? {}
  const rows = useMemo(() => {
    const texts = (row: Row) => [idOf(row), ...columns.map(({ value }) => String(value(row)))]
    const found = list.find === '' ? all : all.filter((row) => holds(texts(row), list.find))
    const by = columns.find(({ key }) => key === column)
    return by === undefined ? found : sortBy(found, by.value, down, language)
  }, [all, columns, idOf, list.find, column, down, language])
  const chosen = rows.findIndex(isChosen)
  const start = firstShown(list, chosen < 0 ? rows.findIndex(isLit) : chosen, rows.length)
  const shown = rows.slice(start, start + ROWS_AT_ONCE)
  const stop = shown.find((row) => idOf(row) === visited) ?? shown.find(isChosen) ?? shown[0]

  // What is selected elsewhere comes into sight here.
  const chosenRow = rows[chosen]
  const chosenId = chosenRow === undefined ? null : idOf(chosenRow)
  const follow = useEffectEvent((again: boolean) => {
    if (again && chosen >= 0 && (chosen < start || chosen >= start + ROWS_AT_ONCE)) choose({ after: null })
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  })
  // Where a link or the reader pages, the selection stays behind.
  const began = useRef(false)
  useEffect(() => {
    follow(began.current)
    began.current = true
  }, [chosenId])

  // Where an arrow key led past the last row drawn, the next rows are drawn first.
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (awaited.current === null) return
    buttonOf(awaited.current)?.focus()
    awaited.current = null
  }, [start])

  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined
    const place = rowAfter(
      rows.findIndex((row) => idOf(row) === id),
      pressed(event.nativeEvent),
      rows.length,
    )
    const next = place === null ? undefined : rows[place]
    if (place === null || next === undefined) return
    event.preventDefault()
    if (place >= start && place < start + ROWS_AT_ONCE) {
      buttonOf(idOf(next))?.focus()
    } else {
      awaited.current = idOf(next)
      choose({ after: firstShown({ after: place }, -1, rows.length) })
    }
  }

  return (
    <div className="data-table">
      <div className="table-head">
        <h3>{caption}</h3>
        <span className="count" role="status">
          {t('rows.count', { count: rows.length })}
        </span>
        <CsvButton
          sheet={() =>
            Promise.resolve({
              name: `${fileStem(atlas)}-${props.file}`,
              asOf: view.asOf,
              header: ['id', ...columns.map(({ name }) => name), props.lastInFile.name],
              rows: rows.map((row) => [
                idOf(row),
                ...columns.map(({ value }) => value(row)),
                props.lastInFile.value(row),
              ]),
            })
          }
        />
      </div>
      {rows.length === 0 ? (
        <p className="empty-state quiet">{list.find === '' ? t('list.empty') : t('rows.none')}</p>
      ) : (
        <div className="table-scroll">
          <table aria-label={caption} aria-describedby="list-keys" aria-rowcount={rows.length + 1}>
            <SortHead
              columns={columns}
              sorting={sorting}
              onSort={(sort) => {
                choose({ sort })
              }}
            />
            <tbody ref={body} onKeyDown={onKeyDown}>
              {shown.map((row, place) => (
                <tr
                  key={idOf(row)}
                  aria-rowindex={start + place + 2}
                  className={isLit(row) ? 'lit' : undefined}
                  aria-current={isChosen(row) ? 'true' : undefined}
                >
                  {columns.map((column, index) => (
                    <td
                      key={column.key}
                      className={column.narrow === true ? 'narrow-cell' : undefined}
                      data-head={column.name}
                    >
                      {index === 0 ? rowButton(row) : content(row, column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <RowPager
        first={start}
        total={rows.length}
        onGo={(after) => {
          choose({ after })
        }}
      />
    </div>
  )

  function rowButton(row: Row) {
    return (
      <>
        <button
          type="button"
          className={`row-button ${props.layer?.(row) ?? ''}`}
          data-row={idOf(row)}
          tabIndex={row === stop ? 0 : -1}
          onFocus={() => {
            setVisited(idOf(row))
          }}
          onClick={() => {
            onChoose(row)
          }}
        >
          {props.label(row)}
        </button>{' '}
        {props.marks?.(row)}
      </>
    )
  }

  function content(row: Row, column: Column<Row>) {
    const told = column.cell?.(row) ?? <Told sentence={String(column.value(row))} />
    return column.narrow === true && told !== '' ? <div className="narrow-content">{told}</div> : told
  }

  function buttonOf(id: string): HTMLElement | null {
    return body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null
  }
}
