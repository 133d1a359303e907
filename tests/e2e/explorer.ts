import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import { type RunningServer, seededDirectory, startServer } from '../support/server.ts'
import { Tabs } from './tabs.ts'

/** The built product with a browser before it, as a person would have it. */
export interface Explorer {
  readonly url: string
  readonly server: RunningServer
  /** Opens an address, of the statement's map where it names no document, and waits until the map is drawn. */
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<Page>
  /** Opens an address without waiting for a map. `prepare` runs before the address is asked for. */
  readonly visit: (
    query: string,
    prepare?: (page: Page) => Promise<unknown>,
    options?: BrowserContextOptions,
  ) => Promise<Page>
  /** Errors of the console, uncaught errors and breaches of the content security policy, since the last call. */
  readonly faults: () => readonly string[]
}

export const WIDE: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
}
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'en-GB',
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
}

/** The map that most tests look at: with nothing named, the address shows the start page. */
export const STATEMENT = '?doc=cn-ru-bwc-statement-2021'

interface StartedExplorer extends Explorer {
  readonly close: () => Promise<void>
}

/** The explorer of a test file, there from before its first test until after its last; with settings of the server beside those of the tests. */
export function explorerOfFile(settings: Readonly<Record<string, string>> = {}): Explorer {
  let running: StartedExplorer | null = null
  const started = (): StartedExplorer => {
    if (running === null) throw new Error('The explorer is there in tests alone.')
    return running
  }
  beforeAll(async () => {
    running = await startExplorer(settings)
  })
  afterAll(() => running?.close())
  return {
    get url() {
      return started().url
    },
    get server() {
      return started().server
    },
    open: (...asked) => started().open(...asked),
    visit: (...asked) => started().visit(...asked),
    faults: () => started().faults(),
  }
}

/** No test may leave a fault. */
export function noFaultsAfterEach({ faults }: Explorer): void {
  afterEach(() => {
    expect(faults()).toEqual([])
  })
}

async function startExplorer(settings: Readonly<Record<string, string>>): Promise<StartedExplorer> {
  const directory = await seededDirectory()
  const server = await startServer({ ...settings, DATA_DIR: directory.path })
  const browser = await launchChromium()
  const tabs = new Tabs(browser)
  let faults: string[] = []
  const visit: Explorer['visit'] = async (query, prepare, options = WIDE) => {
    const page = await tabs.open(options)
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
    await prepare?.(page)
    await page.goto(`${server.url}/${query}`)
    return page
  }
  return {
    url: server.url,
    server,
    visit,
    open: async (query = '', options = WIDE) => {
      const page = await visit(onStatement(query), undefined, options)
      await settled(page)
      return page
    },
    faults: () => {
      const found = faults
      faults = []
      return found
    },
    close: async () => {
      await browser.close()
      await server.stop()
      await directory.remove()
    },
  }
}

/** A query that names no document means the statement's. */
function onStatement(query: string): string {
  return new URLSearchParams(query).has('doc') ? query : `${STATEMENT}${query.replace('?', '&')}`
}

export function map(page: Page): Locator {
  return page.locator('.map-canvas')
}

/** Goes to another address as a link within the page does. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
  )
}

export async function settled(page: Page): Promise<void> {
  await page.locator('.map-canvas[data-state="settled"]').waitFor({ state: 'attached', timeout: 30_000 })
}

/** Where a node stands or a line runs, in pixels of the map; null where it is not drawn. */
export async function locate(page: Page, id: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(`document.querySelector('.map-canvas').locate(${JSON.stringify(id)})`)
}

export async function clickOnMap(page: Page, id: string): Promise<void> {
  const position = await locate(page, id)
  if (position === null) throw new Error(`${id} is not on the map.`)
  await map(page).click({ position })
}

/** Waits until what is selected on the map is this and nothing else. */
export async function waitForChosen(page: Page, id: string): Promise<void> {
  await page.locator(`.map-canvas[data-chosen="${id}"]`).waitFor({ state: 'attached' })
}

/**
 * Waits until an expression is true on the page. Playwright's own `waitForFunction` evaluates text in the page again and again,
 * which its content security policy forbids.
 */
export async function until(page: Page, expression: string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > deadline) throw new Error(`Not within half a minute: ${expression}`)
    await page.waitForTimeout(50)
  }
}
