import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import {
  clickOnMap,
  explorerOfFile,
  goTo,
  locate,
  map,
  noFaultsAfterEach,
  settled,
  STATEMENT,
  until,
} from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)
let page: Page
beforeAll(async () => {
  page = await explorer.open(`${STATEMENT}&focus=us-withdrawal-2001`)
})

const at = (name: string): string | null => new URL(page.url()).searchParams.get(name)

test('a map may be left in the very step that begins to draw it, and while its nodes are added', async () => {
  const visit = await explorer.visit('?record=instruments')
  for (const wait of [0, 0, 0, 0, 10, 20, 40, 80]) {
    await visit.evaluate((milliseconds) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.map-canvas[data-arranged]') === null) return
        observer.disconnect()
        const leave = () => {
          history.pushState(null, '', '/?record=instruments')
          dispatchEvent(new PopStateEvent('popstate'))
        }
        if (milliseconds === 0) leave()
        else setTimeout(leave, milliseconds)
      }).observe(document.body, { subtree: true, childList: true, attributes: true })
    }, wait)
    await goTo(visit, `/${STATEMENT}`)
    await visit.waitForURL(/record=instruments/)
    await map(visit).waitFor({ state: 'detached' })
  }
  await goTo(visit, `/${STATEMENT}`)
  await settled(visit)
  await visit.close()
})

/** Steps on one map: each test goes on where the one before ended. */
describe('what is done to the map', () => {
  test('hides an entity by key, and shows it again from a list', async () => {
    await map(page).focus()
    await page.keyboard.press('h')
    await page.waitForURL(/without=us-withdrawal-2001/)
    await settled(page)
    expect(await locate(page, 'us-withdrawal-2001')).toBeNull()
    await page.getByRole('button', { name: /^Undo: hiding/ }).waitFor()
  })

  test('is taken back and done again, by keys and by buttons that say what', async () => {
    await map(page).focus()
    await page.keyboard.press('Control+z')
    await page.waitForURL((url) => !url.searchParams.has('without'))
    await settled(page)
    expect(await locate(page, 'us-withdrawal-2001')).not.toBeNull()
    await page.getByRole('button', { name: /^Redo: hiding/ }).click()
    await page.waitForURL(/without=us-withdrawal-2001/)
    await page.getByText('1 hidden by hand').click()
    await page.getByRole('button', { name: /^Show again/ }).click()
    await page.waitForURL((url) => !url.searchParams.has('without'))
    await settled(page)
  })

  test('holds an entity where it is dragged to, in the address, until it is let go', async () => {
    const place = await locate(page, 'bwc')
    const box = await map(page).boundingBox()
    if (place === null || box === null) throw new Error('The Convention is not on the map.')
    const from = { x: box.x + place.x, y: box.y + place.y }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/[?&]at=bwc/)
    const held = at('at')
    await page.reload()
    await settled(page)
    expect(at('at')).toBe(held)
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('at'))
  })

  test('is done to several at once: marked by key and with a key held, hidden, and shown again by undoing', async () => {
    await clickOnMap(page, 'chn')
    await page.keyboard.press('m')
    await page.waitForURL(/mark=chn/)
    const [place, box] = [await locate(page, 'rus'), await map(page).boundingBox()]
    if (place === null || box === null) throw new Error('Russia is not on the map.')
    await page.keyboard.down('Shift')
    await page.mouse.click(box.x + place.x, box.y + place.y)
    await page.keyboard.up('Shift')
    await page.waitForURL(/mark=chn,rus/)
    await page.getByText('2 marked').waitFor()
    await map(page).focus()
    await page.keyboard.press('h')
    await page.waitForURL(/without=[^&]*chn,rus/)
    await page.keyboard.press('Control+z')
    await page.waitForURL((url) => url.searchParams.get('without')?.includes('chn') !== true)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('mark'))
    await settled(page)
  })

  test('is narrowed to a neighbourhood, which says so, and left again by Escape', async () => {
    await clickOnMap(page, 'usa')
    await page.keyboard.press('n')
    await page.waitForURL(/near=usa/)
    await page.getByText(/^Only what is within 1 step of United States/).waitFor()
    await settled(page)
    expect(await locate(page, 'chn')).toBeNull()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('near'))
    await settled(page)
    expect(await locate(page, 'chn')).not.toBeNull()
  })

  test('shows ways between entities, one of them lit, each step with what it rests on, in the address', async () => {
    await page.goto(`${explorer.url}/${STATEMENT}&mark=rus,usa`)
    await page.getByRole('button', { name: 'Find ways between them' }).waitFor()
    await page.goto(`${explorer.url}/${STATEMENT}&paths=rus,opcw`)
    const ways = page.getByRole('region', { name: 'Ways between' })
    await ways.getByText(/^\d+ ways?$/).waitFor()
    await settled(page)
    expect(await locate(page, 'opcw')).not.toBeNull()
    await ways
      .getByRole('listitem')
      .getByRole('button', { name: /^Russian Federation → / })
      .first()
      .click()
    await page.waitForURL(/ways=1/)
    await ways
      .getByText(/^\d steps?$/)
      .first()
      .click()
    await ways.locator('.statements button').first().click()
    await page.waitForURL(/edge=/)
    await page.getByRole('button', { name: 'Close the ways' }).click()
    await page.waitForURL((url) => !url.searchParams.has('paths'))
  })

  test('draws the parallel edges of a line one by one when asked, in the address', async () => {
    await page.goto(`${explorer.url}/${STATEMENT}&edge=rus~PARTY_TO~bwc`)
    await settled(page)
    expect(await locate(page, 'record|rus|bwc')).not.toBeNull()
    await page.getByText('2 edges run between these two.').waitFor()
    await page.keyboard.press('o')
    await page.waitForURL(/open=record~rus~bwc/)
    await until(page, "document.querySelector('.map-canvas').locate('record|rus|bwc|rus|PARTY_TO|bwc') !== null")
    expect(await locate(page, 'record|rus|bwc')).toBeNull()
  })

  test('is filtered by what is said, counted, in the address, and shown whole again', async () => {
    await page.getByText('What is said: by act, stance and speaker').click()
    const acts = page.getByRole('group', { name: 'Acts' }).getByRole('button')
    expect(await acts.count()).toBeGreaterThan(5)
    await acts.filter({ hasText: 'reaffirms' }).click()
    await page.waitForURL(/hideActs=reaffirms/)
    const kept = await page.getByRole('group', { name: 'Acts' }).getByRole('button', { pressed: true }).count()
    expect(kept).toBe((await acts.count()) - 1)
    await page.getByRole('button', { name: 'Show everything again' }).click()
    await page.waitForURL((url) => !url.searchParams.has('hideActs'))
    await settled(page)
  })
})

describe('a map that begins empty', () => {
  test('says how to fill it, and holds what is searched for and added', async () => {
    const blank = await explorer.visit('?map=blank')
    await blank.getByText(/^Nothing is on this map yet/).waitFor()
    await blank.getByRole('button', { name: 'Search the graph' }).click()
    await blank.keyboard.type('chemical weapons convention')
    await blank
      .getByRole('option', { name: /Chemical Weapons Convention/ })
      .first()
      .waitFor()
    await blank.keyboard.press('Enter')
    await blank.waitForURL(/expand=cwc~0/)
    await blank.getByRole('heading', { name: 'Chemical Weapons Convention' }).waitFor()
    await until(blank, "document.querySelector('.map-canvas').locate('cwc') !== null")
    expect(await locate(blank, 'bwc')).toBeNull()
    await blank.locator('.expand').getByRole('button', { name: 'Add neighbours to the map' }).waitFor()
    expect(await blank.locator('.expand').textContent()).not.toContain('neighbours are on the map')
    await blank.close()
  })
})
