import { cpus } from 'node:os'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../support/chromium.ts'
import { startServer, temporaryDirectory } from '../../support/server.ts'
import { markdownTable, median } from '../statistics.ts'
import type { Row } from '../statistics.ts'
import { withoutNeighbours } from './entities.ts'
import { openPage, openScene, settled } from './explorer-page.ts'
import { invent, sceneOf } from '../../support/invented-scene.ts'
import type { Invented } from '../../support/invented-scene.ts'
import { LIMIT, plainLayout } from './plain-page.ts'
import type { Measured } from './plain-page.ts'
import { busy, longestTask, now } from './watch.ts'

/**
 * `npm run bench:client`: the explorer's map beside a plain Cytoscape page with fcose on the main thread, in one Chromium.
 * `npm run bench:client -- opening large` picks parts.
 */
const PARTS = { opening: benchOpening, layout: benchLayout, neighbours: benchNeighbours, large: benchLarge }
const isPart = (name: string): name is keyof typeof PARTS => name in PARTS

interface Bench {
  readonly browser: Browser
  readonly url: string
  readonly add: (what: string, value: string, target?: string) => void
}

const RUNS = 5

const ms = (value: number | null) =>
  value === null ? `over ${String(LIMIT / 1000)} s` : `${(value / 1000).toFixed(2)} s`
const block = (value: number) => (value >= LIMIT ? `over ${String(LIMIT / 1000)} s` : `${value.toFixed(0)} ms`)

/** From the end of the last answer of the server that the map needs to the drawn map. */
async function benchOpening({ browser, url, add }: Bench): Promise<void> {
  const runs: { took: number; computed: number; longest: number; script: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openPage(browser, 'about:blank')
    const computing = await busy(page)
    await page.goto(`${url}/?doc=cn-ru-bwc-statement-2021`)
    await settled(page)
    const computed = await computing()
    const { answered, drawn, script } = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const answers = entries.filter(({ name }) => name.endsWith('/graphql')).map(({ responseEnd }) => responseEnd)
      const scripts = entries.filter(({ name }) => name.endsWith('.js'))
      return {
        answered: Math.max(...answers),
        drawn: performance.now(),
        script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      }
    })
    runs.push({ took: drawn - answered, computed, longest: await longestTask(page, answered, drawn), script })
    await page.context().close()
  }
  const middle = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick))
  const all = runs.map(({ took }) => took)
  add(
    'opening view drawn after the server’s answer: middle of five (least to most)',
    `${ms(middle(({ took }) => took))} (${ms(Math.min(...all))} to ${ms(Math.max(...all))})`,
    '≤ 1.5 s',
  )
  add('the same: the main thread computed, from the beginning', ms(middle(({ computed }) => computed)))
  add('the same: longest block of the main thread', block(middle(({ longest }) => longest)))
  add('script loaded for it, compressed', `${(middle(({ script }) => script) / 1000).toFixed(0)} kB`)
}

async function benchLayout(bench: Bench): Promise<void> {
  await besidePlain(bench, '1,000 nodes, 2,500 edges', invent(1_000, 2_500), '≤ 100 ms')
}

/** A graph without places, laid out in the worker; the same laid out on a plain page. */
async function besidePlain({ browser, url, add }: Bench, what: string, graph: Invented, goal = ''): Promise<void> {
  const ours = await openScene(browser, url, sceneOf(graph, false))
  await ours.page.context().close()
  add(`${what}, no places: chosen to drawn; of that the main thread computed`, `${ms(ours.took)}; ${ms(ours.computed)}`)
  add('the same: longest block while laid out in the worker', block(ours.whileLaidOut), goal)
  add('the same: longest block until drawn', block(ours.longest))
  const plain = await plainLayout(graph, null)
  add('the same on a plain page with fcose: drawn; longest block', `${ms(plain.took)}; ${block(plain.longest)}`)
}

/** Fifty neighbours of the Convention come to a view of three hundred entities: from the server's last answer to the drawn map. */
async function benchNeighbours({ browser, url, add }: Bench): Promise<void> {
  const graph = await withoutNeighbours(url, { centre: 'bwc', wide: 'usa', count: 300, neighbours: 50 })
  const ours = await addNeighbours(browser, url, graph)
  add('50 neighbours to 300 nodes: settled after the server’s answer', ms(ours.took), '≤ 1 s')
  add('the same: others that moved; longest block', `${String(ours.moved)}; ${block(ours.longest)}`, '0')
  const later: Invented = {
    nodes: Array.from({ length: 50 }, (_, index) => ({ id: `later ${String(index)}`, kind: 'EVENT', x: 0, y: 0 })),
    edges: Array.from({ length: 50 }, (_, index) => {
      const target = `later ${String(index)}`
      return { id: `bwc|CITES|${target}`, source: 'bwc', target }
    }),
  }
  const plain = await plainLayout(graph, later)
  add('the same on a plain page with fcose: settled; others that moved', `${ms(plain.took)}; ${String(plain.moved)}`)
}

async function addNeighbours(browser: Browser, url: string, graph: Invented): Promise<Measured> {
  const { page } = await openScene(browser, url, sceneOf(graph, false))
  const places = () =>
    page.evaluate(
      (ids) => {
        const map = document.querySelector<HTMLElement & { locate?: (id: string) => { x: number; y: number } | null }>(
          '.map-canvas',
        )
        return ids.map((id) => {
          const place = map?.locate?.(id)
          return place === null || place === undefined ? '' : `${place.x.toFixed(0)} ${place.y.toFixed(0)}`
        })
      },
      graph.nodes.map(({ id }) => id),
    )
  const before = await places()
  const label = () => page.getAttribute('.map-canvas', 'aria-label')
  const named = await label()
  const begun = await now(page)
  await page.evaluate(() => {
    history.pushState(null, '', `${location.search}&expand=bwc~50`)
    dispatchEvent(new PopStateEvent('popstate'))
  })
  const deadline = Date.now() + 30_000
  while ((await label()) === named) {
    if (Date.now() > deadline) throw new Error('No neighbours came.')
    await page.waitForTimeout(10)
  }
  await settled(page)
  const ended = await now(page)
  const answered = await page.evaluate(() =>
    Math.max(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/graphql'))
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
    ),
  )
  const after = await places()
  const moved = before.filter((place, index) => after[index] !== place).length
  const longest = await longestTask(page, begun, ended)
  await page.context().close()
  return { took: ended - answered, longest, moved }
}

async function benchLarge(bench: Bench): Promise<void> {
  const { browser, url, add } = bench
  const what = '3,000 nodes, 8,000 edges'
  const graph = invent(3_000, 8_000)
  const placed = await openScene(browser, url, sceneOf(graph, true))
  await placed.page.context().close()
  add(`${what}, with places: chosen to drawn`, ms(placed.took), '≤ 2.5 s')
  add('the same: of that the main thread computed', ms(placed.computed))
  add('the same: longest block', block(placed.longest))

  let told = 0
  let stopped = 0
  const halted = await openScene(browser, url, sceneOf(graph, false), async (page) => {
    const begun = await now(page)
    const stop = page.locator('.layout-progress button')
    await stop.waitFor({ timeout: 60_000 })
    told = (await now(page)) - begun
    await stop.click()
    stopped = await now(page)
  })
  // As the page itself noted it: until this is asked, more has been waited for.
  const ended = await halted.page.evaluate(() => performance.getEntriesByName('drawn')[0]?.startTime ?? NaN)
  await halted.page.context().close()
  add(`${what}, no places: until its progress is told; from stopping to drawn`, `${ms(told)}; ${ms(ended - stopped)}`)
  await besidePlain(bench, what, graph)
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !isPart(name))
if (unknown !== undefined)
  throw new Error(`No part is called "${unknown}": give some of ${Object.keys(PARTS).join(', ')}.`)

const directory = await temporaryDirectory()
const server = await startServer({ DATA_DIR: directory.path })
const browser = await launchChromium()
const rows: Row[] = []
const bench: Bench = {
  browser,
  url: server.url,
  add: (what, value, target) => {
    rows.push({ what, value, ...(target === undefined ? {} : { target }) })
    console.log(`${what}: ${value}`)
  },
}
try {
  for (const name of asked.length === 0 ? Object.keys(PARTS) : asked) if (isPart(name)) await PARTS[name](bench)
} finally {
  await browser.close()
  await server.stop()
  await directory.remove()
}
console.log(`\nNode ${process.version}, ${String(cpus().length)} cores, ${new Date().toISOString().slice(0, 10)}\n`)
console.log(markdownTable(rows))
