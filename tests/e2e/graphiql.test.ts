import { describe, expect, it, jest } from '@jest/globals'
import { explorerOfFile } from './explorer.ts'

jest.setTimeout(120_000)

const explorer = explorerOfFile()

describe('GraphiQL', () => {
  it('has the examples as tabs, answers each, and loads nothing from elsewhere', async () => {
    const foreign: string[] = []
    const page = await explorer.visit('graphql', async (opened) => {
      await opened.route(
        (url) => url.origin !== explorer.url && url.protocol !== 'data:',
        (route) => {
          foreign.push(route.request().url())
          return route.abort()
        },
      )
    })
    const tabs = page.locator('.graphiql-tab-button')
    await tabs.nth(15).waitFor()
    expect(await tabs.allTextContents()).toEqual([
      'Statement',
      'Around',
      'Paths',
      'Find',
      'Views',
      'One',
      'Then',
      'Now',
      'Change',
      'Votes',
      'Doubt',
      'Suggest',
      'Drafts',
      'Together',
      'Demands',
      'Scenes',
    ])

    const expected = {
      Statement: 'document',
      Around: 'graph',
      Paths: 'paths',
      Find: 'search',
      Views: 'propositions',
      One: 'node',
      Then: 'instrument',
      Now: 'state',
      Change: 'changes',
      Votes: 'votingAgreement',
      Doubt: 'conflicts',
      Suggest: 'suggestMentions',
      Drafts: 'suggestAssertions',
      Together: 'mentions',
      Demands: 'demands',
      Scenes: 'scenes',
    }
    for (const [index, [operation, field]] of Object.entries(expected).entries()) {
      await tabs.nth(index).click()
      // The editor takes a moment to be there, and to show the tab: what is run is what it shows.
      await page
        .locator('.graphiql-query-editor')
        .getByText(new RegExp(`query ${operation}(\\(.*\\))? {`))
        .waitFor()
      await page.locator('.graphiql-execute-button').click()
      await page.locator('.result-window').getByText(`"${field}"`, { exact: true }).waitFor()
      expect(await page.locator('.result-window').textContent()).not.toContain('"errors"')
    }
    expect(foreign).toEqual([])
    expect(explorer.faults()).toEqual([])
  })

  it('shows the documentation of the schema', async () => {
    const page = await explorer.visit('graphql')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor()
    expect(explorer.faults()).toEqual([])
  })
})
