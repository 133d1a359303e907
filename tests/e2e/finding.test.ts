import { expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { clickOnMap, explorerOfFile, locate, map, noFaultsAfterEach, until, waitForChosen } from './explorer.ts'

jest.setTimeout(120_000)

const COMMITTEE = 'bwc-scientific-advisory-committee'
const KNOWN = ['chn', 'rus', 'bwc', 'usa', COMMITTEE, 'prop-us-more-than-200-laboratories-abroad'] as const

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

/**
 * Where known things stand, seen from the first of them: the map may be panned to show what is new. All are asked for at
 * once, since it may be panned between two questions too.
 */
async function places(page: Page): Promise<readonly unknown[]> {
  const points = await page.evaluate<readonly ({ x: number; y: number } | null)[]>(
    `${JSON.stringify(KNOWN)}.map((id) => document.querySelector('.map-canvas').locate(id))`,
  )
  const [origin] = points
  return points.map((point) =>
    point == null || origin == null ? null : { x: Math.round(point.x - origin.x), y: Math.round(point.y - origin.y) },
  )
}

test('a name in Simplified Chinese finds what the text writes in Traditional, and puts it in focus', async () => {
  const page = await explorer.open()
  await page.getByRole('combobox', { name: 'Search the graph' }).fill('科学咨询委员会')
  const first = page.getByRole('listbox').getByRole('option').first()
  await first.getByText('Scientific Advisory Committee').waitFor()
  expect(await first.textContent()).toContain('Body')
  await first.click()
  await waitForChosen(page, COMMITTEE)
  expect(page.url()).toContain(`focus=${COMMITTEE}`)
  await page.close()
})

test('what is not on the map is brought onto it, joined to what is there', async () => {
  const page = await explorer.open()
  const before = await places(page)
  expect(await locate(page, 'gbr')).toBeNull()
  await page.getByRole('combobox', { name: 'Search the graph' }).fill('United Kingdom')
  await page
    .getByRole('option', { name: /United Kingdom/ })
    .first()
    .click()
  await waitForChosen(page, 'gbr')
  await until(page, `document.querySelector('.map-canvas').locate('gbr') !== null`)
  expect(await places(page)).toEqual(before)
  expect(page.url()).toContain('expand=gbr')
  await page.close()
})

test('neighbours are added by kind, with their number told first, and nothing known moves', async () => {
  const page = await explorer.open()
  await clickOnMap(page, 'bwc')
  const form = page.locator('.expand')
  await form.getByRole('checkbox', { name: /^Event \d+/ }).waitFor()
  for (const kind of await form.getByRole('checkbox').all()) await kind.uncheck()
  await form.getByRole('checkbox', { name: /^Event/ }).check()
  const before = await places(page)
  const events = page.getByRole('button', { name: /^Event \d+/ })
  const had = Number(/\d+/.exec((await events.textContent()) ?? '')?.[0])
  await form.getByRole('button', { name: 'Add neighbours to the map' }).click()
  await page.waitForURL(/expand=bwc~event/)
  await until(
    page,
    `Number(/\\d+/.exec([...document.querySelectorAll('.legend-item')].find((b) => b.textContent.startsWith('Event')).textContent)[0]) > ${String(had)}`,
  )
  expect(await places(page)).toEqual(before)

  await form.getByRole('button', { name: 'Take them off again' }).click()
  await page.waitForURL((url) => !url.search.includes('expand'))
  expect(await places(page)).toEqual(before)
  await page.close()
})

test('a part says that it is one', async () => {
  const page = await explorer.open('?expand=bwc')
  await page.getByText(/^30 of \d+ neighbours of Biological Weapons Convention are shown/).waitFor()
  await page.close()
})

test('a link restores the view, place for place', async () => {
  const page = await explorer.open()
  await clickOnMap(page, COMMITTEE)
  await page.locator('.expand').getByRole('button', { name: 'Add neighbours to the map' }).click()
  await page.waitForURL(/expand=/)
  await until(page, `document.querySelector('.expand').textContent.includes('Take them off')`)
  await page.getByRole('button', { name: /^Topic/ }).click()
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  const [address, there] = [page.url(), await places(page)]
  const again = await explorer.open(new URL(address).search)
  await waitForChosen(again, COMMITTEE)
  await until(again, `document.querySelector('.expand')?.textContent.includes('Take them off')`)
  await again.getByRole('button', { name: 'Show the whole map' }).click()
  expect(await places(again)).toEqual(there)
  expect(await again.getByRole('button', { name: /^Topic/ }).getAttribute('aria-pressed')).toBe('false')
  await page.close()
  await again.close()
})

test('the back button goes back one selection, forward again', async () => {
  const page = await explorer.open()
  await clickOnMap(page, 'usa')
  await waitForChosen(page, 'usa')
  await clickOnMap(page, 'bwc')
  await waitForChosen(page, 'bwc')
  await page.goBack()
  await waitForChosen(page, 'usa')
  await page.goBack()
  await waitForChosen(page, '')
  await page.goForward()
  await waitForChosen(page, 'usa')
  await page.close()
})

test('from the search to the evidence without a mouse', async () => {
  const page = await explorer.open()
  await page.keyboard.press('/')
  await page.keyboard.type('mobile biomedical')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await waitForChosen(page, 'mobile-biomedical-teams')
  await page.locator('.map-canvas:focus').waitFor()
  await page.keyboard.press('ArrowLeft')
  await until(page, `document.querySelector('.map-canvas').dataset.chosen !== 'mobile-biomedical-teams'`)
  expect(await map(page).getAttribute('data-chosen')).toMatch(/^prop-/)
  expect(await page.locator('#announcer').textContent()).toMatch(
    /^China and Russian Federation .+ selected\. \d+ lines?\.$/,
  )
  await page.keyboard.press('Enter')
  await page.locator('#details:focus').waitFor()
  expect(await page.locator('#details blockquote mark').count()).toBe(2)
  await page.keyboard.press('Escape')
  await waitForChosen(page, '')
  await page.close()
})

test('the list holds the same, in step with the map', async () => {
  const page = await explorer.open('?focus=usa')
  await page.keyboard.press('l')
  const row = page.getByRole('row', {
    name: /China and Russian Federation allege: The United States has more than 200/,
  })
  await row.waitFor()
  expect(await row.getAttribute('class')).toBe('lit')
  await row.getByRole('button').click()
  await page.locator('#details blockquote mark').first().waitFor()
  expect(await row.getAttribute('aria-current')).toBe('true')
  await page.close()
})
