import { readFile } from 'node:fs/promises'
import { describe, expect, jest, test } from '@jest/globals'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { explorerOfFile, noFaultsAfterEach, settled, STATEMENT, until, waitForChosen, WIDE } from './explorer.ts'

jest.setTimeout(180_000)

const DAY = '2001-07-25'

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

/** What the interface of the server says, so that pages are held against it and not against figures written here. */
async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${explorer.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  // The shape is the one that the query just above asks for.
  const { data } = (await response.json()) as { data: Data }
  return data
}

/** Opens a page of the record, waits until what it asked for is there, and counts what it asked. */
async function openPage(query: string, options: BrowserContextOptions = WIDE) {
  let requests = 0
  const page = await explorer.visit(
    query,
    (fresh) => {
      fresh.on('request', (request) => {
        if (request.url().endsWith('/graphql')) requests += 1
      })
      return Promise.resolve()
    },
    options,
  )
  await page.locator('.page-title h2').waitFor()
  await page.locator('.page-skeleton').waitFor({ state: 'detached' })
  return { page, requests: () => requests }
}

const rows = (table: Locator) => table.locator('tbody tr[data-row]')
const count = async (page: Page, name: string) => Number(await page.locator(`[data-count=${name}] dd`).textContent())

interface Covered {
  readonly coverage: { readonly sources: readonly { readonly title: string }[] }
}
interface Then {
  readonly instrument: Readonly<Record<'parties' | 'signatories' | 'standings', { readonly totalCount: number }>>
}
const then = () =>
  ask<Then>(`{ instrument(id: "bwc") { parties(asOf: "${DAY}") { totalCount } signatories(asOf: "${DAY}") { totalCount }
    standings(asOf: "${DAY}") { totalCount } } }`)

describe('a treaty as of a day', () => {
  test('counts and table say what the server says, in two requests at most', async () => {
    const { instrument } = await then()
    const { page, requests } = await openPage(`?treaty=bwc&asOf=${DAY}`)
    await page.getByRole('heading', { name: 'Biological Weapons Convention' }).waitFor()
    const table = page.getByRole('table', { name: 'How states stood to it on 25 July 2001' })
    await table.waitFor()
    expect(await rows(table).count()).toBe(instrument.standings.totalCount)
    expect(await count(page, 'parties')).toBe(instrument.parties.totalCount)
    expect(await count(page, 'signatories')).toBe(instrument.signatories.totalCount)
    expect(await page.title()).toBe('Biological Weapons Convention · Arms control graph')
    expect(requests()).toBeLessThanOrEqual(2)
    await page.close()
  })

  test('another day changes the address and the counts', async () => {
    const { page } = await openPage('?treaty=bwc')
    await page.getByRole('table').waitFor()
    const today = await count(page, 'parties')
    await page.getByLabel('Day', { exact: true }).fill(DAY)
    await page.waitForURL(new RegExp(`asOf=${DAY}`))
    await page.getByRole('table', { name: /on 25 July 2001/ }).waitFor()
    await page.locator('.counts:not(.stale)').waitFor()
    const { instrument } = await then()
    expect(await count(page, 'parties')).toBe(instrument.parties.totalCount)
    expect(instrument.parties.totalCount).toBeLessThan(today)
    await page.getByRole('slider').press('Home')
    await page.waitForURL(/asOf=1971-12-31/)
    await page.getByText('No act of a state is held').waitFor()
    await page.close()
  })

  test('the table is filtered and sorted in the address, and a row opens every account of the act', async () => {
    const { page } = await openPage(`?treaty=bwc&asOf=${DAY}`)
    const table = page.getByRole('table', { name: /on 25 July 2001/ })
    await table.waitFor()
    await page.getByRole('button', { name: 'Since' }).click()
    await page.waitForURL(/sort=since/)
    const dates = await rows(table).locator('td:nth-child(3)').allTextContents()
    expect(dates[0]).toMatch(/^\d+ \w+ 1972/)
    await page.getByLabel('Find a state …').fill('albania')
    await page.waitForURL(/find=albania/)
    expect(await rows(table).count()).toBe(1)
    await page.getByRole('button', { name: 'Albania: what each source says' }).click()
    const accounts = page.locator('.row-details .account')
    expect(await accounts.count()).toBeGreaterThan(1)
    expect(await page.locator('.row-details .source-line').count()).toBe(await accounts.count())
    await page.locator('.row-details').getByText('sources differ').waitFor()
    await page.getByLabel('Standing').selectOption('signatory')
    await page.waitForURL(/status=signatory/)
    await page.getByText('No act of a state is held').waitFor()
    await page.close()
  })

  test('the table as a file holds ids first, sources last, and its day in its name', async () => {
    const { page } = await openPage(`?treaty=bwc&asOf=${DAY}&find=albania`)
    await page.getByRole('table').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`bwc-members-as-of-${DAY}.csv`)
    const text = await readFile(await download.path(), 'utf8')
    const [header, first, ...rest] = text.trimEnd().split('\r\n')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(header).toBe('\uFEFFid,State,Standing,Since,Act,Verification,What each source says,Sources')
    expect(first).toMatch(/^alb,Albania,Party,\d{4}-\d{2}-\d{2},accession,(UN)?CHECKED,.+; .+,/)
    const { coverage } = await ask<Covered>('{ coverage { sources { title } } }')
    const named = first?.split(',').at(-1)?.split('; ')
    expect(named).toHaveLength(2)
    expect(coverage.sources.map(({ title }) => title)).toEqual(expect.arrayContaining(named ?? []))
    expect(rest).toEqual([])
    await page.close()
  })

  test('the grid has a square for every state of the regional groups, and is walked with arrow keys', async () => {
    const { instrument } = await then()
    const { page } = await openPage(`?treaty=bwc&asOf=${DAY}&as=grid`)
    const squares = page.locator('.squares button.square')
    await squares.first().waitFor()
    expect(await page.locator('.squares .look-party').count()).toBe(instrument.parties.totalCount)
    expect(await squares.count()).toBeGreaterThan(instrument.standings.totalCount)
    expect(await page.locator('.squares button[tabindex="0"]').count()).toBe(1)
    await page.locator('.squares button[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const reached = page.locator('.squares button:focus')
    const name = (await reached.getAttribute('aria-label')) ?? ''
    expect(name).toMatch(/, (Party|Signatory|no act on record)/)
    await page.getByRole('radio', { name: 'By standing' }).check()
    await page.waitForURL(/group=status/)
    await page.getByRole('button', { name: /^China, Party/ }).click()
    await page.waitForURL(/row=chn/)
    await page.locator('.grid-details .account').first().waitFor()
    await page.close()
  })

  test('the timeline draws what its table says', async () => {
    const { page, requests } = await openPage(`?treaty=bwc&part=timeline&asOf=${DAY}`)
    const table = page.getByRole('table', { name: 'The same as a table, by year' })
    await table.waitFor()
    const cells = await table.locator('tbody td:nth-child(n+2)').allTextContents()
    expect(await page.locator('rect[class^=bar-]').count()).toBe(cells.filter((cell) => cell !== '0').length)
    expect(await page.locator('.chart-later').count()).toBe(1)
    expect(requests()).toBeLessThanOrEqual(2)
    await page.close()
  })

  test('articles are chosen by what they do, and lead to their page', async () => {
    const { page } = await openPage('?treaty=bwc&part=articles')
    await page.getByRole('button', { name: /^complaint \d+$/ }).click()
    await page.waitForURL(/status=complaint/)
    await page.getByRole('link', { name: /Article VI: complaint/ }).click()
    await page.waitForURL(/article=bwc:art-6/)
    await page
      .getByRole('table', { name: 'Who invokes it' })
      .getByText(/^China and Russian Federation/)
      .first()
      .waitFor()
    await page
      .getByRole('link', { name: /Joint Statement .+¶/ })
      .first()
      .click()
    await settled(page)
    await page.locator('.quote.lit').first().waitFor()
    await page.close()
  })

  test('its neighbours are counted first, and only what is chosen goes onto the map', async () => {
    const { page } = await openPage('?treaty=bwc&part=map')
    const parties = page.getByRole('checkbox', { name: /^State · party to \d{3}$/ })
    await parties.waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await page.getByRole('checkbox', { name: /^State · depositary of/ }).check()
    await page.getByRole('button', { name: 'Show with what is chosen' }).click()
    await page.waitForURL(/expand=bwc~state~depositary_of/)
    await settled(page)
    await waitForChosen(page, 'bwc')
    await until(page, `document.querySelector('.map-canvas').locate('gbr') !== null`)
    const states = Number(/\d+/.exec((await page.getByRole('button', { name: /^State \d+/ }).textContent()) ?? '')?.[0])
    expect(states).toBeLessThan(8)
    await page.close()
  })
})

describe('a state', () => {
  test('what it was bound by, how it voted, with whom, and what it said', async () => {
    const { page, requests } = await openPage(`?state=chn&asOf=${DAY}`)
    const { state } = await ask<{ state: { memberships: readonly unknown[] } }>(
      `{ state(id: "chn") { memberships(asOf: "${DAY}") { status } } }`,
    )
    const table = page.getByRole('table', { name: 'How it stood to each instrument on 25 July 2001' })
    await table.waitFor()
    expect(await rows(table).count()).toBe(state.memberships.length)
    expect(requests()).toBeLessThanOrEqual(2)

    await page.getByRole('link', { name: 'Votes' }).click()
    await page.getByLabel('Issue').selectOption('nuclear')
    await page.waitForURL(/issue=nuclear/)
    await page.getByRole('link', { name: 'Next' }).click()
    await page.waitForURL(/after=/)
    await page.getByRole('link', { name: 'From the beginning' }).waitFor()

    await page.getByRole('link', { name: 'Voting agreement' }).click()
    await page.locator('svg.chart path.line').first().waitFor()
    expect(await rows(page.getByRole('table', { name: 'Votes cast alike, over the whole period' })).count()).toBe(4)

    await page.getByRole('link', { name: 'What it said' }).click()
    await page
      .getByText(/^China and Russian Federation allege: /)
      .first()
      .waitFor()
    await page.close()
  })

  test('a page that nothing has the id of says so', async () => {
    const page = await explorer.visit('?state=atlantis')
    await page.locator('[role=alert][data-code=NOT_FOUND]').waitFor()
    await page.close()
  })
})

test('two states and two treaties side by side', async () => {
  const { page, requests } = await openPage('?states=chn,rus')
  await page.locator('svg.chart path.line').first().waitFor()
  const both = await count(page, 'both')
  await page.getByRole('radio', { name: 'In both' }).check()
  await page.waitForURL(/status=both/)
  expect(await rows(page.getByRole('table', { name: /^Side by side/ })).count()).toBe(both)
  expect(requests()).toBeLessThanOrEqual(2)
  const treaties = await openPage(`?treaties=bwc,cwc&asOf=${DAY}&status=a`)
  await treaties.page.getByRole('table').waitFor()
  expect(await rows(treaties.page.getByRole('table')).count()).toBe(await count(treaties.page, 'a'))
  expect(treaties.requests()).toBe(1)
  await page.close()
  await treaties.page.close()
})

test('a roll call, the changes of a period and what all this rests on', async () => {
  const vote = await openPage('?vote=unga-rc-4309')
  const yes = await count(vote.page, 'YES')
  expect(await vote.page.locator('.squares .look-yes').count()).toBe(yes)
  const changes = await openPage('?changes=ctbt,apmbc,ccm,new-start,cfe&from=2022-01-01&to=2026-06-01')
  const table = changes.page.getByRole('table', { name: 'What changed between two days' })
  await table.waitFor()
  const asked = await ask<{ changes: readonly unknown[] }>(
    `{ changes(from: "2022-01-01", to: "2026-06-01", instruments: ["ctbt", "apmbc", "ccm", "new-start", "cfe"]) { date } }`,
  )
  expect(await rows(table).count()).toBe(asked.changes.length)
  const data = await openPage('?record=sources')
  const { coverage } = await ask<{ coverage: { sources: readonly unknown[] } }>('{ coverage { sources { id } } }')
  expect(await rows(data.page.getByRole('table', { name: 'Sources' })).count()).toBe(coverage.sources.length)
  for (const { page, requests } of [vote, changes, data]) {
    expect(requests()).toBeLessThanOrEqual(2)
    await page.close()
  }
})

test('from the search to the accounts of an act and back without a mouse', async () => {
  const page = await explorer.open()
  await page.keyboard.press('/')
  await page.keyboard.type('biological weapons convention')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Shift+Enter')
  await page.waitForURL(/treaty=bwc/)
  await page.getByRole('table').waitFor()
  await page.getByRole('button', { name: 'Afghanistan: what each source says' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.row-details .account').first().waitFor()
  await page.goBack()
  await settled(page)
  expect(new URL(page.url()).search).toBe(STATEMENT)
  await page.close()
})

test('the map as of a day leaves out what did not hold, and says so', async () => {
  const page = await explorer.open(`?asOf=${DAY}`)
  await page.getByText(/^As of 25 July 2001: \d+ edges did not hold that day/).waitFor()
  await page.locator('.legend-item.layer-claim', { hasText: /Said by someone\s*0/ }).waitFor()
  await page.getByRole('button', { name: 'All of time' }).first().click()
  await page.waitForURL((url) => !url.search.includes('asOf'))
  await page.locator('.legend-item.layer-claim', { hasText: /[1-9]\d+/ }).waitFor()
  await page.close()
})
