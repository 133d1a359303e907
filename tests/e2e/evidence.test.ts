import { describe, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { clickOnMap, explorerOfFile, map, noFaultsAfterEach, PHONE, WIDE } from './explorer.ts'

jest.setTimeout(180_000)

const STATEMENT = 'doc=cn-ru-bwc-statement-2021'
const LABORATORIES = 'prop-us-more-than-200-laboratories-abroad'
const ELSEWHERE = 'acronym-bulletin-2001-08-03:a.1'
const DEPOSITED = 'rus~DEPOSITARY_OF~bwc'

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

/** What a button of the details puts on the clipboard. */
async function copied(page: Page, name: string, within = '#details'): Promise<string> {
  await page.locator(within).getByRole('button', { name }).click()
  await page.locator(within).getByRole('button', { name: 'Copied' }).waitFor()
  const text = await page.evaluate<string>('navigator.clipboard.readText()')
  await page.locator(within).getByRole('button', { name }).waitFor()
  return text
}

const withClipboard = { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] }

describe('the evidence', () => {
  test('of a claim is one click away: words, speakers, act, place, date, how near, how read, whether checked', async () => {
    const page = await explorer.open(`?${STATEMENT}`)
    await clickOnMap(page, `speech|joint:chn.rus|${LABORATORIES}`)
    const details = page.getByRole('region', { name: 'Details' })
    await details.locator('blockquote mark').first().waitFor()
    const told = (await details.textContent()) ?? ''
    for (const part of [
      'China and Russian Federation',
      'allege',
      '¶ 5',
      '7 October 2021',
      'own translation',
      'as published',
    ]) {
      expect(told).toContain(part)
    }
    expect(told).toMatch(/Verificationcompared with/)
    expect(await details.locator('.facts .source-line').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('of the record names the source, the place in it and its status date', async () => {
    const page = await explorer.open(`?${STATEMENT}&edge=${DEPOSITED}`)
    const details = page.getByRole('region', { name: 'Details' })
    await details.locator('.source-line').first().waitFor()
    expect(
      await details.locator('.record-fact[data-edge="rus|PARTY_TO|bwc"] .source-line').allTextContents(),
    ).toContainEqual(expect.stringMatching(/as of \d+ \w+ \d{4}/))
    expect(await details.textContent()).toMatch(/Verificationcompared with/)
    await page.close()
  })

  test('stands in its whole paragraph on a phone, where the text is not beside it', async () => {
    const page = await explorer.visit(`?${STATEMENT}&edge=chn~ALLEGES~${LABORATORIES}&pane=details`, undefined, PHONE)
    const english = page.locator('#details blockquote[lang="en"]')
    await english.waitFor()
    expect(await english.textContent()).toMatch(
      /^Against this background, .+the United States has deployed .+concerned\.$/,
    )
    await page.close()
  })
})

describe('a citation', () => {
  test('of a claim says who says it, and leads back to the words', async () => {
    const page = await explorer.open(`?${STATEMENT}&edge=chn~ALLEGES~${LABORATORIES}`, withClipboard)
    const text = await copied(page, 'Copy a citation')
    expect(text).toMatch(
      /^China and Russian Federation allege: .+ \(“the United States has deployed .+”\)\. .+¶ 5, 7 October 2021, /,
    )
    const bibtex = await copied(page, 'Copy BibTeX')
    expect(bibtex).toContain('author = {{China} and {Russian Federation}},')
    expect(bibtex).toContain('title = {{China and Russian Federation allege: ')
    const link = await copied(page, 'Copy a link to it')
    expect(text.endsWith(link)).toBe(true)
    const again = await explorer.open(new URL(link).search)
    await again.locator('#details blockquote mark').first().waitFor()
    expect(await again.locator('.quote[aria-current]').first().textContent()).toContain(
      'the United States has deployed',
    )
    await page.close()
    await again.close()
  })

  test('of the record has its sources', async () => {
    const page = await explorer.open(`?${STATEMENT}&edge=${DEPOSITED}`, withClipboard)
    const fact = `.record-fact[data-edge="${DEPOSITED.replaceAll('~', '|')}"]`
    expect(await copied(page, 'Copy a citation', fact)).toMatch(
      /^Russian Federation — depositary of — Biological Weapons Convention\. /,
    )
    expect(await copied(page, 'Copy BibTeX', fact)).toMatch(/^@misc\{rus-DEPOSITARY-OF-bwc/)
    await page.close()
  })
})

describe('words that stand in another document', () => {
  test('open it beside the map, say how it was read, and lead back', async () => {
    const page = await explorer.open(`?${STATEMENT}&quote=${ELSEWHERE}`)
    const text = page.getByRole('region', { name: 'The text' })
    await text.getByText('another document than the one on the map').waitFor()
    expect(await text.locator('.source-class').first().textContent()).toBe('press or analysis')
    expect(await text.locator('.quote.lit').count()).toBe(1)
    await page.locator('#details .evidence-title').waitFor()
    expect(await page.locator('#details').textContent()).toContain('in this project’s own words')
    expect(await map(page).getAttribute('data-chosen')).toBe('')
    await text.locator('.quote button').nth(1).click()
    await page.waitForURL(/acronym-bulletin-2001-08-03:a\.2/)
    await text.getByRole('button', { name: /^Back to: / }).click()
    await page.locator('.passage').first().waitFor()
    expect(page.url()).not.toContain('quote=')
    await page.close()
  })

  test('are brought onto the map on request', async () => {
    const page = await explorer.open(`?${STATEMENT}&quote=${ELSEWHERE}`)
    await page.getByRole('button', { name: 'Bring what is said onto the map' }).click()
    await page.locator('.map-canvas[data-chosen="prop-us-2001-decision-disappointing"]').waitFor({ state: 'attached' })
    await page.getByRole('region', { name: 'The text' }).getByText('another document than the one on the map').waitFor()
    await page.close()
  })
})
