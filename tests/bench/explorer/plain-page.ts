import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../support/chromium.ts'
import type { Invented } from '../../support/invented-scene.ts'
import { longestTask, watch } from './watch.ts'

const require = createRequire(import.meta.url)

/** Longest that a layout on the main thread is waited for. */
export const LIMIT = 60_000

export interface Measured {
  /** Milliseconds until drawn; null where the limit ran out. */
  readonly took: number | null
  readonly longest: number
  /** Nodes that were there before and stand elsewhere now. */
  readonly moved: number
}

/** Cytoscape as it comes, with fcose on the main thread: what one gets without a worker. */
export async function plainLayout(graph: Invented, more: Invented | null): Promise<Measured> {
  // Of its own, since a page that stands still cannot be closed by itself.
  const browser = await launchChromium()
  try {
    const measured = run(await plainPage(browser), graph, more)
    // Once the limit ran out, nobody hears what its being closed does to it.
    measured.catch(() => undefined)
    return await Promise.race([measured, limit()])
  } finally {
    await browser.close()
  }
}

async function plainPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await watch(page)
  await page.goto('about:blank')
  await page.setContent('<div id="map" style="width:860px;height:700px"></div>')
  await page.addScriptTag({ path: require.resolve('cytoscape/dist/cytoscape.min.js') })
  const fcose = createRequire(require.resolve('cytoscape-fcose'))
  const cose = createRequire(fcose.resolve('cose-base'))
  await page.addScriptTag({ path: cose.resolve('layout-base') })
  await page.addScriptTag({ path: fcose.resolve('cose-base') })
  await page.addScriptTag({ path: require.resolve('cytoscape-fcose') })
  return page
}

interface PlainWindow {
  cytoscape: (options: unknown) => {
    add: (elements: unknown) => void
    layout: (options: unknown) => { run: () => void }
    nodes: () => {
      forEach: (each: (node: { id: () => string; position: () => { x: number; y: number } }) => void) => void
    }
  }
}

async function run(page: Page, graph: Invented, more: Invented | null): Promise<Measured> {
  const { begun, ended, moved } = await page.evaluate(
    async ({ base, later }) => {
      // Put there by the page's script; the page's own types do not know it.
      const { cytoscape } = window as unknown as PlainWindow
      const elements = (part: Invented) => [
        ...part.nodes.map(({ id }) => ({ group: 'nodes', data: { id, label: `Entity ${id} of the invented graph` } })),
        ...part.edges.map((data) => ({ group: 'edges', data })),
      ]
      const nextFrame = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve))
        })
      // Out of the debugger's own task, whose length nobody is told.
      await nextFrame()
      let begin = performance.now()
      const cy = cytoscape({
        container: document.getElementById('map'),
        elements: elements(base),
        style: [{ selector: 'node', style: { label: 'data(label)', width: 144, height: 30, shape: 'rectangle' } }],
        layout: { name: 'null' },
      })
      const places = () => {
        const found = new Map<string, string>()
        cy.nodes().forEach((node) => {
          const { x, y } = node.position()
          found.set(node.id(), `${x.toFixed(0)} ${y.toFixed(0)}`)
        })
        return found
      }
      cy.layout({ name: 'fcose', animate: false }).run()
      await nextFrame()
      let before = places()
      if (later === null) before = new Map()
      else {
        begin = performance.now()
        cy.add(elements(later))
        cy.layout({ name: 'fcose', animate: false, randomize: false }).run()
        await nextFrame()
      }
      const after = places()
      const elsewhere = [...before].filter(([id, place]) => after.get(id) !== place).length
      return { begun: begin, ended: performance.now(), moved: elsewhere }
    },
    { base: graph, later: more },
  )
  return { took: ended - begun, longest: await longestTask(page, begun - 5, ended), moved }
}

function limit(): Promise<Measured> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve({ took: null, longest: LIMIT, moved: 0 })
    }, LIMIT).unref()
  })
}
