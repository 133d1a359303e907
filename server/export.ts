import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadSettings } from './config/settings.ts'
import { toJsonLd } from './exchange/json-ld/to-json-ld.ts'
import { partOf, wholeGraph } from './exchange/part.ts'
import { openStore } from './open-store.ts'
import { asCalled } from './config/called-from.ts'
import { OperatorFault } from './process/operator-fault.ts'
import { run } from './process/run.ts'

const USAGE =
  'Use: npm run export -- [--about ID] [--format json|jsonld] [--base http://…] [--out FILE]; see docs/exchange.md.'

await run(async () => {
  const { about, format, base, out } = options()
  const store = await openStore(loadSettings().store)
  try {
    const snapshot = store.snapshot()
    const part = about === undefined ? await wholeGraph(snapshot) : await partOf(snapshot, about)
    if (part === null) {
      const remedy = about === undefined ? 'Load it: npm run seed' : 'Find ids with search(query:) at /graphql.'
      throw new OperatorFault(
        about === undefined ? 'The store holds no graph yet.' : `Nothing has the id "${about}".`,
        remedy,
      )
    }
    const text = `${JSON.stringify(format === 'jsonld' ? toJsonLd(part, base) : part, null, 2)}\n`
    if (out === undefined) process.stdout.write(text)
    else await writeFile(asCalled(out), text)
    process.stderr.write(
      `${String(part.nodes.length)} nodes, ${String(part.edges.length)} edges, revision ${part.revision}\n`,
    )
  } finally {
    await store.close()
  }
})

function options() {
  try {
    const { values } = parseArgs({
      options: {
        about: { type: 'string' },
        format: { type: 'string', default: 'json' },
        base: { type: 'string', default: 'http://localhost:4000' },
        out: { type: 'string' },
      },
    })
    if (values.format !== 'json' && values.format !== 'jsonld') {
      throw new OperatorFault(`--format is "${values.format}"; it is json or jsonld.`, USAGE)
    }
    return values
  } catch (error) {
    if (error instanceof OperatorFault) throw error
    throw new OperatorFault(error instanceof Error ? error.message : String(error), USAGE, { cause: error })
  }
}
