import type { Browser, Page } from 'playwright-core'
import { busy, longestTask, watch } from './watch.ts'

export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await watch(page)
  await page.goto(address)
  return page
}

export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.map-canvas[data-state="settled"]', { timeout: 120_000 })
}

export interface Opened {
  readonly took: number
  /** What of it the main thread computed for, which other work on the machine changes little. */
  readonly computed: number
  readonly longest: number
  /** The longest task while the worker was at work: from its being asked to its answer. */
  readonly whileLaidOut: number
  readonly page: Page
}

/** From a file's being chosen to the drawn map. `meanwhile` is run as soon as it was chosen. */
export async function openScene(
  browser: Browser,
  url: string,
  scene: string,
  meanwhile: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Opened> {
  const page = await openPage(browser, `${url}/?scene=file`)
  const input = page.locator('input[type=file]')
  await input.waitFor({ state: 'attached' })
  await page.evaluate(() => {
    document.querySelector('input[type=file]')?.addEventListener('change', () => performance.mark('chosen'), true)
    new MutationObserver(() => {
      const map = document.querySelector('.map-canvas')
      if (map?.getAttribute('data-state') === 'settled' && performance.getEntriesByName('drawn').length === 0) {
        performance.mark('drawn')
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  const computing = await busy(page)
  const before = await computing()
  await input.setInputFiles({ name: 'bench.scene.json', mimeType: 'application/json', buffer: Buffer.from(scene) })
  await meanwhile(page)
  await settled(page)
  const after = await computing()
  const [chosen, asked, arranged, drawn] = await page.evaluate(() =>
    ['chosen', 'layout asked', 'layout arranged', 'drawn'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
    ),
  )
  if (chosen === undefined || asked === undefined || arranged === undefined || drawn === undefined)
    throw new Error('Nothing was marked.')
  return {
    took: drawn - chosen,
    computed: after - before,
    longest: await longestTask(page, chosen, drawn),
    whileLaidOut: await longestTask(page, asked, arranged),
    page,
  }
}
