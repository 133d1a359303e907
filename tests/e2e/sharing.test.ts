import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { AxeBuilder } from '@axe-core/playwright'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { SaxesParser } from 'saxes'
import { launchChromium } from '../support/chromium.ts'
import { temporaryDirectory } from '../support/server.ts'
import { explorerOfFile, until, WIDE } from './explorer.ts'

jest.setTimeout(180_000)

const STATEMENT = '?doc=cn-ru-bwc-statement-2021'
const ALLEGATION = /more than 200/

const explorer = explorerOfFile()

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog', { name: 'Share and keep' }).waitFor()
}

/** What one of the dialog's buttons hands to the browser. */
async function taken(page: Page, format: string): Promise<{ name: string; contents: Buffer }> {
  const download = page.waitForEvent('download')
  await page.locator(`[data-format="${format}"]`).click()
  const file = await download
  return { name: file.suggestedFilename(), contents: await readFile(await file.path()) }
}

/** Where what is on the map begins and ends, in pixels of its container, and how many names are too small to be drawn. */
async function mapInSight(page: Page): Promise<Readonly<Record<'top' | 'bottom' | 'height' | 'small', number>>> {
  return page.evaluate(`(() => {
    const cy = document.querySelector('.map-canvas')._cyreg.cy
    const { y1, y2 } = cy.elements().renderedBoundingBox({ includeLabels: false, includeOverlays: false })
    return { top: y1, bottom: y2, height: cy.height(), small: cy.nodes('.small-print').length }
  })()`)
}

function wellFormed(xml: string): readonly string[] {
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => texts.push(text))
  parser.write(xml).close()
  return texts
}

describe('what is shown, as files', () => {
  let page: Page
  beforeAll(async () => {
    page = await explorer.open(STATEMENT)
    await openDialog(page)
  })
  afterAll(async () => {
    expect(explorer.faults()).toEqual([])
    await page.close()
  })

  test('a picture in SVG: vectors and text, with its address, and who says what', async () => {
    const { name, contents } = await taken(page, 'svg')
    expect(name).toMatch(/^cn-ru-bwc-statement-2021-\d{4}-\d\d-\d\d\.svg$/)
    const svg = contents.toString('utf8')
    const texts = wellFormed(svg)
    expect(svg).not.toContain('<image')
    expect(texts.join(' ')).toContain(`${explorer.url}/?doc=cn-ru-bwc-statement-2021`)
    // Below the map, and where one points at a box, nobody is left to guess who speaks.
    const told = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title ?? '')
    for (const title of told.filter((each) => ALLEGATION.test(each))) expect(title).toMatch(/^China and Russia/)
    expect(told.some((title) => ALLEGATION.test(title))).toBe(true)
  })

  test('a picture as PNG, and one twice as fine', async () => {
    const one = PNG.sync.read((await taken(page, 'png')).contents)
    const fine = await taken(page, 'pngFine')
    const two = PNG.sync.read(fine.contents)
    expect(fine.name).toMatch(/@2x\.png$/)
    expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(1)
    expect(one.width).toBeGreaterThan(900)
    expect(
      new Set(Array.from({ length: 4000 }, (_, place) => one.data.readUInt32BE(place * 400))).size,
    ).toBeGreaterThan(5)
  })

  test('JSON for Cytoscape, GraphML, GEXF and CSV hold the same graph', async () => {
    const json = JSON.parse((await taken(page, 'json')).contents.toString('utf8')) as {
      elements: { nodes: { data: { id: string; label: string } }[]; edges: unknown[] }
    }
    const sizes = [json.elements.nodes.length, json.elements.edges.length]
    expect(sizes[0]).toBeGreaterThan(50)
    for (const [format, parse] of [
      ['graphml', graphml.parse],
      ['gexf', gexf.parse],
    ] as const) {
      const graph = parse(MultiDirectedGraph, (await taken(page, format)).contents.toString('utf8'))
      expect([graph.order, graph.size]).toEqual(sizes)
      const labels = graph.mapNodes((_, attributes) => String(attributes['label']))
      for (const label of labels.filter((each) => ALLEGATION.test(each))) expect(label).toMatch(/^China and Russia/)
    }
    const rows = async (format: string) =>
      parseCsv((await taken(page, format)).contents, { bom: true, columns: true }).length
    expect([await rows('nodesCsv'), await rows('edgesCsv')]).toEqual(sizes)
  })
})

test('what is filtered out is not taken along', async () => {
  const page = await explorer.open(`${STATEMENT}&layers=record&hide=topic`)
  await openDialog(page)
  const { contents } = await taken(page, 'json')
  const { elements } = JSON.parse(contents.toString('utf8')) as {
    elements: { nodes: { data: { kind: string } }[]; edges: { data: { layer: string } }[] }
  }
  expect(new Set(elements.edges.map(({ data }) => data.layer))).toEqual(new Set(['RECORD']))
  expect(elements.nodes.filter(({ data }) => data.kind === 'TOPIC' || data.kind === 'PROPOSITION')).toEqual([])
  expect(explorer.faults()).toEqual([])
  await page.close()
})

describe('a page that works offline', () => {
  test('opens from a file without any network: map, list, search, evidence, keys', async () => {
    const online = await explorer.open(`${STATEMENT}&lang=zh-Hant&theme=dark`)
    await online.getByRole('button', { name: '分享' }).click()
    const { contents } = await taken(online, 'html')
    await online.close()
    const directory = await temporaryDirectory()
    const file = join(directory.path, 'map.html')
    await writeFile(file, contents)

    const browser = await launchChromium()
    const context = await browser.newContext({ ...WIDE, viewport: { width: 1280, height: 720 }, offline: true })
    const page = await context.newPage()
    const faults: string[] = []
    const asked: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) asked.push(request.url())
    })
    await page.goto(`file://${file}`)
    await page.locator('.map-canvas[data-state="settled"]').waitFor({ state: 'attached' })
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    const first = await mapInSight(page)
    expect(first.small).toBe(0)
    expect(first.top).toBeCloseTo(16, -1)
    expect(first.bottom).toBeGreaterThan(first.height)

    await page.getByRole('button', { name: '全圖' }).click()
    const all = await mapInSight(page)
    expect(all.bottom).toBeLessThan(all.height)
    expect(all.small).toBeGreaterThan(0)
    await page.keyboard.press('/')
    await page.keyboard.type('200')
    await page.getByText('找到').waitFor()
    await page.locator('.lists li:not([hidden]) button').first().click()
    await page.locator('.details blockquote').first().waitFor()
    expect(await page.locator('.details h2').first().textContent()).toMatch(/^中國和俄羅斯/)
    const chosen = await page.locator('.map-canvas').getAttribute('data-chosen')
    expect(chosen).not.toBe('')
    await page.keyboard.press('Escape')
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('ArrowDown')
    await until(page, `document.querySelector('.map-canvas').dataset.chosen !== ''`)
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
      [],
    )
    await page.locator('header button').click()
    await page.locator('html[data-theme="light"]').waitFor({ state: 'attached' })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
      [],
    )
    expect({ faults, asked }).toEqual({ faults: [], asked: [] })
    await browser.close()
    await directory.remove()
    expect(explorer.faults()).toEqual([])
  })
})

describe('the dialog', () => {
  test('makes every file though the server be gone, once it was open before', async () => {
    const page = await explorer.open(STATEMENT)
    await openDialog(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.context().setOffline(true)
    await openDialog(page)
    for (const format of ['svg', 'png', 'json', 'graphml', 'gexf', 'nodesCsv', 'edgesCsv', 'html']) {
      expect((await taken(page, format)).contents.length).toBeGreaterThan(1000)
    }
    await page.close()
  })
})
