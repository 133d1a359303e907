import type { NodeOf } from '../../graph-seed/model/node.ts'
import { compare } from '../../graph-seed/model/order.ts'

type Assertion = NodeOf<'ASSERTION'>

/** A proposition with all that is said of it. */
export interface TableRow {
  readonly proposition: NodeOf<'PROPOSITION'>
  readonly assertions: readonly Assertion[]
}

/** A speaker, and of how many propositions of the table. */
export interface TableColumn {
  readonly speaker: string
  readonly propositions: number
}

/**
 * Rows and columns of the symmetrical view: propositions of which most speakers say something first, then by id; speakers of most
 * propositions first, then by id. With `speakers`, these are the columns, in their order, and only what they say counts; a
 * proposition on which none of them speaks is no row.
 */
export function positionTable(
  rows: readonly TableRow[],
  speakers: readonly string[] | null,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const wanted = speakers === null ? null : new Set(speakers)
  const speakersOf = ({ assertions }: TableRow): ReadonlySet<string> =>
    new Set(assertions.flatMap((one) => one.speakers).filter((speaker) => wanted === null || wanted.has(speaker)))
  const counted = rows.map((row) => ({ row, speakers: speakersOf(row) })).filter((one) => one.speakers.size > 0)
  counted.sort((a, b) => b.speakers.size - a.speakers.size || compare(a.row.proposition.id, b.row.proposition.id))
  const spoken = new Map<string, number>(speakers?.map((speaker) => [speaker, 0]))
  for (const one of counted) for (const speaker of one.speakers) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const columns = [...spoken].map(([speaker, propositions]) => ({ speaker, propositions }))
  if (speakers === null) columns.sort((a, b) => b.propositions - a.propositions || compare(a.speaker, b.speaker))
  return { columns, rows: counted.map(({ row }) => row) }
}

/** What one speaker says of a proposition; empty where nothing in the corpus. */
export function cellOf({ assertions }: TableRow, speaker: string): readonly Assertion[] {
  return assertions.filter(({ speakers }) => speakers.includes(speaker))
}
