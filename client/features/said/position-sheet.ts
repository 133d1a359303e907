import type { TFunction } from 'i18next'
import type { SaidFragment } from '../../api/__generated__/said-operations.ts'
import type { Sheet } from '../../state/csv.ts'
import { saidCell } from '../page/said-cell.ts'
import type { PositionTable } from '../../state/positions.ts'

/** The table as a file: in each cell who does what, in which words and document. */
export function sheetOf({ columns, rows }: PositionTable, about: string, t: TFunction): Sheet {
  const cellOf = (said: readonly SaidFragment[]): string =>
    said.length === 0 ? t('positions.none') : saidCell(said, t)
  return {
    name: `positions-${about}`,
    asOf: null,
    header: ['id', t('positions.proposition'), ...columns.map(({ label }) => label), t('table.sources')],
    rows: rows.map(({ proposition, cells }) => [
      proposition.id,
      proposition.label,
      ...cells.map(cellOf),
      [...new Set(cells.flat().map(({ document }) => document.id))].join(' '),
    ]),
  }
}
