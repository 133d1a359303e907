import type { AssertionLink, AuthoredLink } from '../model/document.ts'
import type { GraphNode } from '../model/node.ts'
import { linkKey } from '../read/assertion-links.ts'
import { type Corpus } from '../read/corpus.ts'
import { groupBy } from './group.ts'
import { distinctCitations } from './record-edges.ts'

/** The assertions, each with the links that lead from it and to it, in the order of their rows. */
export function withLinks(corpus: Corpus, nodes: readonly GraphNode[]): readonly GraphNode[] {
  const rows = corpus.links.map(({ value }) => value)
  const links = [...groupBy(rows, linkKey).values()].flatMap(merge)
  const from = groupBy(links, ({ source }) => source)
  const to = groupBy(links, ({ target }) => target)
  return nodes.map((node) =>
    node.kind === 'ASSERTION'
      ? {
          ...node,
          links: (from.get(node.id) ?? []).map((link) => ending(link, link.target)),
          linkedFrom: (to.get(node.id) ?? []).map((link) => ending(link, link.source)),
        }
      : node,
  )
}

/** Checked rows agree in all but citation and note. */
function merge(rows: readonly AuthoredLink[]): readonly AuthoredLink[] {
  const [first] = rows
  if (first === undefined) return []
  const notes = [...new Set(rows.flatMap((row) => row.note ?? []))]
  const citations = distinctCitations(rows.flatMap((row) => row.citations))
  return [{ ...first, ...(notes.length === 0 ? {} : { note: notes.join(' ') }), citations }]
}

function ending({ source: _, target: __, ...link }: AuthoredLink, assertion: string): AssertionLink {
  return { ...link, assertion }
}
