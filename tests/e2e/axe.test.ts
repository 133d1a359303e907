import { expect, jest, test } from '@jest/globals'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { explorerOfFile, goTo, settled, STATEMENT, until } from './explorer.ts'

jest.setTimeout(300_000)

const TOKEN = 'a-token-of-the-tests'
const DAY = '2001-07-25'
const WORDS = 'edge=chn~ALLEGES~prop-us-more-than-200-laboratories-abroad'
const ELSEWHERE = 'quote=acronym-bulletin-2001-08-03:a.1'

interface Place {
  readonly query: string
  /** What must be there before it is looked through; the map where left out. */
  readonly ready?: string
  /** Of a pane that only a phone shows alone. */
  readonly phoneOnly?: boolean
  /** Steps to what no address leads to. */
  readonly reach?: (page: Page) => Promise<unknown>
}

/** Every page of the explorer, and what opens on them. */
const PLACES: Readonly<Record<string, Place>> = {
  start: { query: '', ready: '.questions' },
  'the map': { query: STATEMENT },
  'a map that begins empty': { query: '?map=blank' },
  'a selected entity': { query: `${STATEMENT}&focus=bwc`, ready: '.expand' },
  'a selected entity, in its pane': {
    query: `${STATEMENT}&focus=bwc&pane=details&lang=ru`,
    ready: '.expand',
    phoneOnly: true,
  },
  'the evidence of a claim': { query: `${STATEMENT}&${WORDS}&text=both`, ready: '#details mark' },
  'words of another document': { query: `${STATEMENT}&${ELSEWHERE}`, ready: '#details .evidence-title' },
  'the text': { query: `${STATEMENT}&pane=text&passage=5&lang=ru`, ready: '.quote.lit', phoneOnly: true },
  'the list': { query: `${STATEMENT}&pane=list&lang=zh-Hant&focus=usa`, ready: '#list tr.lit' },
  'the table of edges': { query: `${STATEMENT}&pane=list&table=edges&find=a`, ready: '#list tbody tr' },
  'the table of entities': {
    query: `${STATEMENT}&pane=list&table=nodes&sort=-degree&lang=ru`,
    ready: '#list tbody tr',
  },
  'the timeline': {
    query: `${STATEMENT}&timeline=open&expand=bwc~event&asOf=${DAY}&period=1980-01-01~2022-12-31`,
    ready: '.time-mark',
  },
  'documents that were brought in': { query: '?imports=all&lang=ru', ready: '.bring-in' },
  'a document that is not there': { query: '?doc=no-such-document', ready: '[data-code=NO_DOCUMENT]' },
  help: {
    query: STATEMENT,
    reach: async (page) => {
      await page.locator('.map-canvas').focus()
      await page.keyboard.press('?')
    },
    ready: '.help[open]',
  },
  'the search': {
    query: STATEMENT,
    reach: (page) => page.getByRole('combobox', { name: 'Search the graph' }).fill('convention'),
    ready: '[role=listbox] [role=option]',
  },
  share: {
    query: STATEMENT,
    reach: (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
    ready: '.share[open] button',
  },
  'a treaty': { query: `?treaty=bwc&asOf=${DAY}&find=alb&row=alb`, ready: '.row-details' },
  'members as squares': { query: '?treaty=npt&as=grid&group=status', ready: 'main h2' },
  'the timeline of a treaty': { query: '?treaty=bwc&part=timeline&lang=ru', ready: 'main h2' },
  articles: { query: '?treaty=bwc&part=articles&lang=zh-Hant', ready: 'main h2' },
  conflicts: { query: '?treaty=bwc&part=conflicts', ready: 'main h2' },
  'a treaty’s place': { query: '?treaty=bwc&part=map', ready: 'main h2' },
  'a state': { query: '?state=prk&lang=zh-Hans', ready: 'main h2' },
  votes: { query: '?state=prk&part=votes&issue=nuclear', ready: 'main h2' },
  'voting agreement': { query: '?state=chn&part=agreement', ready: 'main h2' },
  'acts of a state': { query: '?state=usa&part=acts', ready: 'main h2' },
  'what a state said': { query: '?state=rus&part=said', ready: 'main h2' },
  'an article': { query: '?article=bwc:art-6', ready: 'main h2' },
  'a roll call': { query: '?vote=unga-rc-4309', ready: 'main h2' },
  'two states': { query: '?states=chn,rus', ready: 'main h2' },
  'two treaties': { query: `?treaties=bwc,cwc&asOf=${DAY}`, ready: 'main h2' },
  changes: { query: '?changes=cfe&from=2022-01-01', ready: 'main h2' },
  instruments: { query: '?record=instruments', ready: 'main h2' },
  sources: { query: '?record=sources&find=untc', ready: 'main h2' },
  gaps: { query: '?record=sources&part=gaps', ready: 'main h2' },
  unchecked: { query: '?record=sources&part=unchecked&find=bwc', ready: 'main h2' },
  positions: { query: '?positions=us-withdrawal-2001&as=disputed', ready: '.position-grid' },
  'all documents': { query: '?documents=all&status=described&find=report', ready: '.data-table tbody tr' },
  'documents that mention one': {
    query: '?documents=usa&status=held&row=cn-ru-bwc-statement-2021&lang=zh-Hans',
    ready: '.named-passage mark',
  },
  'mentioned together': { query: '?documents=bwc&part=together&lang=ru', ready: '.data-table tbody tr' },
  'a document': { query: '?document=cn-ru-bwc-statement-2021', ready: '.versions' },
  'what a document says': { query: '?document=cn-ru-bwc-statement-2021&part=claims&find=mobile', ready: '.claims' },
  'related documents': { query: '?document=us-compliance-report-2005&part=related', ready: '.related-documents' },
  'two documents compared': {
    query: '?compare=cn-ru-bwc-statement-2021,cn-ru-joint-statement-2023-03-21&lang=ru',
    ready: '.change-grid tbody tr',
  },
  'a document to compare with': { query: '?compare=cn-ru-bwc-statement-2021', ready: '.related-documents' },
  'a text that is tried': {
    query: '?try=text',
    ready: '.try-text mark',
    reach: async (page) => {
      await page
        .getByRole('textbox', { name: 'The text' })
        .fill('China urges the United States to comply with the Convention.')
      await page.getByRole('button', { name: 'Look what is in it' }).click()
    },
  },
  demands: { query: '?demands=chn,rus&lang=zh-Hant', ready: '.demand-list' },
  'kept scenes': { query: '?scenes=all', ready: '.scene-list' },
  'a scene that is not there': { query: '?scene=nosuchscene2', ready: '[data-code=NO_SCENE]' },
}

const PHONE_SIZE = { width: 390, height: 844 }

/** Pages looked through at the same time. */
const AT_ONCE = 2

const explorer = explorerOfFile({ WRITE_TOKENS: `ann:${TOKEN}` })

test('axe finds nothing on any page, in either theme, on a wide screen and on a phone', async () => {
  const found: Record<string, unknown> = {}
  const review: Place = {
    query: `?import=${await broughtIn()}`,
    ready: '.possible-versions button',
    reach: (page) => page.locator('.added summary').click(),
  }
  const queue = [...Object.entries(PLACES), ['a review', review] as const]
  const lookThrough = async () => {
    const page = await explorer.visit('?record=instruments')
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, place] = next
      const breaches = await breachesAt(page, place).catch((error: unknown) => String(error))
      if (breaches.length > 0) found[name] = breaches
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lookThrough))
  expect(found).toEqual({})
  expect(explorer.faults()).toEqual([])
})

test('nor in the parts of GraphiQL that are ours', async () => {
  const page = await explorer.visit('graphql')
  await page.locator('.graphiql-tab-button').nth(15).waitFor()
  expect(await breaches(page, ['document-title', 'html-has-lang', 'meta-viewport', 'page-has-heading-one'])).toEqual([])
  await page.close()
})

test('nor in a map in a frame, small or large, with its legend and sources open, in either theme', async () => {
  const page = await explorer.visit(`embed${STATEMENT}&focus=bwc&theme=light`)
  await settled(page)
  expect(await breaches(page)).toEqual([])
  for (const size of [
    { width: 480, height: 320 },
    { width: 1000, height: 360 },
  ]) {
    await page.setViewportSize(size)
    const legend = page.getByRole('button', { name: 'Legend and filter', exact: true })
    await legend.waitFor()
    // Whatever a frame shows beside its map, the map keeps more than half of it.
    const { height = 0 } = (await page.locator('.embed > main').boundingBox()) ?? {}
    expect(height).toBeGreaterThan(size.height * 0.6)
    const widest = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(widest).toBeLessThanOrEqual(size.width)
    if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click()
    await page.locator('.legend').waitFor()
    expect(await breaches(page)).toEqual([])
    const sources = page.locator('.embed-sources')
    if ((await sources.getAttribute('open')) === null) await sources.locator('summary').click()
    await turn(page, 'dark')
    expect(await breaches(page, ['color-contrast'])).toEqual([])
    await turn(page, 'light')
    await sources.locator('summary').click()
  }
  expect(explorer.faults()).toEqual([])
  await page.close()
})

/** A document is brought in that may be a version of others, and something is added to what was found in it, for its review to be looked through. */
async function broughtIn(): Promise<string> {
  const text = 'A letter\n\nChina urges the United States to clarify. The Convention and the Parties speak.\n'
  const description = '{ date: "2021-10-07", issuers: ["chn", "rus"] }'
  const { importDocument } = await changed<{ importDocument: { import: { id: string } } }>(
    `importDocument(input: { text: ${JSON.stringify(text)}, description: ${description} }) { import { id } }`,
  )
  const { id } = importDocument.import
  const added = '{ addMention: { start: 0, end: 8, entity: "bwc" } }'
  await changed(`decide(id: "${id}", seen: 0, decisions: [${added}]) { seen }`)
  return id
}

async function changed<Data>(field: string): Promise<Data> {
  const answer = await fetch(`${explorer.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query: `mutation { ${field} }` }),
  })
  return ((await answer.json()) as { data: Data }).data
}

async function breachesAt(page: Page, { query, ready, phoneOnly = false, reach }: Place) {
  await page.setViewportSize(phoneOnly ? PHONE_SIZE : { width: 1440, height: 900 })
  await goTo(page, `/${query}${query === '' ? '?' : '&'}theme=light`)
  if (query.includes(STATEMENT)) await settled(page)
  await reach?.(page)
  await page
    .locator(ready ?? '.map-canvas[data-state=settled]')
    .first()
    .waitFor({ state: 'attached' })
  await page.locator('[aria-busy=true], .skeleton').first().waitFor({ state: 'detached' })
  const found: (readonly [string, readonly string[]])[] = []
  if (!phoneOnly) {
    found.push(['wide, light', await breaches(page)])
    // The same in other colours: only what depends on them can differ.
    await turn(page, 'dark')
    found.push(['wide, dark', await breaches(page, ['color-contrast'])])
    await page.setViewportSize(PHONE_SIZE)
  }
  await turn(page, 'dark')
  await until(page, `innerWidth === ${String(PHONE_SIZE.width)}`)
  found.push(['phone, dark', await breaches(page)])
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  if (width > PHONE_SIZE.width) found.push(['phone', [`${String(width)} pixels wide`]])
  await turn(page, 'light')
  found.push(['phone, light', await breaches(page, ['color-contrast'])])
  // Whatever dialog was open must not cover the next page.
  await page.evaluate(`document.querySelector('dialog[open]')?.close()`)
  return found.filter(([, list]) => list.length > 0)
}

/** As the button in the head does, which a dialog may cover. */
async function turn(page: Page, theme: string): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
}

async function breaches(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source)
  const extent = rules === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: rules }
  const options = { resultTypes: ['violations'], ...extent }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
