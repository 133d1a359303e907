import type { Page } from 'playwright-core'

/** Notes long tasks, and when a layout's progress is shown, from before the page's own scripts. */
export async function watch(page: Page): Promise<void> {
  // The name that the compiler of these files gives to functions; the page knows it not.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const seen = { tasks: [] as { at: number; lasted: number }[] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, lasted: duration })))
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** The longest task that began between two moments; 50 where none was longer, since shorter ones are not told. */
export async function longestTask(page: Page, from: number, to: number): Promise<number> {
  // An observer is told of a task a little after it.
  await page.waitForTimeout(300)
  return page.evaluate(
    ({ from: start, to: end }) => {
      // Put there by the script above; the page's own types do not know it.
      const { seen } = window as unknown as { seen: { tasks: { at: number; lasted: number }[] } }
      return Math.max(50, ...seen.tasks.filter(({ at }) => at >= start && at < end).map(({ lasted }) => lasted))
    },
    { from, to },
  )
}

export function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now())
}

/** Milliseconds that the main thread has computed for, whatever else the machine did meanwhile. */
export async function busy(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
  }
}
