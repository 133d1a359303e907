import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { temporaryDirectory } from '../support/server.ts'
import { explorerOfFile, locate, settled, until } from './explorer.ts'

jest.setTimeout(120_000)

const TOKEN = 'a-token-for-scenes'
/** A view with something chosen, hidden, moved and arranged. */
const VIEW = '?doc=cn-ru-bwc-statement-2021&focus=bwc&layout=circles&without=usa&at=bwc~120~-40'
const GENERAL = 'Compare <b>both</b> texts.'
const ON_BWC = 'The treaty itself.'

const explorer = explorerOfFile({ WRITE_TOKENS: `ann:${TOKEN}` })
let directory: Awaited<ReturnType<typeof temporaryDirectory>>
beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(async () => {
  await directory.remove()
})

interface Shown {
  readonly places: unknown
  readonly notes: readonly string[]
}

/** Where some nodes stand beside each other, whatever part of the map is in sight, and what is noted. */
async function shownOn(page: Page): Promise<Shown> {
  await page.getByText(/^2 notes$/).click()
  const notes = await page.locator('.scene-notice li').allTextContents()
  return { places: await placesOn(page), notes }
}
async function placesOn(page: Page): Promise<unknown> {
  const [bwc, chn, rus] = [await locate(page, 'bwc'), await locate(page, 'chn'), await locate(page, 'rus')]
  if (bwc === null || chn === null || rus === null) throw new Error('Not all are on the map.')
  const angle = (x: number, y: number) => Math.round(Math.atan2(y, x) * 100) / 100
  const [width, height] = [Math.hypot(chn.x - bwc.x, chn.y - bwc.y), Math.hypot(rus.x - bwc.x, rus.y - bwc.y)]
  return {
    chn: angle(chn.x - bwc.x, chn.y - bwc.y),
    rus: angle(rus.x - bwc.x, rus.y - bwc.y),
    ratio: Math.round((width / height) * 50) / 50,
    usa: await locate(page, 'usa'),
  }
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog', { name: 'Share and keep' }).waitFor()
}

describe('a scene', () => {
  let before: unknown
  let page: Page
  beforeAll(async () => {
    page = await explorer.open(VIEW)
    before = await placesOn(page)
    // A note on what is chosen is written by keyboard alone.
    await page.getByText('Add a note').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(ON_BWC)
    await openDialog(page)
    await page.getByLabel('Your note on the whole').fill(GENERAL)
  })
  afterAll(() => page.close())
  test('saved to a file and opened shows the same places and notes', async () => {
    const download = page.waitForEvent('download')
    await page.locator('[data-format="scene"]').click()
    const file = join(directory.path, 'kept.scene.json')
    await writeFile(file, await readFile(await (await download).path()))

    const other = await explorer.visit('?scenes=all')
    await other.locator('.open-scene input').setInputFiles(file)
    await settled(other)
    expect(new URL(other.url()).searchParams.get('scene')).toBe('file')
    expect(await shownOn(other)).toEqual({
      places: before,
      notes: [expect.stringContaining(GENERAL), expect.stringContaining(ON_BWC)],
    })
    expect(explorer.faults()).toEqual([])
    await other.close()
  })

  test('kept on the server and opened by its short link shows the same, in two requests at most', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Both, side by side')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByText('Keeping needs a token of the server.').waitFor()
    await page.getByLabel('Token for changes').fill(TOKEN)
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    const link = await page.getByLabel('Short link to the scene').inputValue()
    expect(link).toMatch(/\/\?scene=[a-z2-9]{12}$/)

    expect(explorer.faults()).toEqual([])

    let asked = 0
    const other = await explorer.visit(new URL(link).search, async (opened) => {
      await opened.route('**/graphql', (route) => {
        asked += 1
        return route.continue()
      })
    })
    await settled(other)
    expect(await shownOn(other)).toEqual({
      places: before,
      notes: [expect.stringContaining(GENERAL), expect.stringContaining(ON_BWC)],
    })
    const query = new URL(other.url()).searchParams
    expect([query.get('focus'), query.get('layout'), query.get('without')]).toEqual(['bwc', 'circles', 'usa'])
    await other.getByText('A scene on the server, kept by ann').waitFor()
    await other.locator('.details h2').waitFor()
    expect(asked).toBeLessThanOrEqual(2)

    // A note changed there goes into what is kept next, and not into what was kept.
    await other.locator('.note-field textarea').fill('Seen again.')
    expect(await other.locator('.scene-notice li').last().textContent()).toContain('Seen again.')
    expect(explorer.faults()).toEqual([])
    await other.close()
  })

  test('is listed, and says so where there is none with its id', async () => {
    const other = await explorer.visit('?scenes=all')
    await other.getByRole('link', { name: 'Both, side by side' }).click()
    await settled(other)
    await other.close()
    const none = await explorer.visit('?scene=nosuchscene2')
    await none.locator('[data-code="NO_SCENE"]').waitFor()
    await none.getByRole('link', { name: 'Scenes on the server' }).click()
    await until(none, `location.search.includes('scenes=all')`)
    expect(await none.locator('.scene-list-note').textContent()).toBe(GENERAL)
    expect(explorer.faults()).toEqual([])
    await none.close()
  })
})

test('a map in a frame of another site: legend, whose words, sources, and the way out, by keyboard', async () => {
  const own = await explorer.open('?doc=cn-ru-bwc-statement-2021&layers=claim')
  await openDialog(own)
  const code = await own.getByLabel('HTML for the other page').inputValue()
  await own.close()
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Another site</title>${code}`)
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  const { port } = site.address() as AddressInfo

  const page = await explorer.visit('?scenes=all')
  await page.goto(`http://localhost:${String(port)}/`)
  const frame = page.frameLocator('iframe')
  await frame.locator('.map-canvas[data-state="settled"]').waitFor({ state: 'attached' })
  expect(await frame.locator('header, .reader, .details').count()).toBe(0)
  expect(await frame.locator('.embed-line').textContent()).toMatch(/Said by China and Russian Federation\..*Sources: /)
  const steps = await page.evaluate<number>('history.length')
  await frame.locator('.map-canvas').focus()
  await page.keyboard.press('ArrowDown')
  await frame.locator('.embed-chosen').waitFor()
  // What was chosen in the frame is no step of the page around it.
  expect(await page.evaluate<number>('history.length')).toBe(steps)
  const link = frame.getByRole('link', { name: 'Open in the explorer' })
  await link.focus()
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
  await settled(opened)
  expect(new URL(opened.url()).pathname).toBe('/')
  expect(new URL(opened.url()).searchParams.get('layers')).toBe('claim')
  expect(explorer.faults()).toEqual([])
  await page.close()
  site.close()
})

test.each([
  ['ru', 'утверждает: Договор нарушен'],
  ['zh-Hant', '指稱：條約被違反'],
] as const)(
  'in %s a speaker who has no name in that language is marked as such within sentences, and what is said is not',
  async (language, rest) => {
    const page = await explorer.visit(`?scene=file&lang=${language}&pane=list`)
    const said = rest.split(/[:：] ?/)[1] ?? ''
    await page.locator('input[type=file]').setInputFiles({
      name: 'arcadia.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(sceneOfArcadia(said, language))),
    })
    const row = page.locator('[data-row]').filter({ hasText: said }).first()
    await row.waitFor()
    await expectMarked(row)
    await row.click()
    const card = page.locator('.evidence').first()
    await expectMarked(card.locator('.evidence-title'))
    await expectMarked(card.locator('.facts dd').first())
    expect(explorer.faults()).toEqual([])
    await page.close()

    async function expectMarked(sentence: Locator): Promise<void> {
      expect(await sentence.locator('bdi[lang="en"]').allTextContents()).toEqual(['Arcadia'])
      expect(await sentence.locator('.mark-fallback').allTextContents()).toEqual(['English'])
      const words = await sentence.innerText()
      expect(words).not.toContain('[en]')
      if (words.includes(said)) expect(words.replaceAll(/\s+/g, ' ')).toContain(rest)
    }
  },
)

/** Arcadia, which has an English name alone, says something in the reader's language. */
function sceneOfArcadia(said: string, language: string): object {
  const [speaker, proposition] = [
    { id: 'arc', label: 'Arcadia', labelLanguage: 'en' },
    { id: 'prop-broken', label: said, labelLanguage: language },
  ]
  return {
    format: 'arms-control-graph/scene',
    version: 1,
    title: 'Arcadia',
    saved: '2026-11-25T12:00:00Z',
    revision: null,
    view: 'layout=force&pane=list',
    notes: [],
    document: null,
    nodes: [
      { ...speaker, kind: 'STATE' },
      { ...proposition, kind: 'PROPOSITION' },
    ],
    edges: [
      {
        id: 'arc|ALLEGES|prop-broken',
        source: 'arc',
        target: 'prop-broken',
        type: 'ALLEGES',
        layer: 'CLAIM',
        assertions: ['said'],
      },
    ],
    assertions: [
      {
        id: 'said',
        speechAct: 'ALLEGES',
        stance: 'AFFIRMS',
        date: '2001',
        verification: 'CHECKED',
        speakers: [speaker],
        addressees: [],
        proposition,
        document: { id: 'statement', label: 'Statement' },
        anchors: [],
      },
    ],
    positions: {},
  }
}
