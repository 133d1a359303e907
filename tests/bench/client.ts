import { launchChromium } from '../support/chromium.ts'
import { startServer, temporaryDirectory } from '../support/server.ts'
import { median, type Row } from './statistics.ts'

const RUNS = 5

interface Opening {
  /** Bytes of compressed script that came over the wire. */
  readonly script: number
  /** Milliseconds from navigation to the drawn map. */
  readonly drawn: number
  /** Longest task of the main thread, in milliseconds; 50 where none was longer. */
  readonly longest: number
}

/** First load of the explorer in a real Chromium: script that comes over the wire, and how long the page is blocked. */
export async function benchClient(): Promise<readonly Row[]> {
  const directory = await temporaryDirectory()
  const server = await startServer({ DATA_DIR: directory.path })
  const browser = await launchChromium()
  try {
    const runs: Opening[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      await page.addInitScript(() => {
        const tasks: number[] = []
        Object.assign(window, { longTasks: tasks })
        new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map((entry) => entry.duration))
        }).observe({ type: 'longtask', buffered: true })
      })
      await page.goto(`${server.url}/?doc=cn-ru-bwc-statement-2021`)
      await page.waitForSelector('[data-state="settled"]')
      runs.push(
        await page.evaluate(() => {
          const scripts = performance
            .getEntriesByType('resource')
            .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('.js'))
          // Put there by the script above; the page's own types do not know it.
          const { longTasks } = window as unknown as { longTasks: number[] }
          return {
            script: scripts.reduce((sum, entry) => sum + entry.encodedBodySize, 0),
            drawn: performance.now(),
            longest: Math.max(50, ...longTasks),
          }
        }),
      )
      await context.close()
    }
    const middle = (pick: (one: Opening) => number) => median(runs.map(pick))
    return [
      {
        what: 'script on first load, compressed',
        value: `${(middle((one) => one.script) / 1000).toFixed(0)} kB`,
        target: '≤ 350 kB',
      },
      { what: 'opening graph drawn after navigation', value: `${middle((one) => one.drawn).toFixed(0)} ms` },
      {
        what: 'longest block of the main thread until drawn',
        value: `${middle((one) => one.longest).toFixed(0)} ms`,
        target: '≤ 200 ms',
      },
    ]
  } finally {
    await browser.close()
    await server.stop()
    await directory.remove()
  }
}
