import { expect, jest, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { LAYOUTS } from '../../client/state/view.ts'
import { invent, sceneOf } from '../support/invented-scene.ts'
import {
  clickOnMap,
  explorerOfFile,
  locate,
  map,
  noFaultsAfterEach,
  PHONE,
  settled,
  until,
  waitForChosen,
  WIDE,
} from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

/** Whether the line that is pointed at is painted within two pixels of a place: the second canvas beneath the map is for it alone. */
async function paintedAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelectorAll<HTMLCanvasElement>('.map-canvas > canvas')[1]
      const pixels = canvas?.width === 0 ? null : canvas?.getContext('2d')?.getImageData(left, top, 5, 5)
      return pixels?.data.some((part) => part > 0) ?? false
    },
    [Math.round(x) - 2, Math.round(y) - 2] as const,
  )
}

/** Sizes in pixels of the names that are drawn where the map is seen, and how many nodes there have a name that is not drawn. */
async function namesInSight(
  page: Page,
): Promise<{ readonly least: number; readonly drawn: number; readonly hidden: number }> {
  return page.evaluate(`(() => {
    const map = document.querySelector('.map-canvas')
    const cy = map._cyreg.cy
    const seen = cy.nodes().filter((node) => {
      const { x, y } = node.renderedPosition()
      return node.data('text') !== '' && x > 0 && y > 0 && x < map.clientWidth && y < map.clientHeight
    })
    const drawn = seen.filter((node) => node.style('label') !== '')
    const texts = drawn.union(cy.edges().filter((edge) => edge.style('label') !== '' || edge.style('target-label') !== ''))
    const sizes = texts.map((element) => element.numericStyle('font-size') * cy.zoom())
    return { least: Math.min(...sizes), drawn: drawn.length, hidden: seen.length - drawn.length }
  })()`)
}

test.each([
  ...LAYOUTS.map((layout) => [layout, 'a wide screen', WIDE] as const),
  ['reading', 'a tablet', { ...WIDE, viewport: { width: 1024, height: 768 } }] as const,
  ['reading', 'a phone', PHONE] as const,
  ['force', 'a phone', PHONE] as const,
  ['reading', 'a narrow phone', { ...PHONE, viewport: { width: 320, height: 780 } }] as const,
])(
  'arranged as %s on %s every name in sight can be read at first, and none is drawn too small from far off',
  async (layout, _, options) => {
    const page = await explorer.open(`?layout=${layout}`, options)
    const first = await namesInSight(page)
    expect(first.least).toBeGreaterThanOrEqual(8.49)
    expect(first.drawn).toBeGreaterThan(20)
    expect(first.hidden).toBe(0)
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom out' }).click()
    const far = await namesInSight(page)
    expect(far.least).toBeGreaterThanOrEqual(8.49)
    expect(far.hidden).toBeGreaterThan(20)
    await page.close()
  },
)

test('acts whose words are long, and so drawn smaller, are left out as well where they could not be read', async () => {
  const page = await explorer.open('?layout=speakers&lang=ru')
  expect((await namesInSight(page)).least).toBeGreaterThanOrEqual(8.49)
  await page.close()
})

test.each([
  ['the statement', '?layout=circles'],
  ['what was asked for on an empty map', '?map=blank&expand=bwc~state~~100&layout=circles'],
])('arranged in circles all of %s is in sight at first', async (_, query) => {
  const page = await explorer.open(query)
  await until(
    page,
    `document.querySelector('.map-canvas').dataset.state === 'settled' &&
      document.querySelector('.map-canvas')._cyreg.cy.nodes().not('.scenery').length > 100`,
  )
  expect((await namesInSight(page)).hidden).toBe(0)
  const cut = await page.evaluate(`(() => {
    const map = document.querySelector('.map-canvas')
    const isCut = ({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > map.clientWidth || y2 > map.clientHeight
    const nodes = map._cyreg.cy.nodes().not('.guide')
    return nodes.filter((node) => isCut(node.renderedBoundingBox())).map((node) => node.id())
  })()`)
  expect(cut).toEqual([])
  await page.close()
})

test.each(['en', 'ru'])('names on ways that share a stretch do not cover each other, in “%s”', async (language) => {
  const page = await explorer.open(`?paths=chn,bwc&lang=${language}`)
  // Cytoscape knows how large a name is when it has drawn it.
  await until(
    page,
    `document.querySelector('.map-canvas')._cyreg.cy.edges('.named').filter((edge) => edge[0]._private.rstyle.labelWidth > 0).length > 5`,
  )
  const { names, covered } = await page.evaluate<{ names: number; covered: readonly string[] }>(`(() => {
    const edges = document.querySelector('.map-canvas')._cyreg.cy.edges('.named').toArray()
    const boxes = edges.map((edge) => ({
      name: edge.data('name'),
      x: edge.midpoint().x + edge.numericStyle('text-margin-x'),
      y: edge.midpoint().y + edge.numericStyle('text-margin-y'),
      width: edge[0]._private.rstyle.labelWidth,
      height: edge[0]._private.rstyle.labelHeight,
    }))
    const meet = (one, other) =>
      Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < (one.height + other.height) / 2
    return {
      names: boxes.filter(({ width, height }) => width > 0 && height > 0).length,
      covered: boxes.flatMap((one, place) => boxes.slice(place + 1).filter((other) => meet(one, other)).map((other) => one.name + ' / ' + other.name)),
    }
  })()`)
  expect(names).toBeGreaterThan(5)
  expect(covered).toEqual([])
  await page.close()
})

test('a name that is too small to be drawn is told where one points at its box, and is in a picture of the map', async () => {
  const page = await explorer.open('?layout=force')
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom out' }).click()
  const place = await locate(page, 'bwc')
  if (place === null) throw new Error('The Convention is not on the map.')
  await map(page).hover({ position: place })
  await page.locator('.map-tip').filter({ hasText: 'Biological Weapons Convention' }).waitFor()
  await page.getByRole('button', { name: 'Share' }).click()
  const download = page.waitForEvent('download')
  await page.locator('[data-format="svg"]').click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('>Compliance<')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  await until(page, `document.querySelector('.map-canvas')._cyreg.cy.nodes('.small-print').length === 0`)
  await page.close()
})

test('the lines of a large map can be pointed at and chosen from far off, and are all in a picture of it, with every name', async () => {
  const graph = invent(500, 900)
  const page = await explorer.visit('?scene=file')
  await page.locator('input[type=file]').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sceneOf(graph, true)),
  })
  await settled(page)
  // A line that runs from top to bottom ends between two boxes of its row, where nothing else is hit.
  const [place, line] = await clearLine()
  expect(await paintedAt(page, place)).toBe(false)
  await map(page).hover({ position: place })
  await page.locator('.map-tip').filter({ hasText: /cites/ }).waitFor()
  expect(await paintedAt(page, place)).toBe(true)
  await page.getByRole('button', { name: 'Share' }).hover()
  await page.locator('.map-tip').waitFor({ state: 'detached' })
  expect(await paintedAt(page, place)).toBe(false)
  await map(page).click({ position: place })
  await waitForChosen(page, line)
  expect(await locate(page, line)).not.toBeNull()
  await page.keyboard.press('Escape')
  await waitForChosen(page, '')

  await page.getByRole('button', { name: 'Share' }).click()
  const download = page.waitForEvent('download')
  await page.locator('[data-format="svg"]').click()
  const picture = await readFile(await (await download).path(), 'utf8')
  for (const { id } of graph.nodes) expect(picture).toContain(`Entity ${id} of`)
  await page.keyboard.press('Escape')

  await clickOnMap(page, 'n250')
  await waitForChosen(page, 'n250')

  /** Where the map has nothing but one line within reach: its id, and the place. */
  async function clearLine(): Promise<readonly [{ x: number; y: number }, string]> {
    const at = new Map(graph.nodes.map((node) => [node.id, node]))
    for (const { source, target } of graph.edges) {
      const [from, to] = [at.get(source), at.get(target)]
      if (from === undefined || to === undefined) continue
      const x = to.x + (from.x - to.x) * 0.15
      const y = to.y + (from.y - to.y) * 0.15
      const isClear = graph.nodes.every((node) => Math.abs(node.x - x) > 84 || Math.abs(node.y - y) > 22)
      const id = `record|${source}|${target}`
      const position = isClear ? await locate(page, id) : null
      if (position !== null) return [position, id]
    }
    throw new Error('No line of the invented graph is clear of boxes.')
  }
})
