import { expect, jest, test } from '@jest/globals'
import { explorerOfFile, noFaultsAfterEach } from './explorer.ts'

jest.setTimeout(120_000)

const STATEMENT = 'cn-ru-bwc-statement-2021'

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

test('documents are found, narrowed to those that mention something, and opened to the words', async () => {
  const page = await explorer.visit('')
  await page.getByRole('link', { name: 'All documents' }).click()
  await page.waitForURL(/documents=all/)
  const rows = page.locator('.data-table tbody tr')
  await page.getByText('Documents 113').waitFor()
  expect(await rows.count()).toBe(50)
  await page.getByRole('link', { name: 'Next' }).click()
  await page.waitForURL(/after=50/)
  await page.getByRole('combobox', { name: 'Only documents that mention …' }).fill('allies')
  await page.locator('.picker-list li').first().click()
  await page.waitForURL(/documents=us-allies/)
  await page.getByRole('radio', { name: 'Text held' }).check()
  await page.getByRole('button', { name: /where it appears$/ }).click()
  await page.waitForURL(/row=/)
  const marks = page.locator('.named-passage mark')
  await marks.first().waitFor()
  expect(await marks.first().textContent()).toContain('allies')
  await page.getByRole('link', { name: 'Mentioned together with' }).click()
  await page.getByRole('cell', { name: 'China', exact: true }).waitFor()
  await page.close()
})

test('a document tells how it was read, what it says and names, and what makes others like it', async () => {
  const page = await explorer.visit(`?document=${STATEMENT}`)
  await page.getByRole('heading', { name: /Where language versions differ/ }).waitFor()
  await page.locator('.record-kicker').getByText('On record').waitFor()
  const framed = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderInlineStartStyle)
  expect([await framed('.document-facts'), await framed('.divergences > li')]).toEqual(['solid', 'dashed'])
  expect(await framed('.source-class')).toBe('solid')
  await page.getByRole('link', { name: /^What it says/ }).click()
  await page.locator('.claims blockquote').first().waitFor()
  await page.locator('.claim-kicker').getByText('Said by someone').waitFor()
  expect(await framed('.claims .claim')).toBe('dashed')
  await page.getByRole('link', { name: /^Who and what it mentions/ }).click()
  await page.getByRole('button', { name: /^United States of America: where/ }).click()
  await page.locator('.named-passage mark').first().waitFor()
  await page.getByRole('link', { name: 'Related documents' }).click()
  await page.locator('.weight').first().waitFor()
  expect(await page.locator('.weight').first().textContent()).toMatch(/alike by [\d.]+%: \d+ in both$/)
  await page.locator('.related-head a').first().click()
  await page.getByText('Not held here').waitFor()
  await page.close()
})

test('two documents are compared proposition by proposition, with the words of both, and narrowed by what became of them', async () => {
  const page = await explorer.visit('?compare=cn-ru-bwc-statement-2021,cn-ru-joint-statement-2022-02-04')
  const table = page.getByRole('table', { name: 'Propositions and the two documents' })
  await table.getByRole('row').nth(1).waitFor()
  expect(await table.getByRole('row').nth(1).getByRole('cell').count()).toBe(2)
  // What is not known is said once of the document and not in each row.
  await page.getByText('Not known as a whole: its text is not held, only 3 positions read from it.').waitFor()
  await page.locator('.compared-pair .source-class').getByText('press or analysis').waitFor()
  expect(await table.locator('.mark-change').allTextContents()).not.toContain('not known')
  await table.getByText('China–Russia joint statement of 4 February 2022 repeats it.').first().waitFor()
  const alone = page.locator('.known-alone')
  expect(await alone.locator('li').first().isVisible()).toBe(false)
  await page.getByRole('link', { name: /^not known \d+$/ }).click()
  await page.waitForURL(/status=not-known/)
  await alone.locator('li blockquote').first().waitFor()
  expect(await table.count()).toBe(0)
  await page.getByRole('link', { name: 'The other way round' }).click()
  await page.waitForURL(/compare=cn-ru-joint-statement-2022-02-04,cn-ru-bwc-statement-2021/)
  await page.goto(`${explorer.url}/?compare=${STATEMENT}`)
  await page.locator('.related-documents .compare-link').first().waitFor()
  await page.locator('.comparable-documents .compare-link').first().click()
  await page.waitForURL(/compare=[^&]+,/)
  await page.locator('.change-grid').waitFor()
  await page.close()
})

test('a text that is tried shows what it names and may claim, whatever stands in it as text, and is taken along', async () => {
  const page = await explorer.visit('?try=text')
  const text =
    'China urges the United States to comply with the BWC. <script>alert(1)</script><svg onload=alert(1)> \u202eabc'
  await page.getByRole('textbox', { name: 'The text' }).fill(text)
  await page.getByRole('button', { name: 'Look what is in it' }).click()
  await page.locator('.try-text mark.named').first().waitFor()
  expect(await page.locator('.try-text').textContent()).toContain(
    '<script>alert(1)</script><svg onload=alert(1)> ⟨U+202E⟩abc',
  )
  expect(await page.locator('.try-text script, .try-text svg').count()).toBe(0)
  await page.locator('.try-text mark', { hasText: 'United States' }).click()
  await page.locator('.try-names .lit').getByRole('link', { name: 'United States of America' }).waitFor()
  expect(await page.locator('.try-drafts li').first().textContent()).toContain('China: urges')
  expect(page.url()).not.toContain('China')
  await page.getByRole('button', { name: 'Bring it in as a document' }).click()
  await page.waitForURL(/imports=all/)
  expect(await page.locator('.bring-in textarea').inputValue()).toBe(text)
  await page.close()
})

test('the place in a source is marked as English on pages of another language', async () => {
  const page = await explorer.visit('?document=cn-ru-bwc-statement-2021&lang=ru')
  await page.locator('.source-line bdi[lang=en]').filter({ hasText: 'whole text' }).first().waitFor()
  await page.close()
})
