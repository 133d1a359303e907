import { rollCallSchema } from '../model/roll-call.ts'
import { csvOrigin, parseCsv, parseTable, splitList, wholeNumber, withoutGaps } from './csv-file.ts'
import type { Fault } from './fault.ts'
import type { Intake } from './intake.ts'

const FILE = 'roll-calls.csv'
const VOTES_FILE = 'votes.csv'
const COLUMNS = [
  'id',
  'rcid',
  'session',
  'date',
  'symbol',
  'resolution',
  'title',
  'issues',
  'important',
  'yes',
  'no',
  'abstain',
  'kind',
  'date_raw',
  'source',
  'verification',
  'note',
] as const
const COLUMN_OF_FIELD = {
  'labels.en': 'title',
  voteKind: 'kind',
  citations: 'source',
  'tally.yes': 'yes',
  'tally.no': 'no',
  'tally.abstain': 'abstain',
}
const LISTS = { y: 'yes', n: 'no', a: 'abstain' } as const

type Votes = Readonly<Record<(typeof LISTS)[keyof typeof LISTS], string[]>>

/** The roll calls, one a row, and the votes of all states in a second table: a row a state, a column a roll call. */
export async function readRollCalls(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  const rows = parseCsv(text, FILE, COLUMNS, intake.reportLoss)
  const votes = await readVotes(new Set(rows.map(({ cells }) => cells.id ?? '')), intake)
  for (const { cells, line } of rows) {
    intake.node(rollCallSchema, {
      raw: withoutGaps({
        kind: 'ROLL_CALL',
        id: cells.id,
        labels: withoutGaps({ en: cells.title }),
        date: cells.date,
        session: wholeNumber(cells.session),
        symbol: cells.symbol,
        resolution: cells.resolution,
        issues: splitList(cells.issues),
        voteKind: cells.kind,
        tally: {
          yes: wholeNumber(cells.yes),
          no: wholeNumber(cells.no),
          abstain: wholeNumber(cells.abstain),
        },
        ...votes.get(cells.id ?? ''),
        citations: splitList(cells.source).map((source) => withoutGaps({ source, locator: locator(cells.rcid) })),
        verification: cells.verification,
        note: cells.note,
      }),
      origin: csvOrigin(FILE, line, COLUMN_OF_FIELD),
    })
  }
}

function locator(rcid: string | undefined): string | undefined {
  return rcid === undefined ? undefined : `rcid ${rcid}`
}

/** Who voted how, by roll call. */
async function readVotes(rollCalls: ReadonlySet<string>, intake: Intake): Promise<ReadonlyMap<string, Votes>> {
  const votes = new Map<string, Votes>()
  const text = await intake.text(VOTES_FILE)
  if (text === null) return votes
  const { header, rows } = parseTable(text, VOTES_FILE, intake.reportLoss)
  for (const rollCall of header.slice(1)) {
    // Where a row was lost, its roll call may yet be there.
    const known = rollCalls.has(rollCall) || !intake.complete
    const problem = votes.has(rollCall) ? 'there are two columns' : known ? null : 'there is no roll call'
    const remedy = `correct the column, or add the roll call to ${FILE}`
    if (problem !== null) intake.report({ file: VOTES_FILE, line: 1, message: `${problem} ${rollCall}`, remedy })
    votes.set(rollCall, { yes: [], no: [], abstain: [] })
  }
  const lines = new Map<string, number>()
  for (const { record, line } of rows) {
    const [state = '', ...cells] = record
    const problem = stateProblem(state, lines.get(state))
    if (problem !== null) {
      intake.report({ file: VOTES_FILE, line, ...problem })
      continue
    }
    lines.set(state, line)
    cells.forEach((cell, index) => {
      if (cell === '') return
      if (cell in LISTS) votes.get(header[index + 1] ?? '')?.[LISTS[cell as keyof typeof LISTS]].push(state)
      else {
        const message = `${header[index + 1] ?? ''}: "${cell}" is no vote`
        intake.report({ file: VOTES_FILE, line, message, remedy: 'write y, n or a, or leave the cell empty' })
      }
    })
  }
  return votes
}

function stateProblem(state: string, known: number | undefined): Pick<Fault, 'message' | 'remedy'> | null {
  if (state === '') return { message: 'no state', remedy: 'write the id of the state in the first cell' }
  return known === undefined
    ? null
    : { message: `${state} has a row already, ${String(known)}`, remedy: 'put the votes of a state into one row' }
}
