import { gzipSync } from 'node:zlib'
import { describe, expect, jest, test } from '@jest/globals'
import type { Page, Response } from 'playwright-core'
import { clickOnMap, explorerOfFile, map, PHONE, settled, STATEMENT, until, waitForChosen, WIDE } from './explorer.ts'

jest.setTimeout(180_000)

/** Most script on first load, in bytes after gzip. */
const SCRIPT_BUDGET = 350_000

const explorer = explorerOfFile()

test(`at most ${String(SCRIPT_BUDGET / 1000)} kB of compressed script on first load, the layout worker included`, async () => {
  const scripts: Response[] = []
  const page = await explorer.visit(STATEMENT, (fresh) => {
    fresh.context().on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response)
    })
    return Promise.resolve()
  })
  await settled(page)
  expect(scripts.some((script) => script.url().includes('worker'))).toBe(true)
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET)
  await page.close()
})

describe('on a phone', () => {
  test('one pane at a time, nothing wider than the screen, the map keeps its place', async () => {
    const page = await explorer.open('', PHONE)
    const tabs = page.getByRole('navigation', { name: 'Views' })
    for (const pane of ['Text', 'Details', 'List', 'Map']) {
      await tabs.getByRole('button', { name: pane }).click()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    }
    await clickOnMap(page, 'prop-bwc-fully-complied-with')
    await waitForChosen(page, 'prop-bwc-fully-complied-with')
    await tabs.getByRole('button', { name: 'Details' }).click()
    await page.locator('#details blockquote mark').first().waitFor()
    expect(await map(page).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show in the text' }).click()
    await page.locator('.quote.lit').first().waitFor()
    expect(explorer.faults()).toEqual([])
    await page.close()
  })

  test('whatever is pressed is at least 40 pixels high', async () => {
    const page = await explorer.open('?focus=bwc', PHONE)
    const tabs = page.getByRole('navigation', { name: 'Views' })
    for (const pane of ['Details', 'List', 'Map']) {
      await tabs.getByRole('button', { name: pane }).click()
      const low = await page.evaluate<string[]>(
        `[...document.querySelectorAll('button, select, input[type=text]')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 39.5).map((e) => e.textContent + ' ' + e.getBoundingClientRect().height)`,
      )
      expect({ pane, low }).toEqual({ pane, low: [] })
    }
    await page.close()
  })
})

describe('when the server fails', () => {
  const refuse = (page: Page) => page.route('**/graphql', (route) => route.abort('connectionrefused'))

  test('at the start, it says so and tries again on request', async () => {
    const page = await explorer.visit(STATEMENT, refuse)
    await page.getByRole('alert').getByText('The server does not answer').waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await settled(page)
    await page.close()
  })

  test('a code of the server is told in words', async () => {
    const page = await explorer.visit(STATEMENT, (fresh) =>
      fresh.route('**/graphql', (route) =>
        route.fulfill({
          status: 503,
          json: { errors: [{ message: 'gone', extensions: { code: 'STORE_UNAVAILABLE' } }] },
        }),
      ),
    )
    await page.locator('[role=alert][data-code=STORE_UNAVAILABLE]').waitFor()
    await page.close()
  })

  test('later, what is on the screen stays', async () => {
    const page = await explorer.open()
    await refuse(page)
    await clickOnMap(page, 'usa')
    await page.locator('#details [role=alert][data-code=OFFLINE]').waitFor()
    expect(await page.locator('#details .statements li').count()).toBeGreaterThan(5)
    expect(await map(page).getAttribute('data-chosen')).toBe('usa')
    await page.close()
  })

  test('a document that is not there is named', async () => {
    const page = await explorer.visit('?doc=no-such-document')
    await page.getByRole('alert').getByText('no-such-document').waitFor()
    await page.getByRole('link', { name: 'Open the statement' }).click()
    await settled(page)
    await page.close()
  })
})

describe('on a slow network', () => {
  /** Holds back what is asked of the server until it is let go. */
  async function hold(page: Page): Promise<() => Promise<void>> {
    let letGo: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/graphql', async (route) => {
      await gate
      // What was cancelled meanwhile cannot be continued.
      await route.continue().catch(() => undefined)
    })
    return async () => {
      letGo()
      await page.unroute('**/graphql')
    }
  }

  test('the shape of what comes stands there, then that it takes long, and a way to ask anew', async () => {
    let letGo: () => Promise<void> = () => Promise.resolve()
    const asked: string[] = []
    const page = await explorer.visit(STATEMENT, async (fresh) => {
      await fresh.clock.install()
      letGo = await hold(fresh)
      fresh.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.url())
      })
    })
    await page.getByRole('status', { name: 'Loading the map …' }).waitFor()
    expect(await page.getByText('The answer takes long').count()).toBe(0)
    await page.clock.fastForward(7_000)
    await page.getByText('The answer takes long').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('The answer takes long').waitFor({ state: 'detached' })
    expect(asked).toHaveLength(2)
    await letGo()
    await settled(page)
    await page.close()
  })

  test('neighbours of two, a day and something chosen cost two requests', async () => {
    const asked: string[] = []
    const query = `${STATEMENT}&expand=bwc~20,usa~10&asOf=2010-01-01&focus=usa`
    const page = await explorer.visit(query, async (fresh) => {
      fresh.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
      })
      return Promise.resolve()
    })
    await settled(page)
    await until(page, `document.querySelector('.map-canvas').locate('iaea') !== null`)
    await page.getByRole('heading', { name: 'United States of America' }).waitFor()
    expect(asked).toHaveLength(2)
    expect(asked[0]).toContain('query Opening')
    expect(asked[0]?.split('query Neighbours')).toHaveLength(3)
    await page.close()
  })

  test('hundreds of neighbours cost two requests, and any day after that none', async () => {
    let asked = 0
    const page = await explorer.visit(`${STATEMENT}&expand=bwc~100,usa~70,chn~100&focus=usa`, async (fresh) => {
      fresh.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked += 1
      })
      return Promise.resolve()
    })
    await settled(page)
    await until(page, `document.querySelector('.map-canvas').locate('iaea') !== null`)
    await page.getByRole('heading', { name: 'United States of America' }).waitFor()
    expect(asked).toBe(2)
    await page.close()

    const plain = await explorer.open()
    let more = 0
    plain.on('request', (request) => {
      if (request.url().endsWith('/graphql')) more += 1
    })
    await plain.getByLabel('As of').fill('1980-01-01')
    await plain.waitForURL(/asOf=1980-01-01/)
    await plain.locator('.notice', { hasText: '1980' }).waitFor()
    expect(more).toBe(0)
    await plain.close()
  })

  test('what was asked for can be cancelled, and the map is as it was', async () => {
    const page = await explorer.open('?focus=bwc')
    await page.locator('.expand').waitFor()
    const letGo = await hold(page)
    const cancelled = page.waitForEvent('requestfailed')
    await page.getByRole('checkbox', { name: /^Event \d+/ }).check()
    await page.getByRole('button', { name: 'Add neighbours to the map' }).click()
    await page.waitForURL(/expand=/)
    await page.getByText('Loading what you asked for …').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.waitForURL((url) => !url.search.includes('expand'))
    expect((await cancelled).failure()?.errorText).toBe('net::ERR_ABORTED')
    await page.getByText('Loading what you asked for …').waitFor({ state: 'detached' })
    await letGo()
    expect(await map(page).getAttribute('data-state')).toBe('settled')
    await page.close()
  })

  test('a question that is overtaken by the next is cancelled', async () => {
    const page = await explorer.open()
    const letGo = await hold(page)
    const search = page.getByRole('combobox', { name: 'Search the graph' })
    const first = page.waitForRequest('**/graphql')
    await search.fill('biological')
    const overtaken = await first
    const cancelled = page.waitForEvent('requestfailed', (request) => request === overtaken)
    await search.fill('biological weapons')
    await cancelled
    await letGo()
    await page
      .getByRole('option', { name: /Biological Weapons Convention/ })
      .first()
      .waitFor()
    await page.close()
  })
})

describe('when the server is gone', () => {
  test('what could not be added is told, the rest stays, and trying again adds it', async () => {
    const page = await explorer.open('?focus=bwc')
    await page.locator('.expand').waitFor()
    await page.route('**/graphql', (route) => route.abort('connectionrefused'))
    await page.getByRole('checkbox', { name: /^Event \d+/ }).check()
    await page.getByRole('button', { name: 'Add neighbours to the map' }).click()
    const notice = page
      .getByRole('alert')
      .filter({ hasText: 'Biological Weapons Convention: The server does not answer' })
    await notice.waitFor()
    expect(await map(page).getAttribute('data-chosen')).toBe('bwc')
    expect(page.url()).toContain('expand=bwc~event')
    await page.unroute('**/graphql')
    await notice.getByRole('button', { name: 'Try again' }).click()
    await notice.waitFor({ state: 'detached' })
    await page.getByText('Take them off again').waitFor()
    await page.close()
  })

  test('the list and the timeline open all the same', async () => {
    const page = await explorer.visit(STATEMENT)
    await Promise.all([
      settled(page),
      page.waitForResponse(/list-pane.*\.js/).then((response) => response.finished()),
      page.waitForResponse(/timeline.*\.js/).then((response) => response.finished()),
    ])
    await page.context().setOffline(true)
    await page.keyboard.press('l')
    await page.locator('#list tbody tr').first().waitFor()
    await page.keyboard.press('t')
    await page.locator('.time-mark').first().waitFor()
    await page.close()
  })
})

test('where the reader’s own colours are in force, what is chosen and of which kind something is can still be seen', async () => {
  const page = await explorer.open('?focus=bwc', { ...WIDE, forcedColors: 'active' })
  await page.locator('.quote.lit').first().waitFor()
  const pairs = [
    ['.tab[aria-current]', '.tab:not([aria-current])', 'border-bottom-color'],
    ['.segment input:checked + span', '.segment input:not(:checked) + span', 'background-color'],
    ['.quote.lit', '.quote:not(.lit)', 'background-color'],
    ['.legend .kind-state', '.legend .kind-body', 'background-color'],
  ] as const
  for (const [one, other, property] of pairs) {
    const [seen, beside] = await Promise.all(
      [one, other].map((selector) =>
        page
          .locator(selector)
          .first()
          .evaluate(
            (element, name) => getComputedStyle(element).getPropertyValue(name).match(/\d+/g)?.slice(0, 3),
            property,
          ),
      ),
    )
    expect([one, seen]).not.toEqual([one, beside])
  }
  await page.close()
})

describe('in the reader’s language', () => {
  test.each([
    ['ru', '7 октября 2021 г.', /\d\u00a0\d{3}/],
    ['zh-Hant', '2021年10月7日', /\d,\d{3}/],
  ] as const)('dates and numbers are written as it does: %s', async (language, date, number) => {
    const page = await explorer.open(`?lang=${language}`)
    await page.locator('.document-head, .pane-right').getByText(date).first().waitFor()
    await page.goto(`${explorer.url}/?record=sources&lang=${language}`)
    await page.getByRole('table').first().waitFor()
    expect(await page.getByRole('table').first().innerText()).toMatch(number)
    await page.close()
  })

  test('a name that it does not have stands with the language it is in, in the search, on pages and in details', async () => {
    const page = await explorer.open('?map=blank&lang=ru&focus=unga-rc-4309')
    await page.locator('#details .mark-fallback', { hasText: 'English' }).waitFor()
    await page.locator('#search-input').fill('science technology security')
    await page.locator('[role=option] .mark-fallback', { hasText: 'English' }).first().waitFor()
    await page.goto(`${explorer.url}/?state=prk&part=votes&lang=ru`)
    await page.locator('td .mark-fallback', { hasText: 'English' }).first().waitFor()
    await page.close()
  })
})
