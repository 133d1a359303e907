import { expect, it } from '@jest/globals'
import type { NodeOf } from '../../graph-seed/model/node.ts'

interface Link {
  readonly type: string
  readonly assertion: { readonly id: string }
  readonly citations: readonly { readonly source: { readonly id: string }; readonly locator: string | null }[]
  readonly verification: string
  readonly note: string | null
}

const LINK = '{ type assertion { id } citations { source { id } locator } verification note }'
const QUERY = `query ($id: ID!) { node(id: $id) { ... on Assertion { links ${LINK} linkedFrom ${LINK} } } }`

/** How assertions answer one another, as the API gives it. */
export function assertionLinkTests(
  data: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>,
  assertions: readonly NodeOf<'ASSERTION'>[],
): void {
  const linked = assertions.filter(({ links, linkedFrom }) => links.length + linkedFrom.length > 0)
  const linksAt = async (
    id: string,
  ): Promise<{ readonly links: readonly Link[]; readonly linkedFrom: readonly Link[] }> =>
    (await data<{ node: { links: readonly Link[]; linkedFrom: readonly Link[] } }>(QUERY, { id })).node

  it('gives the links of an assertion with what shows them', async () => {
    expect(linked.length).toBeGreaterThan(0)
    for (const { id, links, linkedFrom } of linked) {
      const answer = await linksAt(id)
      expect(answer.links).toEqual(links.map(asAnswered))
      expect(answer.linkedFrom).toEqual(linkedFrom.map(asAnswered))
    }
  })

  it('gives a link at both its ends', async () => {
    for (const { id } of linked) {
      for (const link of (await linksAt(id)).links) {
        expect((await linksAt(link.assertion.id)).linkedFrom).toContainEqual({ ...link, assertion: { id } })
      }
    }
  })

  it('leads from an answer to the words of what it answers', async () => {
    const [reply] = linked.filter(({ links }) => links.length > 0)
    const { node } = await data<{ node: { links: { assertion: { proposition: { text: string } } }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Assertion { links { assertion { proposition { text(language: "en") } } } } } }',
      { id: reply?.id ?? '' },
    )
    expect(node.links.map(({ assertion }) => assertion.proposition.text.length > 0)).not.toContain(false)
  })
}

function asAnswered({ type, assertion, citations, verification, note }: NodeOf<'ASSERTION'>['links'][number]): Link {
  return {
    type,
    assertion: { id: assertion },
    citations: citations.map(({ source, locator }) => ({ source: { id: source }, locator: locator ?? null })),
    verification,
    note: note ?? null,
  }
}
