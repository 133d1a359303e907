import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { SHORTCUTS } from '../../client/state/shortcuts.ts'
import { clickOnMap, type Explorer, locate, PHONE, startExplorer, until } from './explorer.ts'

jest.setTimeout(120_000)

let explorer: Explorer
beforeAll(async () => {
  explorer = await startExplorer()
})
afterAll(async () => {
  await explorer.close()
})
afterEach(() => {
  expect(explorer.faults()).toEqual([])
})

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
    await page.context().close()
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
    await page.context().close()
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
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await until(page, `document.querySelector('.map-canvas').dataset.chosen !== ''`)
    expect(new URL(page.url()).searchParams.get('edge')).toBe(selected)
    await page.context().close()
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
    await page.context().close()
  })

  test.each([
    ['zh-Hant', /^\d+ 列$/],
    ['zh-Hans', /^\d+ 行$/],
    ['ru', /^\d+ строк[аи]?$/],
  ] as const)('is in the reader’s language, on a phone no wider than its screen: %s', async (language, count) => {
    const page = await explorer.open(`?pane=list&table=nodes&lang=${language}`, PHONE)
    await rows(page).first().waitFor()
    expect(await page.locator('#list [role=status]').first().textContent()).toMatch(count)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await page.context().close()
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
    await page.context().close()
  })
})

describe('the keys', () => {
  const sheet = (page: Page) => page.locator('dialog.help[open]')

  test('stand on one sheet, every one of them, on the map and on pages', async () => {
    const page = await explorer.open()
    for (const address of [null, '/?demands=all&lang=ru']) {
      if (address !== null) await page.goto(explorer.url + address)
      await page.locator('#search-input').waitFor()
      await page.keyboard.press('?')
      await sheet(page).waitFor()
      expect(await sheet(page).locator('.help-keys dd').count()).toBe(SHORTCUTS.length)
      expect(await sheet(page).innerText()).not.toMatch(/shortcut\.|keyPlace\./)
      await page.keyboard.press('Escape')
      await sheet(page).waitFor({ state: 'detached' })
    }
    await page.context().close()
  })

  test('that are a character alone can be switched off for good; the others stay', async () => {
    const page = await explorer.open('?focus=bwc')
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: /single character/ }).uncheck()
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.map-canvas[data-chosen=bwc]').waitFor()
    await page.keyboard.press('l')
    await page.keyboard.press('?')
    await page.keyboard.press('Escape')
    await page.locator('.map-canvas[data-chosen=""]').waitFor()
    expect(page.url()).not.toContain('pane=list')
    await page.getByRole('button', { name: 'Keyboard and reading help' }).click()
    await page.getByRole('checkbox', { name: /single character/ }).check()
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
    await page.keyboard.press('l')
    await page.waitForURL(/pane=list/)
    await page.context().close()
  })

  test('work on a Russian keyboard, and not while one types', async () => {
    const page = await explorer.open('?lang=ru')
    await page.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'д', code: 'KeyL' }))`)
    await page.waitForURL(/pane=list/)
    await page.getByRole('searchbox').fill('l')
    await page.keyboard.press('l')
    await page.waitForURL(/find=ll/)
    expect(page.url()).toContain('pane=list')
    await page.context().close()
  })

  test.each([
    ['the map', '?doc=cn-ru-bwc-statement-2021&focus=bwc', '.expand'],
    ['the list', '?doc=cn-ru-bwc-statement-2021&pane=list&table=edges&find=laboratories', '#list tbody tr'],
    ['the start', '?lang=en', '.questions'],
    ['a treaty', '?treaty=bwc&find=alb', 'tbody tr'],
    ['positions', '?positions=us-withdrawal-2001&as=disputed', '.position-grid'],
  ])('leave the focus in sight wherever Tab leads: %s', async (_, query, ready) => {
    const page = await explorer.visit(query)
    await page.locator(ready).first().waitFor()
    const hidden: string[] = []
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      const unseen = await page.evaluate<string | null>(UNSEEN_FOCUS)
      if (unseen !== null) hidden.push(unseen)
    }
    expect(hidden).toEqual([])
    await page.context().close()
  })
})

/** What has the focus and does not show it: neither itself, nor the mark beside it, nor the field around it. */
const UNSEEN_FOCUS = `(() => {
  const element = document.activeElement
  if (element === document.body) return null
  const outlined = (each, pseudo) => {
    const style = getComputedStyle(each, pseudo)
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  }
  const field = element.closest('.search-field, .picker')
  const shown = outlined(element) || outlined(element, '::after') ||
    (element.nextElementSibling !== null && outlined(element.nextElementSibling)) ||
    (field !== null && getComputedStyle(field).boxShadow !== 'none')
  return shown ? null : element.outerHTML.slice(0, 160)
})()`
