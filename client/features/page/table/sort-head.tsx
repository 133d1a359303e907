import { ChevronDown, ChevronsUpDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { nextSorting } from '../../../state/sorting.ts'
import type { Sorting } from '../../../state/sorting.ts'
import type { Column } from './column.ts'

interface Props<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sorting: Sorting | null
  /** Null where the table cannot be sorted. */
  readonly onSort: ((sort: string | null) => void) | null
}

/** The head of a table: a click on a name sorts by its column, upwards, downwards, then as it was. */
export function SortHead<Row>({ columns, sorting, onSort }: Props<Row>): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map(({ key, name }) => (
          <th key={key} scope="col" aria-sort={sortOf(key)}>
            {onSort === null ? (
              name
            ) : (
              <button
                type="button"
                className="sort-button"
                onClick={() => {
                  onSort(nextSorting(sorting, key))
                }}
              >
                {name} {signOf(key)}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )

  function sortOf(key: string): 'ascending' | 'descending' | undefined {
    if (sorting?.column !== key) return undefined
    return sorting.down ? 'descending' : 'ascending'
  }

  function signOf(key: string): ReactNode {
    const Sign = sorting?.column !== key ? ChevronsUpDown : sorting.down ? ChevronDown : ChevronUp
    return <Sign aria-hidden="true" size={13} />
  }
}
