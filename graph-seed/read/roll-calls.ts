import { rollCallSchema } from '../model/node.ts'
import { csvOrigin, parseCsv, parseTable, splitList, withoutGaps } from './csv-file.ts'
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
const LISTS = { y: 'yes', n: 'no', a: 'abstain' } as const

type Votes = Readonly<Record<(typeof LISTS)[keyof typeof LISTS], string[]>>

/** The roll calls, one a row, and the votes of all states in a second table: a row a state, a column a roll call. */
export async function readRollCalls(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  const votes = await readVotes(intake)
  for (const { cells, line } of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    const counts = { yes: cells.yes, no: cells.no, abstain: cells.abstain }
    intake.node(rollCallSchema, {
      raw: withoutGaps({
        kind: 'ROLL_CALL',
        id: cells.id,
        labels: withoutGaps({ en: cells.title }),
        date: cells.date,
        session: Number(cells.session),
        symbol: cells.symbol,
        resolution: cells.resolution,
        issues: splitList(cells.issues),
        voteKind: cells.kind,
        tally: Object.fromEntries(Object.entries(counts).map(([vote, count]) => [vote, Number(count)])),
        ...votes.get(cells.id ?? ''),
        citations: splitList(cells.source).map((source) => withoutGaps({ source, locator: locator(cells.rcid) })),
        verification: cells.verification,
        note: cells.note,
      }),
      origin: csvOrigin(FILE, line, { 'labels.en': 'title', voteKind: 'kind', citations: 'source' }),
    })
  }
}

function locator(rcid: string | undefined): string | undefined {
  return rcid === undefined ? undefined : `rcid ${rcid}`
}

/** Who voted how, by roll call. */
async function readVotes(intake: Intake): Promise<ReadonlyMap<string, Votes>> {
  const votes = new Map<string, Votes>()
  const text = await intake.text(VOTES_FILE)
  if (text === null) return votes
  const { header, rows } = parseTable(text, VOTES_FILE, intake.reportLoss)
  for (const rollCall of header.slice(1)) votes.set(rollCall, { yes: [], no: [], abstain: [] })
  for (const { record, line } of rows) {
    const [state = '', ...cells] = record
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
