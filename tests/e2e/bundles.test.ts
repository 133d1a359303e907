import { afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { explorerOfFile } from './explorer.ts'

jest.setTimeout(120_000)

const TOKEN = 'a-token-of-the-tests'
const NEW_TOPIC = 'calm-topic'
const KNOWN_TOPIC = 'transparency'

/** A part as the server exports it, as far as it is changed here. */
interface Part {
  readonly about: string
  readonly nodes: readonly { readonly id: string; readonly kind: string }[]
  readonly edges: readonly { readonly type: string; readonly source: string; readonly target: string }[]
}

const explorer = explorerOfFile({ WRITE_TOKENS: `ann:${TOKEN}` })
let page: Page
let exported: Part
beforeAll(async () => {
  exported = JSON.parse(await exportOf(`${KNOWN_TOPIC}.json`)) as Part
  page = await explorer.visit('?imports=all')
  await page.getByLabel('Text of the document').fill('{"format": "nothing"}')
  await page.getByRole('button', { name: 'Bring the text in' }).click()
  await page.getByLabel('Token for changes').fill(TOKEN)
  await page.getByRole('button', { name: 'Use it' }).click()
  // Refused without a token, as a browser's console tells.
  explorer.faults()
})
afterEach(() => {
  expect(explorer.faults().filter((fault) => !fault.includes('status of 4'))).toEqual([])
})

async function exportOf(file: string): Promise<string> {
  const answer = await fetch(`${explorer.url}/export/${file}`)
  expect(answer.status).toBe(200)
  return answer.text()
}

/** The topic of the graph with something else in it, and some of its edges. */
function topicWith(change: object, edges: Part['edges']): Part {
  const topic = exported.nodes.find(({ id }) => id === KNOWN_TOPIC)
  if (topic === undefined) throw new Error('The export does not hold what it is about.')
  const changed = { ...topic, ...change }
  return { ...exported, about: changed.id, nodes: [changed], edges }
}

async function choose(name: string, contents: string): Promise<void> {
  await page.goto(`${explorer.url}/?imports=all`)
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) })
}

async function applyShown(): Promise<void> {
  await page.getByRole('button', { name: 'Apply to the graph' }).click()
  await page.getByText('in the graph', { exact: true }).waitFor()
}

async function withdrawShown(reason: string): Promise<void> {
  await page.locator('.withdraw summary').click()
  await page.getByLabel('Why').fill(reason)
  await page.getByRole('button', { name: 'Withdraw it', exact: true }).click()
  await page.locator('.withdrawn').filter({ hasText: reason }).waitFor()
}

const found = async () => (await fetch(`${explorer.url}/id/${NEW_TOPIC}`, { redirect: 'manual' })).status

test('a bundle with a record that the graph has otherwise is refused, told by record and field', async () => {
  await choose('otherwise.json', JSON.stringify(topicWith({ labels: { en: 'Opacity' } }, [])))
  const refusal = page.locator('[data-code=NOT_READY]')
  await refusal.waitFor()
  expect(await refusal.locator('li code').allTextContents()).toEqual([KNOWN_TOPIC])
  expect(await refusal.locator('li strong').allTextContents()).toEqual(['labels'])
  expect(page.url()).not.toContain('import=')
})

let asJsonLd = ''
let goneEdge = ''

test('a bundle of JSON, chosen as a file, tells what it adds, is applied, and is withdrawn as a whole', async () => {
  const [edge] = exported.edges.filter(({ type, target }) => type === 'HAS_TOPIC' && target === KNOWN_TOPIC)
  if (edge === undefined) throw new Error('Nothing has the topic.')
  goneEdge = `${edge.source}|HAS_TOPIC|${NEW_TOPIC}`
  const moved = { ...edge, target: NEW_TOPIC, id: goneEdge }
  const words = { labels: { en: 'Calm' }, ownLabels: ['en'], aliases: [], description: { en: 'An invented topic.' } }
  await choose('calm.json', JSON.stringify(topicWith({ id: NEW_TOPIC, ...words }, [moved])))
  await page.getByText('records that it adds: 2').waitFor()
  await page.getByText('Topic: 1').waitFor()
  expect(await found()).toBe(404)
  await applyShown()
  expect(await found()).toBe(303)
  asJsonLd = await exportOf(`${NEW_TOPIC}.jsonld`)
  await withdrawShown('An invented topic.')
  expect(await found()).toBe(410)
})

test('of what went out of the graph with it, every address tells when and why, and leads to it', async () => {
  for (const address of [
    `?focus=${NEW_TOPIC}`,
    `?documents=${NEW_TOPIC}`,
    `?positions=${NEW_TOPIC}`,
    `?demands=${NEW_TOPIC}`,
  ]) {
    await page.goto(`${explorer.url}/${address}&lang=en`)
    const note = page.getByRole('note').filter({ hasText: 'An invented topic.' }).first()
    await note.getByText(/withdrawn on \d/).waitFor()
    await note.getByRole('link', { name: 'How it was brought in' }).click()
    await page.getByText('An invented topic.').first().waitFor()
    expect(page.url()).toContain('import=')
  }
  await page.goto(`${explorer.url}/embed?doc=${NEW_TOPIC}&lang=en`)
  const framed = page.getByRole('note').filter({ hasText: 'An invented topic.' })
  await framed.waitFor()
  expect(await framed.getByRole('link').count()).toBe(0)

  const answer = await page.goto(`${explorer.url}/id/${NEW_TOPIC}`)
  expect(answer?.status()).toBe(410)
  await page.getByText(/was withdrawn on \d{4}-\d\d-\d\d: An invented topic\./).waitFor()
  await page.getByRole('main').getByRole('link').first().click()
  await page.waitForURL(/[?&]import=/)
  const entry = new URL(page.url()).searchParams.get('import')
  for (const path of [
    `export/${NEW_TOPIC}.json`,
    `export/${NEW_TOPIC}.jsonld`,
    `reconcile/preview/${NEW_TOPIC}`,
    `id/${NEW_TOPIC}`,
  ]) {
    const gone = await fetch(`${explorer.url}/${path}`)
    expect([path, gone.status]).toEqual([path, 410])
    expect(await gone.json()).toMatchObject({
      id: NEW_TOPIC,
      withdrawn: [{ import: entry, reason: 'An invented topic.', explorer: `/?import=${String(entry)}` }],
    })
  }
  const edge = await fetch(`${explorer.url}/id/edge/${encodeURIComponent(goneEdge)}`)
  expect(edge.status).toBe(410)
  expect((await fetch(`${explorer.url}/id/nothing-of-the-kind`)).status).toBe(404)
})

test('a bundle of JSON-LD, pasted, is taken for what it is, and brings the same back', async () => {
  await page.goto(`${explorer.url}/?imports=all`)
  await page.getByLabel('Text of the document').fill(asJsonLd)
  await page.getByRole('button', { name: 'Bring the text in' }).click()
  await page.waitForURL(/[?&]import=/)
  await page.getByText('records that it adds: 2').waitFor()
  await applyShown()
  expect(await found()).toBe(303)
  const again = JSON.parse(await exportOf(`${NEW_TOPIC}.json`)) as Part
  expect(again.nodes.find(({ id }) => id === NEW_TOPIC)).toMatchObject({ kind: 'TOPIC', labels: { en: 'Calm' } })

  // The same bundle again leads to what became of it.
  const review = new URL(page.url()).searchParams.get('import')
  await choose('again.jsonld', asJsonLd)
  await page.waitForURL(/[?&]import=/)
  expect(new URL(page.url()).searchParams.get('import')).toBe(review)
})
