import { cpus } from 'node:os'
import { benchApi } from './api.ts'
import { benchClient } from './client.ts'
import { benchEmbedded } from './embedded.ts'
import { benchImports } from './imports.ts'
import { benchIngest } from './ingest.ts'
import { benchRecord } from './record.ts'
import { markdownTable } from './statistics.ts'

/**
 * `npm run bench`: the figures that this project promises, measured here and now; ratios come from runs side by side.
 * `npm run bench -- embedded api client record` picks parts.
 */
const PARTS = {
  embedded: benchEmbedded,
  api: benchApi,
  client: benchClient,
  record: benchRecord,
  ingest: benchIngest,
  imports: benchImports,
}
const isPart = (name: string): name is keyof typeof PARTS => name in PARTS

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !isPart(name))
if (unknown !== undefined)
  throw new Error(`No part is called "${unknown}": give some of ${Object.keys(PARTS).join(', ')}.`)

console.log(`Node ${process.version}, ${String(cpus().length)} cores, ${new Date().toISOString().slice(0, 10)}\n`)
for (const name of asked.length === 0 ? Object.keys(PARTS) : asked) {
  if (isPart(name)) console.log(`${markdownTable(await PARTS[name]())}\n`)
}
