import { describe, expect, jest, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { PNG } from 'pngjs'
import { LAYOUTS } from '../../client/state/view.ts'
import { invent, sceneOf } from '../support/invented-scene.ts'
import { explorerOfFile, locate, noFaultsAfterEach, PHONE, settled, STATEMENT, WIDE } from './explorer.ts'
import { compare, expectApproved, MOST, prepareForPicture, takePicture } from './pictures.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()
noFaultsAfterEach(explorer)

const INVENTED = invent(40, 60)

async function openStatement(layout: string, theme = 'light', options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await explorer.visit(`${STATEMENT}&theme=${theme}&layout=${layout}`, prepareForPicture, options)
  await settled(page)
  return page
}

async function openInvented(layout: string, graph = INVENTED, placed = false): Promise<Page> {
  const page = await explorer.visit('?scene=file&theme=light', prepareForPicture)
  const scene = JSON.parse(sceneOf(graph, placed)) as Record<string, unknown>
  await page.locator('input[type=file]').setInputFiles({
    name: 'invented.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...scene, view: `layout=${layout}` })),
  })
  await settled(page)
  return page
}

async function pictureOf(page: Page): Promise<PNG> {
  const picture = await takePicture(page)
  await page.close()
  return picture
}

test.each(LAYOUTS)('the statement arranged as %s looks as approved', async (layout) => {
  await expectApproved(`statement-${layout}`, await pictureOf(await openStatement(layout)))
})

test.each(['reading', 'force'])('the statement arranged as %s looks as approved in the dark theme', async (layout) => {
  await expectApproved(`statement-${layout}-dark`, await pictureOf(await openStatement(layout, 'dark')))
})

test.each(['reading', 'speakers'])('the statement arranged as %s looks as approved on a phone', async (layout) => {
  await expectApproved(`statement-${layout}-phone`, await pictureOf(await openStatement(layout, 'light', PHONE)))
})

test.each(['force', 'layers'])('an invented graph arranged as %s looks as approved', async (layout) => {
  await expectApproved(`invented-${layout}`, await pictureOf(await openInvented(layout)))
})

describe('an invented graph with places of its own', () => {
  test('looks as approved, and is no longer the same picture once one node stands twenty pixels off', async () => {
    const page = await openInvented('force', INVENTED, true)
    const [left, right] = [await locate(page, 'n5'), await locate(page, 'n6')]
    const placed = await pictureOf(page)
    await expectApproved('invented-placed', placed)

    // Their places in the file are 190 apart: that tells how many pixels a unit of the map takes.
    const pixels = ((right?.x ?? NaN) - (left?.x ?? NaN)) / 190
    const away = Math.round(20 / pixels)
    const nodes = INVENTED.nodes.map((node) => (node.id === 'n6' ? { ...node, y: node.y + away } : node))
    const moved = await openInvented('force', { ...INVENTED, nodes }, true)
    expect((await locate(moved, 'n6'))?.y).toBeCloseTo((right?.y ?? NaN) + away * pixels, 1)
    const found = compare(placed, await pictureOf(moved))
    expect(found.most).toBeGreaterThan(MOST)
  })
})
