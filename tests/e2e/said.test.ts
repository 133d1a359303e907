import { readFile } from 'node:fs/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { explorerOfFile, noFaultsAfterEach, PHONE } from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

describe('the symmetrical view', () => {
  const VIEW = '?positions=us-withdrawal-2001'

  test('has a quote, or how it was read, or says that there is no statement, for every proposition and speaker', async () => {
    const page = await explorer.visit(VIEW)
    const grid = page.getByRole('table', { name: 'Propositions and speakers' })
    await grid.waitFor()
    const columns = await grid.getByRole('columnheader').allTextContents()
    expect(columns.slice(1)).toEqual([...columns.slice(1)].sort((a, b) => a.localeCompare(b, 'en')))
    expect(columns).toEqual(expect.arrayContaining(['China', 'European Union', 'United States of America']))
    const cells = await grid.getByRole('cell').allTextContents()
    const rows = await grid.getByRole('rowheader').count()
    expect(cells.length).toBe(rows * (columns.length - 1))
    expect(cells.every((text) => text.trim() !== '')).toBe(true)
    expect(cells.filter((text) => text === 'no statement in this corpus').length).toBeGreaterThan(0)
    await grid.getByText('unilaterally withdrew').first().waitFor()
    await page.close()
  })

  test('on a phone holds those alone who say something of a proposition', async () => {
    const page = await explorer.visit(VIEW, undefined, PHONE)
    await page.getByText('unilaterally withdrew').first().waitFor()
    const shown = page.locator('.position-grid td:visible')
    expect(await shown.count()).toBeGreaterThan(0)
    expect(await shown.filter({ has: page.locator('.no-statement') }).count()).toBe(0)
    await page.close()
  })

  test('narrows to what is disputed and to some speakers, in the address, and is taken along as a file', async () => {
    const page = await explorer.visit(VIEW)
    await page.getByRole('checkbox', { name: 'Only what is disputed' }).check()
    await page.waitForURL(/as=disputed/)
    const marks = page.getByRole('rowheader').filter({ hasText: 'disputed' })
    expect(await marks.count()).toBe(await page.getByRole('rowheader').count())
    await page.locator('.speaker-choice summary').click()
    await page.getByRole('checkbox', { name: 'United States of America' }).check()
    await page.waitForURL(/with=usa/)
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Proposition', 'United States of America'])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('United States of America')
    await page.close()
  })

  test('leads from a cell to its words in one click', async () => {
    const page = await explorer.visit(`${VIEW}&with=chn`)
    await page
      .getByRole('link', { name: /^The words: .*China.*Joint Statement/ })
      .first()
      .click()
    await page.waitForURL(/quote=p4/)
    await page.locator('.map-canvas').waitFor()
    await page.close()
  })

  test('says so where the graph has no such thing', async () => {
    const page = await explorer.visit('?positions=nothing')
    await page.getByText('Nothing in the graph has the id “nothing”.').waitFor()
    await page.close()
  })
})

test('demands stand with who is asked and what answers them, or that nothing does', async () => {
  const page = await explorer.visit('?demands=chn,rus')
  await page.getByText(/^\d+ demands$/).waitFor()
  const all = Number(/\d+/.exec((await page.getByText(/^\d+ demands$/).textContent()) ?? '')?.[0])
  expect(await page.getByText('No answer in this corpus').count()).toBeGreaterThan(0)
  expect(await page.getByText(/\d+ answers? in this corpus/).count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Without China' }).click()
  await page.waitForURL(/demands=rus(&|$)/)
  await page.getByText(/^\d+ demands$/).waitFor()
  await page.waitForTimeout(300)
  expect(Number(/\d+/.exec((await page.getByText(/^\d+ demands$/).textContent()) ?? '')?.[0])).toBeLessThanOrEqual(all)
  await page.close()
})
