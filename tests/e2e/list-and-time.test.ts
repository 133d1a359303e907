import { readFile } from 'node:fs/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { clickOnMap, explorerOfFile, locate, noFaultsAfterEach, PHONE, until } from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

describe('the list', () => {
  const rows = (page: Page) => page.locator('#list tbody tr')
  const firsts = (page: Page) => page.locator('#list tbody tr td:first-child').allInnerTexts()

  test('is sorted by a column upwards, downwards and back to the order of the text, in the address', async () => {
    const page = await explorer.open('?pane=list&table=nodes')
    await rows(page).first().waitFor()
    const before = await firsts(page)
    const degrees = async () =>
      (await page.locator('#list tbody tr td:nth-child(3)').allInnerTexts()).map((text) => Number(text))
    const head = page.getByRole('columnheader', { name: 'Edges here' })
    await head.getByRole('button').click()
    await page.waitForURL(/sort=degree(&|$)/)
    await head.getByRole('button').click()
    await page.waitForURL(/sort=-degree/)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    const sorted = await degrees()
    expect(sorted).toEqual([...sorted].sort((one, other) => other - one))
    expect(sorted[0]).toBeGreaterThan(20)
    await head.getByRole('button').click()
    await page.waitForURL((url) => !url.search.includes('sort='))
    expect(await firsts(page)).toEqual(before)
    await page.close()
  })

  test('holds only rows with the words looked for, and is taken along as a file just so', async () => {
    const page = await explorer.open('?pane=list')
    await page.getByRole('radio', { name: 'Edges' }).check({ force: true })
    await page.waitForURL(/table=edges/)
    await page.getByRole('searchbox', { name: 'Find in the list' }).fill('laboratories allege')
    await page.waitForURL(/find=laboratories/)
    await until(page, `document.querySelectorAll('#list tbody tr').length < 20`)
    const count = await rows(page).count()
    expect(count).toBeGreaterThan(0)
    expect(await page.locator('#list [role=status]').first().textContent()).toBe(`${String(count)} rows`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    const text = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '')
    const table = parseCsv<Record<string, string>>(text, { columns: true })
    expect(table).toHaveLength(count)
    expect(table.every((row) => row['Layer'] === 'said' && row['Speaker'] === 'China and Russian Federation')).toBe(
      true,
    )
    await page.getByRole('searchbox', { name: 'Find in the list' }).fill('no such words')
    await page.getByText('No row holds these words.').waitFor()
    await page.close()
  })

  test('draws only some of many rows; arrow keys lead through all, Enter chooses, and the map follows', async () => {
    const page = await explorer.open('?pane=list')
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBe(50)
    expect(Number(await page.locator('#list table').getAttribute('aria-rowcount'))).toBeGreaterThan(100)
    await rows(page).first().getByRole('button').focus()
    await page.keyboard.press('ArrowDown')
    expect(
      await rows(page)
        .nth(1)
        .getByRole('button')
        .evaluate((button) => button === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('End')
    await page.waitForURL(/after=\d+/)
    await page.locator('#list tbody tr:last-child button:focus').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/edge=/)
    await page.locator('#list tr[aria-current] button:focus').waitFor()
    const selected = new URL(page.url()).searchParams.get('edge')
    // Whoever pages away from what is selected is not led back.
    await page.getByRole('button', { name: 'Previous' }).click()
    await page.locator('#list tr[aria-current]').waitFor({ state: 'detached' })
    await page.waitForTimeout(200)
    expect(await page.locator('#list tr[aria-current]').count()).toBe(0)
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await until(page, `document.querySelector('.map-canvas').dataset.chosen !== ''`)
    expect(new URL(page.url()).searchParams.get('edge')).toBe(selected)
    await page.close()
  })

  test('shows the row of what was chosen on the map, however far down it is', async () => {
    const page = await explorer.open('?table=nodes')
    await clickOnMap(page, 'prop-us-more-than-200-laboratories-abroad')
    await page.keyboard.press('l')
    const row = page.locator('#list tr[aria-current]')
    await row
      .getByRole('button', { name: /^China and Russian Federation allege: The United States has more/ })
      .waitFor()
    expect(Number(await row.getAttribute('aria-rowindex'))).toBeGreaterThan(50)
    await until(
      page,
      `(() => { const { top, bottom } = document.querySelector('#list tr[aria-current]').getBoundingClientRect(); return top > 0 && bottom < innerHeight })()`,
    )
    await page.close()
  })

  test('is in the reader’s language, on a phone no wider than its screen', async () => {
    const page = await explorer.open('?pane=list&table=nodes', PHONE)
    for (const [language, count] of [
      ['en', /^\d+ rows$/],
      ['zh-Hant', /^\d+ 列$/],
      ['zh-Hans', /^\d+ 行$/],
      ['ru', /^\d+ строк[аи]?$/],
    ] as const) {
      await page.getByRole('banner').locator('select').selectOption(language)
      await page.locator('#list [role=status]', { hasText: count }).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    }
    await page.close()
  })
})

describe('a period', () => {
  test('leaves of the map what may fall within it and what has no date, and says so', async () => {
    const page = await explorer.open('?period=2001-01-01~2001-12-31')
    await page.getByText('Only what has a date from 1 January 2001 to 31 December 2001').waitFor()
    expect(await locate(page, 'us-withdrawal-2001')).not.toBeNull()
    expect(await locate(page, 'bwc-ad-hoc-group-negotiations')).not.toBeNull()
    expect(await locate(page, 'bwc-review-conference-9')).toBeNull()
    expect(await locate(page, 'prop-us-more-than-200-laboratories-abroad')).toBeNull()
    await page.getByRole('button', { name: 'All of time' }).click()
    await page.waitForURL((url) => !url.search.includes('period'))
    await until(page, `document.querySelector('.map-canvas').locate('bwc-review-conference-9') !== null`)
    await page.close()
  })
})

describe('the timeline', () => {
  const OPEN = '?timeline=open&expand=bwc~event'
  const slider = (page: Page, name: string) => page.getByRole('slider', { name })
  const day = (page: Page, name: string) => slider(page, name).getAttribute('aria-valuetext')

  test('is loaded when it is opened, by its button or its key, and stands in the address', async () => {
    const loaded: string[] = []
    const page = await explorer.visit('?doc=cn-ru-bwc-statement-2021', (fresh) => {
      fresh.on('request', (request) => loaded.push(request.url()))
      return Promise.resolve()
    })
    const button = page.getByRole('button', { name: 'Timeline', exact: true })
    await button.waitFor()
    expect(loaded.filter((url) => url.includes('timeline'))).toEqual([])
    await button.click()
    await page.waitForURL(/timeline=open/)
    await page.getByRole('region', { name: 'Timeline' }).waitFor()
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('t')
    await page.waitForURL((url) => !url.search.includes('timeline'))
    await page.getByRole('region', { name: 'Timeline' }).waitFor({ state: 'detached' })
    await page.close()
  })

  test('lays events, acts and statements along an axis, imprecise dates as spans, each with its date in words', async () => {
    const page = await explorer.open(OPEN)
    const event = (name: RegExp) =>
      page.getByRole('list', { name: /^Events, documents: \d+$/ }).getByRole('button', { name })
    await event(/^25 July 2001: .*\(Event\)$/).waitFor()
    const wide = await event(/^1995 – 18 August 2001: /).boundingBox()
    const narrow = await event(/^25 July 2001: /).boundingBox()
    expect((wide?.width ?? 0) / (narrow?.width ?? 1)).toBeGreaterThan(3)
    expect(wide?.x ?? 0).toBeLessThan(narrow?.x ?? 0)
    await page
      .getByRole('list', { name: /^Acts/ })
      .getByRole('button', { name: /party to/ })
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /^7 October 2021: China and Russian Federation, \d+ statements: / })
      .waitFor()
    await page.close()
  })

  test('filters the map by a period drawn with the mouse', async () => {
    const page = await explorer.open(OPEN)
    await page.locator('.time-mark').first().waitFor()
    const field = await page.locator('.time-axis').boundingBox()
    if (field === null) throw new Error('No axis is in sight.')
    await page.mouse.move(field.x + field.width * 0.5, field.y + 5)
    await page.mouse.down()
    await page.mouse.move(field.x + field.width * 0.7, field.y + 5, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/period=\d{4}-\d\d-\d\d~\d{4}/)
    await page.getByText(/^Only what has a date from/).waitFor()
    await until(page, `document.querySelector('.map-canvas').locate('bwc-review-conference-9') === null`)
    expect(await page.locator('.time-mark.out').count()).toBeGreaterThan(3)
    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'All of time' }).click()
    await page.waitForURL((url) => !url.search.includes('period'))
    await page.close()
  })

  test('has handles that keys move by a month, a day, a year, and to the end', async () => {
    const page = await explorer.open(`${OPEN}&period=2001-07-25~2021-10-07`)
    await slider(page, 'First day of the period').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/period=2001-08-25~2021-10-07/)
    await page.keyboard.press('Shift+ArrowLeft')
    await page.waitForURL(/period=2001-08-24~/)
    await page.keyboard.press('PageDown')
    await page.waitForURL(/period=2000-08-24~/)
    expect(await day(page, 'First day of the period')).toBe('24 August 2000')
    expect(await slider(page, 'First day of the period').evaluate((handle) => handle === document.activeElement)).toBe(
      true,
    )
    await slider(page, 'Last day of the period').press('Home')
    await page.waitForURL(/period=2000-08-24~2000-08-24/)
    await slider(page, 'Last day of the period').press('End')
    await slider(page, 'First day of the period').press('Home')
    await page.waitForURL((url) => !url.search.includes('period'))
    await page.close()
  })

  test('is walked through mark by mark, Enter selects on the map, and what is selected there is marked', async () => {
    const page = await explorer.open(OPEN)
    const events = page.getByRole('list', { name: /^Events/ })
    await events.getByRole('button').first().focus()
    expect(await events.locator('button[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    const words = await page.evaluate<string>(`document.activeElement.getAttribute('aria-label')`)
    expect(words).toMatch(/20\d\d: .+/)
    expect(await page.locator('.time-caption').textContent()).toBe(words)
    await page.keyboard.press('Enter')
    await page.waitForURL(/focus=/)
    const id = new URL(page.url()).searchParams.get('focus') ?? ''
    await page.locator(`.map-canvas[data-chosen="${id}"]`).waitFor()
    await page.locator(`.time-mark[data-mark="${id}"][aria-current=true]`).waitFor()
    await page.close()
  })

  test('holds the day as of which the map is drawn, in step with its field', async () => {
    const page = await explorer.open(OPEN)
    await page.getByRole('button', { name: 'As of a day …' }).click()
    await page.waitForURL(/asOf=/)
    await page.getByLabel('As of', { exact: true }).first().fill('2001-07-25')
    await page.waitForURL(/asOf=2001-07-25/)
    await page.getByText(/^As of 25 July 2001/).waitFor()
    await until(page, `document.querySelector('.time-handle.day').getAttribute('aria-valuetext') === '25 July 2001'`)
    await slider(page, 'As of').press('PageUp')
    await page.waitForURL(/asOf=2002-07-25/)
    expect(await page.locator('.map-day input').inputValue()).toBe('2002-07-25')
    await page.getByRole('button', { name: 'Take the day off' }).click()
    await page.waitForURL((url) => !url.search.includes('asOf'))
    await page.close()
  })

  test('speaks the reader’s language, on a phone no wider than its screen', async () => {
    const page = await explorer.open(OPEN, PHONE)
    for (const [language, name, year] of [
      ['en', 'Timeline', /^\d{4}$/],
      ['zh-Hant', '時間軸', /^\d{4}年$/],
      ['zh-Hans', '时间轴', /^\d{4}年$/],
      ['ru', 'Лента времени', /^\d{4}( г\.)?$/],
    ] as const) {
      await page.getByRole('banner').locator('select').selectOption(language)
      await page.getByRole('region', { name }).locator('.tick', { hasText: year }).first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await page.locator('.map-canvas').isVisible()).toBe(true)
    }
    await page.close()
  })
})
