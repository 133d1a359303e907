import { describe, expect, jest, test } from '@jest/globals'
import {
  clickOnMap,
  explorerOfFile,
  locate,
  map,
  noFaultsAfterEach,
  settled,
  STATEMENT,
  until,
  waitForChosen,
} from './explorer.ts'

jest.setTimeout(120_000)

const LABORATORIES = 'prop-us-more-than-200-laboratories-abroad'
const ENGLISH = 'the United States has deployed more than 200 biological laboratories abroad'
const CHINESE = '美國在境外部署超過200個生物實驗室'

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

describe('the opening view', () => {
  test('shows who speaks, what is said and what it is about, in both layers', async () => {
    const page = await explorer.open()
    expect(await page.getByRole('button', { name: /^On record \d+/ }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByRole('button', { name: /^Said by someone \d+/ }).getAttribute('aria-pressed')).toBe('true')
    for (const id of ['chn', 'rus', 'joint:chn.rus', LABORATORIES, 'bwc', `speech|joint:chn.rus|${LABORATORIES}`]) {
      expect({ id, place: await locate(page, id) }).toEqual({
        id,
        place: { x: expect.any(Number), y: expect.any(Number) },
      })
    }
    expect(await page.locator('.passage').count()).toBe(11)
    await page.close()
  })

  test('asks the server once', async () => {
    const asked: string[] = []
    const page = await explorer.visit(STATEMENT, (fresh) => {
      fresh.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
      })
      return Promise.resolve()
    })
    await settled(page)
    expect(asked).toHaveLength(1)
    await page.close()
  })

  test('hides a layer on request, and the link says so', async () => {
    const page = await explorer.open()
    await page.getByRole('button', { name: /^Said by someone/ }).click()
    await expect(page.waitForURL(/layers=record/)).resolves.toBeUndefined()
    expect(await locate(page, LABORATORIES)).toBeNull()
    expect(await locate(page, 'bwc')).not.toBeNull()
    await page.close()
  })
})

describe('from the map to the words', () => {
  test('a line shows the exact words it stands on, in both languages, and who said them', async () => {
    const page = await explorer.open()
    await clickOnMap(page, `speech|joint:chn.rus|${LABORATORIES}`)
    const details = page.getByRole('region', { name: 'Details' })
    await details.getByRole('heading', { name: /^China and Russian Federation allege: / }).waitFor()
    expect(await details.locator('blockquote[lang="en"] mark').textContent()).toBe(ENGLISH)
    expect(await details.locator('blockquote[lang="zh-Hant"] mark').textContent()).toBe(CHINESE)
    expect(page.url()).toContain(`edge=chn~ALLEGES~${LABORATORIES}`)
    await page.close()
  })

  test('a statement is lit in the text, and scrolled to', async () => {
    const page = await explorer.open()
    await clickOnMap(page, LABORATORIES)
    const lit = page.locator('.quote.lit')
    await lit.first().waitFor()
    expect((await lit.allTextContents()).join('')).toBe(ENGLISH)
    await until(
      page,
      `(() => { const r = document.querySelector('.quote.lit').getBoundingClientRect(); const t = document.querySelector('.reader').getBoundingClientRect(); return r.top >= t.top && r.bottom <= t.bottom })()`,
    )
    await page.close()
  })

  test('a line of the record shows its source', async () => {
    const page = await explorer.open('?edge=rus~DEPOSITARY_OF~bwc')
    const details = page.getByRole('region', { name: 'Details' })
    await details.getByRole('heading', { name: /depositary of — Biological Weapons Convention/ }).waitFor()
    expect(await details.locator('.source-line').count()).toBeGreaterThan(0)
    await page.close()
  })
})

test('from the words to the map', async () => {
  const page = await explorer.open()
  await page.locator('.quote', { hasText: ENGLISH }).click()
  await waitForChosen(page, LABORATORIES)
  await page.getByRole('heading', { name: /^China and Russian Federation allege: / }).waitFor()
  expect(page.url()).toMatch(/quote=p5\.\d/)
  await page.close()
})

test('both versions side by side', async () => {
  const page = await explorer.open(`?focus=${LABORATORIES}`)
  await page.getByRole('radio', { name: 'Side by side' }).check()
  await page.locator('.passages.both .quote.lit', { hasText: CHINESE }).waitFor()
  expect(await page.locator('.passages.both .quote.lit', { hasText: ENGLISH }).count()).toBe(1)
  await page.close()
})

test('the language is changed, and nothing else', async () => {
  const page = await explorer.open(`?focus=${LABORATORIES}`)
  const before = await locate(page, LABORATORIES)
  await page.getByLabel('Language').selectOption('zh-Hant')
  await page.getByRole('heading', { name: /^中國和俄羅斯指稱：/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
  await page.getByLabel('語言').selectOption('ru')
  await page.getByRole('heading', { name: /^Китай и Россия утверждают: / }).waitFor()
  expect(await map(page).getAttribute('data-chosen')).toBe(LABORATORIES)
  expect(await locate(page, LABORATORIES)).toEqual(before)
  await page.close()
})
