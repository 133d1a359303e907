import type { ComparedDocumentsQuery, PositionChangeType } from '../api/__generated__/documents-operations.ts'
import { holds } from './sorting.ts'

export type PositionChange = ComparedDocumentsQuery['comparePositions']['edges'][number]['node']

/** What may become of a proposition, in the order in which it is offered to choose from. */
export const CHANGES = [
  'KEPT',
  'HARDENED',
  'SOFTENED',
  'REVERSED',
  'DROPPED',
  'NEW',
  'ANSWERED',
  'NOT_TAKEN_UP',
  'NOT_KNOWN',
] as const satisfies readonly PositionChangeType[]

/** As the address names it: `not-known`. */
export function changeInAddress(change: PositionChangeType): string {
  return change.toLowerCase().replaceAll('_', '-')
}

export function changeFrom(status: string | undefined): PositionChangeType | null {
  return CHANGES.find((change) => changeInAddress(change) === status) ?? null
}

/** How many of each there are; those that there are none of are left out. */
export function tallyOf(changes: readonly PositionChange[]): readonly (readonly [PositionChangeType, number])[] {
  return CHANGES.map((type) => [type, changes.filter(({ change }) => change === type).length] as const).filter(
    ([, count]) => count > 0,
  )
}

/** Those of one sort that hold the words that are looked for, in the proposition or in what is quoted. */
export function chosenChanges(
  changes: readonly PositionChange[],
  status: string | undefined,
  find: string | undefined,
): readonly PositionChange[] {
  const wanted = changeFrom(status)
  return changes.filter(
    ({ change, proposition, before, after }) =>
      (wanted === null || change === wanted) &&
      (find === undefined || holds([proposition.label, ...[...before, ...after].flatMap(wordsOf)], find)),
  )
}

/** What can be told, and what is known of the first document alone and of the second alone, of which nothing more can. */
export function byWhatIsKnown(changes: readonly PositionChange[]): {
  readonly told: readonly PositionChange[]
  readonly firstAlone: readonly PositionChange[]
  readonly secondAlone: readonly PositionChange[]
} {
  const alone = changes.filter(({ change }) => change === 'NOT_KNOWN')
  return {
    told: changes.filter(({ change }) => change !== 'NOT_KNOWN'),
    firstAlone: alone.filter(({ before }) => before.length > 0),
    secondAlone: alone.filter(({ before }) => before.length === 0),
  }
}

function wordsOf({ anchors, speakers }: PositionChange['before'][number]): readonly string[] {
  return [...anchors.map(({ exact }) => exact), ...speakers.map(({ label }) => label)]
}
