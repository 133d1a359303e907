import type { Bundle } from '../model/bundle.ts'
import type { NodeKind, NodeOf } from '../model/node.ts'
import { groupBy } from './group.ts'

const BEGIN = '<!-- data: written by `npm run corpus:readme` -->'
const END = '<!-- end of data -->'

/** What is counted, in the order in which it is told. */
const COUNTED: readonly (readonly [NodeKind, string])[] = [
  ['STATE', 'states, now and before'],
  ['INSTRUMENT', 'treaties, protocols, amendments, arrangements'],
  ['PROVISION', 'articles and paragraphs, each with a summary of our own'],
  ['TREATY_ACTION', 'treaty actions: one act of one state, as one source tells it'],
  ['ROLL_CALL', 'roll calls of the General Assembly'],
  ['DOCUMENT', 'documents'],
  ['PROPOSITION', 'propositions'],
  ['ASSERTION', 'assertions'],
  ['MENTION', 'mentions of entities in texts, annotated by hand'],
  ['EVENT', 'events'],
  ['SOURCE', 'sources'],
]
/** A source is told of by itself where so many records rest on it. */
const LARGE = 100

/** The README with its section on data told anew. Throws where the README has no such section. */
export function withDataSection(readme: string, bundle: Bundle): string {
  const start = readme.indexOf(BEGIN)
  const end = readme.indexOf(END)
  if (start < 0 || end < start) throw new Error(`The README has no section between ${BEGIN} and ${END}.`)
  return `${readme.slice(0, start)}${BEGIN}\n\n${dataSection(bundle)}\n\n${readme.slice(end)}`
}

function dataSection({ nodes, edges }: Bundle): string {
  const kinds = groupBy(nodes, (node) => node.kind)
  const votes = nodes.reduce((sum, node) => sum + (node.kind === 'ROLL_CALL' ? ballots(node) : 0), 0)
  const coverage = nodes.filter((node) => node.kind === 'COVERAGE')
  const large = nodes
    .filter((node): node is NodeOf<'SOURCE'> => node.kind === 'SOURCE' && node.records >= LARGE)
    .sort((a, b) => b.records - a.records || (a.id < b.id ? -1 : 1))
  return [
    table(
      ['how many', 'of what'],
      [
        ...COUNTED.map(([kind, words]) => [count(kinds.get(kind)?.length ?? 0), words]),
        [count(votes), 'votes'],
        [count(edges.length), 'edges, beside the votes'],
        [count(coverage.flatMap(({ unchecked }) => unchecked.nodes).length), 'nodes and'],
        [
          count(coverage.flatMap(({ unchecked }) => unchecked.edges).length),
          'edges that were compared with no source: `UNCHECKED`, and shown as such',
        ],
        [count(coverage.flatMap(({ gaps }) => gaps).length), 'known gaps (`coverage { gaps { text } }`)'],
      ],
    ),
    'The sources on which most rests:',
    table(
      ['records', 'as of', 'source'],
      large.map(({ records, statusDate, title, publisher }) => [
        count(records),
        statusDate ?? '',
        `${title}, ${publisher}`.replaceAll('|', '\\|'),
      ]),
    ),
  ].join('\n\n')
}

function ballots({ yes, no, abstain }: NodeOf<'ROLL_CALL'>): number {
  return yes.length + no.length + abstain.length
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
