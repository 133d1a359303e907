import { expect, jest, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { invent, sceneOf } from '../support/invented-scene.ts'
import { clickOnMap, explorerOfFile, locate, map, noFaultsAfterEach, settled, waitForChosen } from './explorer.ts'

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
