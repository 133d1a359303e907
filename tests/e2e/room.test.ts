import { expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import {
  explorerOfFile,
  goTo,
  locate,
  map,
  noFaultsAfterEach,
  PHONE,
  STATEMENT,
  until,
  waitForChosen,
  WIDE,
} from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

/** Controls of the head of the page that reach over the edge of the window. */
async function overTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.header a, .header button, .header select, .header input')]
      .filter((control) => control.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((control) => control.outerHTML),
  )
}

test.each([
  [1024, 700],
  [821, 700],
  [740, 360],
  [360, 740],
])('in a window of %i by %i pixels the head of the page has room, in its longest words too', async (width, height) => {
  const page = await explorer.open('?lang=ru', { ...WIDE, viewport: { width, height } })
  expect(await overTheEdge(page)).toEqual([])
  // The page scrolls to no side, and the map keeps some of its height.
  expect(await page.evaluate(() => document.querySelector('.page')?.scrollWidth)).toBe(width)
  expect((await map(page).boundingBox())?.height).toBeGreaterThan(120)
  await page.close()
})

test.each([
  ['ru', 1440],
  ['ru', 1280],
  ['en', 1280],
  ['ru', 1024],
])('over the map all in “%s” stands in one row of a window of %i pixels, with a day too', async (language, width) => {
  const page = await explorer.open(`?lang=${language}&asOf=2021-11-11`, { ...WIDE, viewport: { width, height: 800 } })
  const bar = page.locator('.pane-left .tabs')
  expect((await bar.boundingBox())?.height).toBeLessThan(45)
  expect(
    await bar.evaluate((element) =>
      [...element.querySelectorAll('button, select, input')].every(
        (control) => control.getBoundingClientRect().right <= element.getBoundingClientRect().right,
      ),
    ),
  ).toBe(true)
  // Whatever words are not seen any more, each control has its name.
  expect(await bar.getByRole('combobox').getAttribute('id')).toBe('layout-picker')
  for (const name of language === 'ru'
    ? ['Карта', 'Список', 'Порядок', 'На день']
    : ['Map', 'List', 'Arranged', 'As of'])
    expect(
      await bar
        .getByRole('button', { name, exact: true })
        .or(bar.getByLabel(name, { exact: true }))
        .count(),
    ).toBe(1)
  await page.close()
})

test.each([
  [360, 225],
  [320, 256],
])(
  'at 400 %% in a browser, %i by %i pixels, most of the height is map or list at first, and all is reached by scrolling one way',
  async (width, height) => {
    for (const [pane, what] of [
      ['map', '.map-canvas'],
      ['list', '.pane-scroll'],
    ] as const) {
      const page = await explorer.visit(
        `?doc=cn-ru-bwc-statement-2021&pane=${pane}&expand=usa~10&focus=usa`,
        undefined,
        { ...WIDE, viewport: { width, height } },
      )
      await page.getByText(/^10 of \d+ neighbours of United States/).waitFor({ state: 'attached' })
      const free = async () => {
        const [box, tabs] = [await page.locator(what).boundingBox(), await page.locator('.tabs.bottom').boundingBox()]
        return Math.min((box?.y ?? 0) + (box?.height ?? 0), tabs?.y ?? 0) - Math.max(0, box?.y ?? 0)
      }
      expect(await free()).toBeGreaterThanOrEqual(height * 0.65)
      expect(await page.evaluate(() => document.querySelector('.page')?.scrollWidth)).toBe(width)
      // The search, small beside the rest, has room while it is used.
      const search = page.getByRole('combobox', { name: 'Search the graph' })
      await search.focus()
      expect((await search.boundingBox())?.width).toBeGreaterThan(width * 0.7)
      // What is told of the map lies below it, and is scrolled to when it is reached by keyboard.
      const dismiss = page.locator('.notice .icon-button').first()
      await dismiss.focus()
      const box = await dismiss.boundingBox()
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
      await page.close()
    }
  },
)

test('neighbours that come move nothing that is known, though a note on them takes room from the map', async () => {
  const page = await explorer.open()
  const known = ['bwc', 'usa', 'chn', 'prop-us-more-than-200-laboratories-abroad']
  const places = () => Promise.all(known.map((id) => locate(page, id)))
  const before = await places()
  const height = (await map(page).boundingBox())?.height ?? 0
  await goTo(page, `/${STATEMENT}&expand=usa~10`)
  await page.getByText(/^10 of \d+ neighbours of United States of America are shown/).waitFor()
  await until(page, `document.querySelector('.map-canvas').dataset.state === 'settled'`)
  await until(page, `document.querySelector('.map-canvas').locate('iaea') !== null`)
  expect((await map(page).boundingBox())?.height).toBeLessThan(height)
  expect(await places()).toEqual(before)
  await page.close()
})

test('what is chosen stays in sight when the room for the map changes, and is not beneath the buttons of a phone', async () => {
  const page = await explorer.open('?focus=usa')
  await page.keyboard.press('t')
  await page.getByRole('region', { name: 'Timeline' }).or(page.locator('.timeline')).first().waitFor()
  const height = async () => (await map(page).boundingBox())?.height ?? 0
  await until(
    page,
    `(document.querySelector('.map-canvas')?.locate('usa')?.y ?? 1e9) < document.querySelector('.map-canvas').clientHeight`,
  )
  expect((await locate(page, 'usa'))?.y).toBeLessThan(await height())
  await page.close()

  const phone = await explorer.open('?focus=usa', PHONE)
  await waitForChosen(phone, 'usa')
  const buttons = await phone.locator('.map-buttons').boundingBox()
  const frame = await map(phone).boundingBox()
  const place = await locate(phone, 'usa')
  expect((place?.y ?? 1e9) + (frame?.y ?? 0)).toBeLessThan(buttons?.y ?? 0)
  await phone.close()
})

test('what is added comes into sight, and a map that was moved stays where it is when its room changes', async () => {
  const page = await explorer.open()
  await page.keyboard.press('/')
  await page.keyboard.type('Japan')
  await page.getByRole('option', { name: /^Japan/ }).click()
  await waitForChosen(page, 'jpn')
  const width = (await map(page).boundingBox())?.width ?? 0
  await until(page, `(document.querySelector('.map-canvas')?.locate('jpn')?.x ?? 1e9) < ${String(width)}`)
  await page.keyboard.press('Escape')
  await waitForChosen(page, '')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const before = await locate(page, 'bwc')
  await page.keyboard.press('t')
  await page.locator('.timeline').waitFor()
  await page.keyboard.press('t')
  expect(await locate(page, 'bwc')).toEqual(before)
  await page.close()
})

test('of a chosen line that stands for several its names are drawn whole', async () => {
  const page = await explorer.open('?edge=rus~DEPOSITARY_OF~bwc')
  // Cytoscape keeps the box it draws a line in: it must hold the name that the line was given when it was chosen.
  const [from, to] = await page.evaluate<readonly [number, number]>(`(() => {
    const line = document.querySelector('.map-canvas')._cyreg.cy.edges('.chosen')
    const half = line[0]._private.rstyle.labelWidth / 2
    const box = line.boundingBox()
    const middle = line.midpoint().x
    return [box.x1 - (middle - half), middle + half - box.x2]
  })()`)
  expect(from).toBeLessThanOrEqual(0)
  expect(to).toBeLessThanOrEqual(0)
  await page.close()
})

test('the other end of ways is found in a list beside the field, though no page of the record was opened before', async () => {
  const page = await explorer.open('?paths=chn')
  const field = page.getByRole('combobox', { name: /Another end/ })
  await field.fill('scientific')
  await page.getByRole('option', { name: /^BWC Scientific Advisory/ }).waitFor()
  const list = page.locator('.ways .picker-list')
  expect(await list.evaluate((element) => getComputedStyle(element).position)).toBe('absolute')
  const box = await list.boundingBox()
  expect(box?.y).toBeGreaterThan(0)
  await page.getByRole('option', { name: /^BWC Scientific Advisory/ }).click()
  await page.getByText('5 ways').waitFor()
  await page.close()
})

test('the parts of a page stand apart from each other, though no map was opened before', async () => {
  const page = await explorer.visit('?treaty=bwc')
  const parts = page.locator('.parts .tab')
  await parts.nth(4).waitFor()
  expect(await parts.evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).paddingLeft))).not.toContain('0px')
  await page.close()
})

test('a date in the list stands in one line', async () => {
  for (const table of ['', '&table=edges']) {
    const page = await explorer.visit(`?doc=cn-ru-bwc-statement-2021&pane=list&lang=ru${table}`)
    const date = page.locator('.list td').filter({ hasText: /^7 октября 2021 г\.$/ })
    await date.first().waitFor()
    expect(await date.first().evaluate((cell) => cell.querySelector('div')?.getClientRects()[0]?.height)).toBeLessThan(
      25,
    )
    await page.close()
  }
})

test('rows of the list stand below each other on a phone, and nothing of them beside the screen', async () => {
  const page = await explorer.visit('?doc=cn-ru-bwc-statement-2021&pane=list&table=edges&lang=ru', undefined, PHONE)
  await page.locator('.list tbody tr').first().waitFor()
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('.list td, .list th')].some(
        (cell) => cell.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      ),
    ),
  ).toBe(false)
  await page.close()
})
