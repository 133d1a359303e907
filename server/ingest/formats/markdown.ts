import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { type Extract, oneLine } from './extract.ts'

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/

/** The words of a Markdown text; its first heading of the first level is the title. Markup inside it (HTML) is kept as text. */
export function readMarkdown(text: string): Extract {
  const front = FRONT_MATTER.exec(text)
  const root = fromMarkdown(front === null ? text : text.slice(front[0].length))
  const first = root.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const heading = root.children[first]
  return {
    title: heading === undefined ? null : oneLine(toString(heading)),
    blocks: root.children.filter((_, index) => index !== first).flatMap(blocksOf),
    declaredLanguage: null,
    warnings: front === null ? [] : [{ code: 'FRONT_MATTER', message: 'The front matter was left out.' }],
  }
}

/** Lists and quotes are opened up to their paragraphs. */
function blocksOf(node: Nodes): readonly string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(blocksOf)
  const text = oneLine(toString(node))
  return text === '' ? [] : [text]
}
