import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Page, Response } from 'playwright-core'
import { clickOnMap, type Explorer, map, PHONE, settled, startExplorer, STATEMENT, waitForChosen } from './explorer.ts'

jest.setTimeout(180_000)

/** Most script on first load, in bytes after gzip. */
const SCRIPT_BUDGET = 350_000

let explorer: Explorer
beforeAll(async () => {
  explorer = await startExplorer()
})
afterAll(async () => {
  await explorer.close()
})

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
  await page.context().close()
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
    await page.context().close()
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
    await page.context().close()
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
    await page.context().close()
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
    await page.context().close()
  })

  test('later, what is on the screen stays', async () => {
    const page = await explorer.open()
    await refuse(page)
    await clickOnMap(page, 'usa')
    await page.locator('#details [role=alert][data-code=OFFLINE]').waitFor()
    expect(await page.locator('#details .statements li').count()).toBeGreaterThan(5)
    expect(await map(page).getAttribute('data-chosen')).toBe('usa')
    await page.context().close()
  })

  test('a document that is not there is named', async () => {
    const page = await explorer.visit('?doc=no-such-document')
    await page.getByRole('alert').getByText('no-such-document').waitFor()
    await page.getByRole('link', { name: 'Open the statement' }).click()
    await settled(page)
    await page.context().close()
  })
})
