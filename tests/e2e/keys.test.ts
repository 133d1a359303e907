import { describe, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { SHORTCUTS } from '../../client/state/shortcuts.ts'
import { explorerOfFile, noFaultsAfterEach } from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

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
    await page.close()
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
    await page.close()
  })

  test('work on a Russian keyboard, and not while one types', async () => {
    const page = await explorer.open('?lang=ru')
    await page.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'д', code: 'KeyL' }))`)
    await page.waitForURL(/pane=list/)
    await page.getByRole('searchbox').fill('l')
    await page.keyboard.press('l')
    await page.waitForURL(/find=ll/)
    expect(page.url()).toContain('pane=list')
    await page.close()
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
    await page.close()
  })
})

describe('the focus', () => {
  const MAP = '.map-canvas:focus'
  test.each([
    ['details are closed', '&focus=bwc', '.details-close', MAP],
    ['the timeline is closed', '&timeline=open', '.timeline .icon-button[aria-label^=Close]', MAP],
    ['a notice is dismissed', '&expand=usa~10', '.notice .icon-button', MAP],
    ['one of some notices is', '&asOf=2021-11-11&expand=usa~10', '.notice .icon-button', '.notice button:focus'],
    ['a day is taken away', '&asOf=2021-11-11', '.map-day button', '.map-day input:focus'],
    ['an end of ways is taken away', '&paths=chn,bwc', '.ways button >> nth=0', '.ways button:focus'],
    [
      'a mark is taken away',
      '&mark=chn,rus',
      '[aria-label="Take the mark from China"]',
      '[aria-label^="Take the mark"]:focus',
    ],
    ['details are closed beside the list', '&focus=bwc&pane=list', '.details-close', '#list [data-row]:focus'],
  ])('goes on nearby when %s', async (_, query, pressed, expected) => {
    const page = await explorer.open(query.replace('&', '?'))
    await page.locator(pressed).first().focus()
    await page.keyboard.press('Enter')
    await page.locator(expected).waitFor()
    await page.close()
  })

  test('is at the beginning of a page that was opened from another, and on the map on the way back', async () => {
    const page = await explorer.visit('')
    await page.locator('.questions a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.page-title h2').waitFor()
    await page.locator('#main:focus').waitFor()
    await page.locator('.trail a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.map-canvas:focus').waitFor()
    await page.close()
  })
})

test('with Ctrl or Alt held are the browser’s, and with Shift of their own', async () => {
  const page = await explorer.open()
  await page.keyboard.press('Control+l')
  await page.keyboard.press('Alt+t')
  await page.keyboard.press('/')
  await page.keyboard.type('biological weapons convention')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  expect(new URL(page.url()).search).toBe('?doc=cn-ru-bwc-statement-2021')
  await page.keyboard.press('Shift+Enter')
  await page.waitForURL(/treaty=bwc/)
  await page.close()
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
