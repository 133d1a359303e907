import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { AS_SERVED } from '../support/neo4j/jar-server.ts'
import { startOwnNeo4j } from '../support/neo4j/start-neo4j.ts'
import { temporaryDirectory } from '../support/server.ts'
import type { Row } from './statistics.ts'

/** Characters of a page. */
const PAGE = 3000
const DOCUMENTS = 1000

/** How long `npm run import` takes to bring in, accept and apply texts as dense with names as the statement: its sentences, shuffled. */
export async function benchImports(): Promise<readonly Row[]> {
  const directory = await temporaryDirectory()
  const neo4j = await startOwnNeo4j(AS_SERVED)
  try {
    const sentences = await statementSentences()
    const [long, other] = [join(directory.path, 'long.txt'), join(directory.path, 'other.txt')]
    await writeFile(long, textOf(0, 100 * PAGE, sentences))
    await writeFile(other, textOf(2 * DOCUMENTS, 100 * PAGE, sentences))
    const files = Array.from({ length: DOCUMENTS }, (_, index) => join(directory.path, `${index + 1}.txt`))
    const rows = files.map((file, index) => `${file},short-${index + 1},2022-01-05,chn,a benchmark,OWN_WORK`)
    const table = join(directory.path, 'table.csv')
    const head = 'file,id,date,issuers,readAt,readIn'
    const longRows = [`${long},long`, `${other},other`].map((row) => `${row},2022-01-05,chn,a benchmark,OWN_WORK`)
    await writeFile(table, `${[head, ...longRows, ...rows].join('\n')}\n`)
    for (const [index, file] of files.entries()) await writeFile(file, textOf(index + 1, 2 * PAGE, sentences))
    const stores = {
      SQLite: { DATA_DIR: join(directory.path, 'data') },
      Neo4j: { GRAPH_STORE: 'neo4j', NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password },
    }
    const measured: Row[] = []
    for (const [name, environment] of Object.entries(stores)) {
      await timed('server/seed.js', [], environment)
      // Made of the statement's sentences, they are all much like it.
      const options = ['--table', table, '--accept', 'settled', '--another', '--apply']
      const one = await timed('server/import.js', [long, ...options], environment)
      const another = await timed('server/import.js', [other, ...options], environment)
      const many = await timed('server/import.js', [...files, ...options], environment)
      const target = { one: '< 10 s', many: name === 'SQLite' ? '< 2 min' : '< 4 min' }
      measured.push({ what: `a document of 100 pages, applied, ${name}`, value: told(one), target: target.one })
      measured.push({ what: `a second one, ${name}`, value: told(another), target: target.one })
      measured.push({
        what: `${DOCUMENTS} documents of 2 pages, applied, ${name}`,
        value: told(many),
        target: target.many,
      })
    }
    return measured
  } finally {
    await neo4j.stop()
    await directory.remove()
  }
}

async function statementSentences(): Promise<readonly string[]> {
  const { nodes } = await corpusBundle()
  const text = nodes.find((node) => node.id === 'cn-ru-bwc-statement-2021:en')
  if (text?.kind !== 'EXPRESSION') throw new Error('The corpus has no English statement.')
  return text.text.split(/(?<=\.)\s+/).filter((sentence) => sentence.length > 60)
}

/** A text of its own for each seed, always the same. */
function textOf(seed: number, characters: number, sentences: readonly string[]): string {
  let state = seed + 1
  const next = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return sentences[state % sentences.length] ?? ''
  }
  const paragraphs = [`Statement number ${seed}`]
  for (let length = 0; length < characters; length += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push([next(), next(), next(), next()].join(' '))
  return `${paragraphs.join('\n\n')}\n`
}

interface Timed {
  readonly seconds: number
  /** The most memory that the process had, in MB; null where the system does not tell. */
  readonly megabytes: number | null
}

async function timed(program: string, args: readonly string[], environment: Record<string, string>): Promise<Timed> {
  const start = performance.now()
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }
  const child = spawn(process.execPath, [join('dist', program), ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let megabytes: number | null = null
  const watch = setInterval(() => {
    void readFile(`/proc/${String(child.pid)}/status`, 'utf8').then(
      (status) => {
        const most = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
        if (most !== undefined) megabytes = Math.round(Number(most) / 1024)
      },
      () => undefined,
    )
  }, 200)
  await once(child, 'exit')
  clearInterval(watch)
  if (child.exitCode !== 0) throw new Error(`${program} ended with ${String(child.exitCode)}.`)
  return { seconds: (performance.now() - start) / 1000, megabytes }
}

function told({ seconds, megabytes }: Timed): string {
  return `${seconds.toFixed(1)} s${megabytes === null ? '' : `, ${megabytes} MB at most`}`
}
