import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { explorerOfFile, goTo, noFaultsAfterEach } from './explorer.ts'

jest.setTimeout(120_000)

const TOKEN = 'a-token-of-the-tests'
const TEXT = `A letter
China urges the United States to clarify its activities under Article VI of the Biological Weapons Convention.
With <script>alert(1)</script>, <svg onload=alert(1)>, javascript:alert(1), a \u202eturned\u202c and a zero\u200bwidth sign. The Calm Panel met in a hall by the lake. Written on 5 January 2022.
`.replaceAll('\n', '\n\n')

const explorer = explorerOfFile({ WRITE_TOKENS: `ann:${TOKEN}` })
noFaultsAfterEach(explorer)
let page: Page
beforeAll(async () => {
  page = await explorer.visit('?imports=all')
})

/** The middle of a word of the text, on the screen. */
async function placeOf(word: string): Promise<{ x: number; y: number }> {
  const stretch = page.locator('.review-text bdi').filter({ hasText: word })
  await stretch.scrollIntoViewIfNeeded()
  return stretch.evaluate((element, sought) => {
    const [text] = element.childNodes
    if (text === undefined) throw new Error('The stretch is empty.')
    const range = document.createRange()
    const start = (text.textContent ?? '').indexOf(sought)
    range.setStart(text, start)
    range.setEnd(text, start + sought.length)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, word)
}

/** One document on its way into the graph and out of it again: each test goes on where the one before ended. */
describe('a document that is brought in', () => {
  test('needs a token, and what was typed is not lost without one', async () => {
    await page.getByLabel('Text of the document').fill(TEXT)
    await page.getByRole('button', { name: 'Bring the text in' }).click()
    await page.locator('[data-code=UNAUTHENTICATED]').waitFor()
    expect(explorer.faults()).toEqual([expect.stringContaining('401')])
    expect(await page.getByLabel('Text of the document').inputValue()).toBe(TEXT)
    await page.getByLabel('Token for changes').fill(TOKEN)
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('button', { name: 'Bring the text in' }).click()
    await page.waitForURL(/import=/)
    expect(page.url()).not.toContain(TOKEN)
    await page.locator('.suggestion').first().waitFor()
  })

  test('shows its text as text, whatever stands in it', async () => {
    const text = page.locator('.review-text')
    expect(await text.locator('script, svg, a').count()).toBe(0)
    const shown = await text.textContent()
    expect(shown).toContain('<script>alert(1)</script>')
    expect(shown).toContain('⟨U+202E⟩turned⟨U+202C⟩')
    expect(shown).toContain('zero⟨U+200B⟩width')
  })

  test('shows in the list what was chosen in the text, which may be far down in it', async () => {
    const mark = page.locator('.review-text mark').last()
    const words = (await mark.textContent()) ?? ''
    await page.locator('.suggestions ol').evaluate((list) => {
      list.style.maxHeight = '120px'
    })
    await mark.click()
    const chosen = page.locator('.suggestion.lit').filter({ hasText: words })
    await chosen.waitFor()
    const isInSight = await chosen.evaluate((item) => {
      const list = item.closest('ol')?.getBoundingClientRect()
      const { top } = item.getBoundingClientRect()
      return list !== undefined && top >= list.top - 1 && top < list.bottom
    })
    expect(isInSight).toBe(true)
    await page.locator('.suggestions ol').evaluate((list) => {
      list.style.maxHeight = ''
    })
  })

  test('is decided on by keys, and every decision can be taken back', async () => {
    await page.locator('.suggestion').first().focus()
    await page.getByText('0 of').waitFor()
    await page.keyboard.press('a')
    await page.locator('.suggestion.accepted').first().waitFor()
    await page.getByText('1 of').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('r')
    await page.locator('.suggestion.rejected').waitFor()
    await page.keyboard.press('u')
    await page.locator('.suggestion.rejected').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Accept what is settled/ }).click()
    await page.getByRole('button', { name: 'Accept what is settled (0)' }).waitFor()
    const draft = page.locator('.suggestion').filter({ hasText: 'Draft claim' })
    await draft.focus()
    await page.keyboard.press('a')
    await draft.locator('.candidate:focus').first().waitFor()
    while ((await draft.locator('.candidate:focus').filter({ hasText: 'clarif' }).count()) === 0)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.suggestion.accepted blockquote').waitFor()
    await draft.locator('.candidate.chosen:focus').waitFor()
    await page.keyboard.press('u')
    await page.locator('.suggestion.accepted blockquote').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Redo' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.suggestion.accepted blockquote').waitFor()
    // Nothing is left to be decided again.
    await page.locator('.suggestion.lit:focus').waitFor()
  })

  test('is given an entity that nobody suggested, from words selected with the mouse', async () => {
    const { x, y } = await placeOf('Panel')
    await page.mouse.dblclick(x, y)
    const panel = page.locator('.add-panel')
    await panel.getByLabel('First word').selectOption({ label: 'Calm' })
    await panel.getByText('Calm Panel', { exact: true }).waitFor()
    await panel.getByRole('button', { name: 'Create what it names' }).click()
    await panel.getByLabel('What it is').selectOption('BODY')
    await panel.getByLabel('Id in the graph').fill('chn')
    await panel.getByRole('button', { name: 'Create it and name it here' }).click()
    await panel.getByText('"chn" is taken').waitFor()
    expect(await panel.getByLabel('What it is').inputValue()).toBe('BODY')
    await panel.getByLabel('Id in the graph').fill('calm-panel')
    await panel.getByRole('button', { name: 'Create it and name it here' }).click()
    await panel.waitFor({ state: 'detached' })
    await page.getByText('2 added by hand').waitFor()
  })

  test('is given a mention that nobody suggested, by keys alone', async () => {
    await page.locator('.suggestion').first().focus()
    await page.keyboard.press('n')
    await page.locator('.add-panel h3:focus').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('2')
    for (const word of ['lake', 'lake']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(word)
    }
    await page.locator('.place-fields blockquote').getByText('lake', { exact: true }).waitFor()
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab')
    await page.keyboard.type('calm pan')
    await page.getByRole('option', { name: 'Calm Panel' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('3 added by hand').waitFor()
    await page.keyboard.press('u')
    await page.getByText('2 added by hand').waitFor()
  })

  test('is given a claim that nobody suggested, about a proposition in one’s own words', async () => {
    const { x, y } = await placeOf('hall')
    await page.mouse.dblclick(x, y)
    const panel = page.locator('.add-panel')
    await panel.getByRole('button', { name: 'The whole sentence' }).click()
    await panel.getByText('The Calm Panel met in a hall by the lake.').waitFor()
    await panel.getByRole('radio', { name: 'They are a claim' }).check()
    await panel.getByRole('radio', { name: 'None of these' }).check()
    await panel.locator('.own-words').getByLabel('English').fill('The panel met by a lake.')
    await panel.getByRole('button', { name: 'Keep this claim' }).click()
    await panel.getByText('say who speaks').waitFor()
    await panel.getByRole('combobox', { name: 'Another speaker' }).fill('China')
    await panel.locator('.picker-list li').filter({ hasText: 'China' }).first().waitFor()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Keep this claim' }).click()
    await panel.waitFor({ state: 'detached' })
    await page.getByText('3 added by hand').waitFor()
  })

  test('is told in another language, names that stand in for one in it marked as what they are', async () => {
    const address = page.url()
    await page.goto(`${address}&lang=ru`)
    await page.locator('.added summary').click()
    const added = page.locator('.added li')
    for (const [item, name] of [
      [added.filter({ hasText: 'calm-panel' }), 'Calm Panel'],
      [added.filter({ hasText: 'называет' }), 'Calm Panel'],
    ] as const) {
      expect(await item.locator('bdi[lang=en]').textContent()).toBe(name)
      expect(await item.locator('.mark-fallback').textContent()).toBe('English')
    }
    const speaker = added.filter({ hasText: 'The panel met by a lake.' })
    expect(await speaker.locator('bdi[lang=ru]').textContent()).toBe('Китай')
    await page.goto(address)
    await page.locator('.suggestion.accepted blockquote').waitFor()
  })

  test('has one thing that was added taken away by keys, while what it names stays until nothing names it', async () => {
    await page.locator('.added summary').click()
    const entity = page.locator('.added li').filter({ hasText: 'calm-panel' })
    await entity.getByRole('button').focus()
    await page.keyboard.press('Delete')
    await page.locator('[data-code=BAD_USER_INPUT]').getByText('is named by something else').waitFor()
    explorer.faults()
    const mention = page.locator('.added li').filter({ hasText: 'names Calm Panel' })
    await mention.getByRole('button').focus()
    await page.keyboard.press('Delete')
    await page.getByText('2 added by hand').waitFor()
    await page.getByText('It was taken away.').waitFor()
    await page.locator('.added li').filter({ hasText: 'The panel met by a lake.' }).locator('button:focus').waitFor()
    await page.keyboard.press('u')
    await page.getByText('3 added by hand').waitFor()
    await mention.waitFor()
  })

  test('has a draft worded otherwise', async () => {
    const draft = page.locator('.suggestion').filter({ hasText: 'Draft claim' })
    await draft.focus()
    await page.keyboard.press('c')
    await draft.getByLabel('What they do by it').selectOption('CALLS_FOR')
    await draft.getByRole('button', { name: 'Keep this claim' }).click()
    await draft.getByText('China: calls for').waitFor()
  })

  test('tells what is missing, survives a reload, and is applied', async () => {
    await page.getByRole('button', { name: 'Apply to the graph' }).click()
    await page.locator('[data-code=NOT_READY] li').filter({ hasText: 'date' }).waitFor()
    await page.reload()
    await page.locator('.suggestion.accepted blockquote').waitFor()
    await page.getByLabel('Id in the graph').fill('letter-of-the-test')
    await page.getByRole('button', { name: '2022-01-05' }).click()
    expect(await page.getByLabel('Date').inputValue()).toBe('2022-01-05')
    await page.getByRole('combobox', { name: 'Another issuer' }).fill('China')
    await page.locator('.describe .picker-list li').filter({ hasText: 'China' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.describe .named-field li').getByText('China').waitFor()
    await page.getByLabel('Read at').fill('a test')
    await page.getByLabel('Kind of source').selectOption('OWN_WORK')
    await page.getByRole('button', { name: 'Keep this' }).click()
    await page.locator('.describe .missing').first().waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Apply to the graph' }).click()
    await page.getByRole('link', { name: 'Show on the map' }).waitFor({ timeout: 100_000 })
    expect(await page.getByRole('button', { name: 'Apply to the graph' }).isEnabled()).toBe(false)
    const query = encodeURIComponent(
      '{ document(id: "letter-of-the-test") { assertions { speechAct speakers { id } proposition { id } } } entity(id: "calm-panel") { kind label } }',
    )
    const answer = await fetch(`${explorer.url}/graphql?query=${query}`)
    expect(await answer.json()).toEqual({
      data: {
        document: {
          assertions: [
            { speechAct: 'CALLS_FOR', speakers: [{ id: 'chn' }], proposition: { id: expect.any(String) } },
            { speechAct: 'STRESSES', speakers: [{ id: 'chn' }], proposition: { id: 'prop-the-panel-met-by-a-lake' } },
          ],
        },
        entity: { kind: 'BODY', label: 'Calm Panel' },
      },
    })
    const titled = await explorer.visit('?documents=calm-panel&lang=ru')
    const title = titled.locator('.page-title h2')
    await title.locator('.mark-fallback').getByText('English').waitFor()
    expect(await title.locator('bdi[lang=en]').textContent()).toBe('Calm Panel')
    await titled.close()
  })

  test('is withdrawn with a reason, and shown so', async () => {
    await page.locator('.withdraw summary').click()
    await page.locator('.withdraw input').fill('Only a test.')
    await page.locator('.withdraw button').click()
    await page.getByRole('note').filter({ hasText: 'Only a test.' }).waitFor({ timeout: 100_000 })
    await page.getByRole('link', { name: 'All that were brought in' }).click()
    await page.getByRole('listitem').filter({ hasText: 'withdrawn' }).waitFor()
  })

  test.each(['document', 'doc'])('and at its address ?%s= too, with a link to its import', async (address) => {
    await goTo(page, `/?${address}=letter-of-the-test`)
    const note = page.getByRole('note').filter({ hasText: 'Only a test.' })
    await note.getByText(/^A letter · withdrawn on/).waitFor()
    await note.getByRole('link').click()
    await page.locator('.review').waitFor()
  })

  test.each(['focus=calm-panel', 'focus=prop-the-panel-met-by-a-lake', 'expand=calm-panel', 'paths=calm-panel,bwc'])(
    'and at ?%s, which names what came and went with it',
    async (address) => {
      await goTo(page, `/?doc=cn-ru-bwc-statement-2021&${address}`)
      const note = page.getByRole('note').filter({ hasText: 'Only a test.' }).first()
      await note.getByText(/^A letter · withdrawn on/).waitFor()
      await note.getByRole('link').click()
      await page.locator('.review').waitFor()
    },
  )
})

describe('a text that may be a version of a document', () => {
  test('says so; whether it is, a person says by keys, and takes it back', async () => {
    const answer = await fetch(
      `${explorer.url}/graphql?query=${encodeURIComponent('{ node(id: "cn-ru-bwc-statement-2021:en") { ... on Expression { text } } }')}`,
    )
    const { data } = (await answer.json()) as { data: { node: { text: string } } }
    await page.goto(`${explorer.url}/?imports=all`)
    await page
      .getByLabel('Text of the document')
      .fill(`${data.node.text}\n\nWhat follows was added afterwards, by somebody who had more to say of it.\n`)
    await page.getByRole('button', { name: 'Bring the text in' }).click()
    const section = page.getByRole('region', { name: 'It may be a version of a document that is here' })
    const item = section.locator('[data-document="cn-ru-bwc-statement-2021"]')
    await item.getByText(/\d+ are there word for word, 0 nearly; alike by 9\d%/).waitFor()
    await item.getByText('not decided').waitFor()
    const first = section.getByText('It can be put into the graph once this is decided.')
    await first.waitFor()
    await item.getByRole('button', { name: 'No, another document' }).focus()
    await page.keyboard.press('r')
    await item.locator('[role=status]').getByText('another document').waitFor()
    await first.waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await item.getByText('not decided').waitFor()
    await page.keyboard.press('a')
    await item.locator('[role=status]').getByText('a version of it').waitFor()
    await section.getByText(/quotes from its other texts \d+ stand in their paragraph/).waitFor()
    await page.locator('.describe .missing').first().waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await item.getByText('not decided').waitFor()
    await section.getByText(/quotes from its other texts/).waitFor({ state: 'detached' })
    await item.getByRole('button', { name: 'Yes, a version of it' }).click()
    await item.locator('[role=status]').getByText('a version of it').waitFor()
    await page.getByRole('button', { name: 'Apply to the graph' }).click()
    const onMap = page.getByRole('link', { name: 'Show on the map' })
    await onMap.waitFor({ timeout: 100_000 })
    expect(await onMap.getAttribute('href')).toContain('doc=cn-ru-bwc-statement-2021')
    const [, id = 'none'] = /import=([^&]+)/.exec(page.url()) ?? []
    await goTo(page, '/?document=cn-ru-bwc-statement-2021')
    await page.locator('.versions').getByRole('link', { name: id }).click()
    await page.waitForURL(`**/?import=${id}`)
  })
})

describe('a file that is not UTF-8', () => {
  test('is read in the encoding that the server takes it for, or in the one that a person names', async () => {
    const text = 'Заявление\n\nРоссия призывает США соблюдать Конвенцию о запрещении биологического оружия.\n'
    // Cyrillic letters stand in windows-1251 in the order of Unicode.
    const buffer = Buffer.from(Array.from(text, (letter) => letter.charCodeAt(0)).map((c) => (c < 128 ? c : c - 0x350)))
    await page.goto(`${explorer.url}/?imports=all`)
    await page.getByLabel('Text of the document').fill('Typed before.')
    await page.locator('input[type=file]').setInputFiles({ name: 'russian.txt', mimeType: 'text/plain', buffer })
    const choice = page.getByLabel('Encoding')
    await choice.locator('option:checked').getByText('windows-1251 (likely)').waitFor({ state: 'attached' })
    expect(await page.getByLabel('Text of the document').inputValue()).toBe('Typed before.')
    await choice.selectOption('utf-16be')
    await choice.selectOption('windows-1251')
    await page.getByRole('button', { name: 'Read it again' }).click()
    await page.waitForURL(/import=/)
    await page.locator('.review-text').getByText('призывает').first().waitFor()
  })
})

describe('a bundle of another graph', () => {
  test('is known in the form, pasted or as a file, and told where the graph has all of it', async () => {
    const bundle = await (await fetch(`${explorer.url}/export/us-withdrawal-2001.json`)).text()
    await page.goto(`${explorer.url}/?imports=all`)
    await page.getByLabel('Text of the document').fill(bundle)
    await page.getByRole('button', { name: 'Bring the text in' }).click()
    await page.getByText(/^The graph has all of this bundle: \d+ records\.$/).waitFor()
    await page.getByLabel('Text of the document').fill('')
    const changed = bundle.replaceAll('us-withdrawal-2001', 'us-withdrawal-elsewhere')
    const file = { name: 'event.json', mimeType: 'application/json', buffer: Buffer.from(changed) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('A bundle of another graph').waitFor()
  })
})
