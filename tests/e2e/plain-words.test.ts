import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { explorerOfFile, noFaultsAfterEach, settled, until, WIDE } from './explorer.ts'

jest.setTimeout(180_000)

const TOKEN = 'a-token-of-the-tests'
const explorer = explorerOfFile({ WRITE_TOKENS: `ann:${TOKEN}` })
noFaultsAfterEach(explorer)

/** Opens a page and waits until what it asked for is there. */
async function openPage(query: string, options = WIDE): Promise<Page> {
  const page = await explorer.visit(query, undefined, options)
  await page.locator('.page-title h2').waitFor()
  await page.locator('.page-skeleton').waitFor({ state: 'detached' })
  return page
}

describe('words that stand in for another language', () => {
  test.each([
    ['a description', '?treaty=bwc&lang=zh-Hans', '.page-title .description', 'zh-Hant', '繁體中文'],
    ['a summary', '?article=antarctic:art-1&lang=ru', '.page-title .description', 'en', 'English'],
    ['a gap', '?record=sources&part=gaps&lang=ru', 'tbody tr[data-row] td:first-child', 'en', 'English'],
    [
      'a divergence',
      '?document=cn-ru-bwc-statement-2021&lang=zh-Hans',
      '.divergences > li > p strong',
      'zh-Hant',
      '繁體中文',
    ],
  ])('%s says which language it is in', async (_, query, place, language, name) => {
    const page = await openPage(query)
    const words = page.locator(place).first()
    expect(await words.locator(`bdi[lang=${language}]`).count()).toBe(1)
    expect(await words.locator('.mark-fallback').textContent()).toBe(name)
    await page.close()
  })

  test('and says nothing where it is the language of the reader', async () => {
    const page = await openPage('?treaty=bwc&lang=ru')
    expect(await page.locator('.page-title .description bdi').getAttribute('lang')).toBe('ru')
    expect(await page.locator('.page-title .mark-fallback').count()).toBe(0)
    await page.close()
  })
})

describe('tables of the record', () => {
  test.each(['?treaty=npt', '?state=chn', '?treaty=npt&part=conflicts', '?changes=bwc&from=2010-01-01&to=2026-06-01'])(
    '%s names sources by their titles and leads to each, in two requests at most',
    async (query) => {
      let requests = 0
      const page = await explorer.visit(query, (fresh) => {
        fresh.on('request', (request) => {
          if (request.url().endsWith('/graphql')) requests += 1
        })
        return Promise.resolve()
      })
      const names = page.locator('td a .source-name')
      await names.first().waitFor()
      const titled = await names.evaluateAll((all) => all.every((one) => one.getAttribute('title') === one.textContent))
      expect(titled).toBe(true)
      expect(await names.filter({ hasText: /^(untc|survivalscores|fedlex)-/ }).count()).toBe(0)
      expect(requests).toBeLessThanOrEqual(2)
      const inner = page.locator('td a[href^="/"] .source-name').first()
      if ((await inner.count()) > 0) {
        const title = (await inner.textContent()) ?? ''
        await inner.click()
        await page.locator('.source-line').filter({ hasText: title }).first().waitFor()
      }
      await page.close()
    },
  )

  test.each([1440, 1024])('leave the title of a document its room in Russian, %s pixels wide', async (width) => {
    const page = await openPage('?documents=all&lang=ru', { ...WIDE, viewport: { width, height: 900 } })
    const widths = await page.locator('thead th').evaluateAll((all) => all.map((one) => one.clientWidth))
    expect(Math.max(...widths)).toBe(widths[0])
    const table = page.locator('.table-scroll')
    expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    await page.close()
  })
})

describe('where something is to be chosen', () => {
  test('it is told that nothing is found, and to a screen reader', async () => {
    const page = await openPage('?documents=all')
    const picker = page.locator('.picker')
    const told = 'Nothing to choose here is called “zzqqx”. Try fewer or other words, in any language.'
    expect(await picker.getByRole('status').textContent()).toBe('')
    await picker.getByRole('combobox').fill('zzqqx')
    await picker.locator('.picker-note', { hasText: told }).waitFor()
    expect(await picker.getByRole('status').textContent()).toBe(told)
    await picker.getByRole('combobox').fill('china')
    await picker.getByRole('option').first().waitFor()
    expect(await picker.getByRole('status').textContent()).toBe('')
    await page.close()
  })

  test('it is told that the server cannot be reached, as by the search', async () => {
    const page = await openPage('?documents=all')
    await page.route('**/graphql', (route) => route.abort())
    await page.locator('.picker').getByRole('combobox').fill('china')
    await page.locator('.picker-note', { hasText: 'The server does not answer.' }).waitFor()
    expect(await page.locator('.picker').getByRole('status').textContent()).toContain('The server does not answer.')
    await page.locator('#search-input').fill('china')
    await page.locator('.search-note', { hasText: 'The server does not answer.' }).waitFor()
    expect(explorer.faults().every((fault) => fault.includes('ERR_FAILED'))).toBe(true)
    await page.close()
  })
})

test.each(['en', 'ru', 'zh-Hans'])('what there is to share stands evenly, in %s', async (language) => {
  const page = await explorer.open(`?lang=${language}`)
  await page.locator('.share-button').click()
  await page.locator('dialog.share[open]').waitFor()
  const gaps = await page.locator('.share > section, .share .keep').evaluateAll((groups) =>
    groups.flatMap((group) => {
      const seen = [...group.children].filter((one) => !one.matches('[role=status]:empty'))
      const boxes = seen.map((one) => one.getBoundingClientRect())
      return boxes.slice(1).map((box, place) => box.top - (boxes[place]?.bottom ?? 0))
    }),
  )
  expect(gaps.length).toBeGreaterThan(10)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7.9)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(16.1)
  await page.close()
})

describe('a document whose words hold markup and turn the direction', () => {
  const TURNED = '\u202eTurned <script>alert(1)</script> \u2067<svg onload=alert(1)> javascript:alert(1) ze\u200bro'
  const TEXT = `A letter\n\nChina urges the United States to clarify its activities under the Biological Weapons Convention, ${TURNED}.\n`
  let imported = ''

  interface Reviewed {
    readonly id: string
    readonly seen: number
    readonly mentions: readonly { readonly name: string }[]
    readonly claims: readonly {
      readonly name: string
      readonly suggestion: {
        readonly start: number
        readonly end: number
        readonly speechAct: string
        readonly speakers: readonly { readonly id: string }[]
        readonly nearest: readonly { readonly id: string }[]
      }
    }[]
  }

  async function change<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    const response = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query, variables }),
    })
    // The shape is the one that the query asks for; where it was refused, the test says why.
    const answer = (await response.json()) as { data: Data; errors?: unknown }
    expect(answer.errors).toBeUndefined()
    return answer.data
  }

  beforeAll(async () => {
    const { importDocument } = await change<{ importDocument: { import: Reviewed } }>(
      `mutation ($input: ImportDocumentInput!) { importDocument(input: $input) { import { id seen mentions { name }
        claims { name suggestion { start end speechAct speakers { id } nearest(first: 1) { id } } } } } }`,
      {
        input: {
          text: TEXT,
          description: {
            id: 'turned-letter',
            title: TURNED,
            symbol: 'X/\u202e12',
            date: '2022-01-05',
            issuers: ['chn'],
            readAt: TURNED,
            readIn: 'OWN_WORK',
            category: 'letter',
            language: 'en',
            fidelity: 'AUTHENTIC',
          },
        },
      },
    )
    const { id, seen, mentions, claims } = importDocument.import
    imported = id
    expect(claims.length).toBeGreaterThan(0)
    const decisions = [
      { accept: { mentions: mentions.map(({ name }) => name) } },
      ...claims.map(({ name, suggestion: { start, end, speechAct, speakers, nearest } }) => ({
        claim: {
          claim: name,
          start,
          end,
          speechAct,
          stance: 'NEITHER',
          speakers: speakers.map((one) => one.id),
          proposition: nearest[0]?.id,
        },
      })),
    ]
    const { decide } = await change<{ decide: { seen: number } }>(
      'mutation ($id: ID!, $seen: Int!, $decisions: [DecisionInput!]!) { decide(id: $id, seen: $seen, decisions: $decisions) { seen } }',
      { id, seen, decisions },
    )
    await change('mutation ($id: ID!, $seen: Int!) { applyImport(id: $id, seen: $seen) { state } }', {
      id,
      seen: decide.seen,
    })
  }, 150_000)

  /** Whether words of the interface stand in one piece from left to right. */
  const isStraight = (words: Locator, sought: string): Promise<boolean> =>
    words.first().evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        const start = (text.textContent ?? '').indexOf(wanted)
        if (start < 0) continue
        const boxes = Array.from(wanted, (_, place) => {
          const range = document.createRange()
          range.setStart(text, start + place)
          range.setEnd(text, start + place + 1)
          return range.getBoundingClientRect()
        })
        return boxes.every((box, place) => {
          const before = boxes[place - 1]
          return before === undefined || box.top > before.top + 4 || box.left >= before.left
        })
      }
      throw new Error(`“${wanted}” stands nowhere in ${element.outerHTML}`)
    }, sought)

  /** The page, once it is known that nothing of the words became an element. */
  async function plain(query: string, ready: string): Promise<Page> {
    const page = await explorer.visit(query, (fresh) => {
      fresh.on('dialog', (dialog) => {
        throw new Error(`A script of the document ran: ${dialog.message()}`)
      })
      return Promise.resolve()
    })
    await page.locator(ready).first().waitFor()
    expect(await page.locator('body script:not([src]):not([type]), svg[onload], a[href^="javascript:"]').count()).toBe(
      0,
    )
    expect(await page.locator('body').textContent()).toContain('<script>alert(1)</script>')
    return page
  }

  test.each([
    ['the list of what was brought in', () => '?imports=all', '.import-list .quiet', 'ann, '],
    ['the list of documents', () => '?documents=all&find=Turned', 'tbody tr[data-row] .mark-unchecked', 'UNCHECKED'],
    ['its page', () => '?document=turned-letter', '.document-facts', 'Brought in by import'],
    ['its source', () => '?document=turned-letter', '.page-title .mark-unchecked', 'UNCHECKED'],
    ['what it says', () => '?document=turned-letter&part=claims', '.said-words p.quiet', 'January 2022'],
    ['the comparison', () => '?compare=turned-letter,cn-ru-bwc-statement-2021', '.page-title h2', 'Joint Statement'],
    ['what a state said', () => '?documents=bwc&find=Turned', 'tbody tr[data-row]', '5 January 2022'],
    ['the review', () => `?import=${imported}`, '.mark-state', 'in the graph'],
  ])('turns no words beside it: %s', async (_, query, place, words) => {
    const page = await plain(query(), place)
    expect(await isStraight(page.locator(place), words)).toBe(true)
    await page.close()
  })

  test('turns no words beside it: the reader, the search, and files', async () => {
    const page = await plain('?doc=turned-letter', '.reader-head h2')
    await settled(page)
    expect(await isStraight(page.locator('.reader-kicker'), '5 January 2022')).toBe(true)
    await page.locator('#search-input').fill('Turned')
    await page.locator('.hit').first().waitFor()
    expect(await isStraight(page.locator('.hit-kind'), 'Document')).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.share-button').click()
    const saved = page.waitForEvent('download')
    await page.locator('[data-format=svg]').click()
    const stream = await (await saved).createReadStream()
    let svg = ''
    for await (const chunk of stream) svg += String(chunk)
    expect(svg).not.toMatch(/<script|<svg onload/)
    expect(svg).toContain('&lt;script&gt;')
    await until(page, 'document.querySelectorAll("dialog[open]").length === 1')
    await page.close()
  })
})
