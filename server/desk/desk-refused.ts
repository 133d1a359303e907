/** What a person asked for cannot be done: which of the things told is at fault, what is wrong with it, and what to do. */
export class DeskRefused extends Error {
  override readonly name = 'DeskRefused'
  readonly reason: 'BAD_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'NOT_READY'
  readonly field: string
  readonly problem: string
  readonly remedy: string
  /** All that is in the way, where that is more than one thing. */
  readonly faults: readonly ApplyFault[]
  constructor(
    reason: DeskRefused['reason'],
    { field, problem, remedy }: { readonly field: string; readonly problem: string; readonly remedy: string },
    faults: readonly ApplyFault[] = [],
  ) {
    super(`${field}: ${problem}. ${remedy}`)
    this.reason = reason
    this.field = field
    this.problem = problem
    this.remedy = remedy
    this.faults = faults
  }
}

/** Why what was decided about an import cannot be applied. */
export interface ApplyFault {
  /** Null where nothing was kept yet. */
  readonly importId: string | null
  /** Id of the record at fault, where one is. */
  readonly record: string | null
  readonly field: string
  readonly problem: string
  readonly remedy: string
  /** Number of the journal's entry that brought it; null where it is the document as a whole. */
  readonly decision: number | null
}

export function badInput(field: string, problem: string, remedy: string): DeskRefused {
  return new DeskRefused('BAD_INPUT', { field, problem, remedy })
}

export function unknownImport(id: string): DeskRefused {
  const remedy = 'Find ids with imports.'
  return new DeskRefused('NOT_FOUND', { field: 'id', problem: `no import has the id "${id}"`, remedy })
}

/** Somebody else was first. */
export function changedMeanwhile(): DeskRefused {
  const problem = 'somebody has changed this import since you read it'
  return new DeskRefused('CONFLICT', {
    field: 'seen',
    problem,
    remedy: 'Read it again, look at what changed, and decide anew.',
  })
}
