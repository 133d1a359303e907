import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { MOST_DEPTH } from '../limits.ts'
import { DocumentRefused } from '../refusal.ts'
import { type Extract, oneLine } from './extract.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements whose text is no part of the document's words. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'head', 'nav', 'iframe', 'object'])

/** Elements that stand inside a line; every other one ends it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The words of a web page. Its title is the first heading of the first level, or else what its head says. */
export function readHtml(html: string): Extract {
  const collected: Collected = { blocks: [], line: '', heading: null, headTitle: null, language: null }
  visit(parse(html), 0, collected)
  endLine(collected)
  const { heading, headTitle, blocks, language } = collected
  const title = heading ?? headTitle
  return { title, blocks: withoutTitle(blocks, title), declaredLanguage: language, warnings: [] }
}

interface Collected {
  readonly blocks: string[]
  line: string
  heading: string | null
  headTitle: string | null
  language: string | null
}

function visit(node: Node, depth: number, into: Collected): void {
  if (depth > MOST_DEPTH) {
    throw new DocumentRefused(
      'MALFORMED',
      `Elements stand in one another more than ${MOST_DEPTH} deep.`,
      'Save the page anew from a browser, or bring its text.',
    )
  }
  if (node.nodeName === '#text' && 'value' in node) into.line += node.value
  if (!('childNodes' in node)) return
  const name = node.nodeName
  if ('attrs' in node) noteElement(node, into)
  if (LEFT_OUT.has(name) || ('attrs' in node && isHidden(node))) return
  const ends = !INLINE.has(name)
  if (ends) endLine(into)
  const before = into.blocks.length
  for (const child of node.childNodes) visit(child, depth + 1, into)
  if (!ends) return
  endLine(into)
  if (name === 'h1' && into.heading === null) into.heading = into.blocks.slice(before).join(' ') || null
}

function noteElement(element: Element, into: Collected): void {
  if (element.tagName === 'html') into.language = attribute(element, 'lang') ?? null
  if (element.tagName !== 'head') return
  const title = element.childNodes.find((child) => child.nodeName === 'title')
  if (title === undefined || !('childNodes' in title)) return
  const text = title.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  into.headTitle = oneLine(text) || null
}

function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function endLine(into: Collected): void {
  const line = oneLine(into.line)
  if (line !== '') into.blocks.push(line)
  into.line = ''
}

function withoutTitle(blocks: readonly string[], title: string | null): readonly string[] {
  const at = title === null ? -1 : blocks.indexOf(title)
  return at < 0 ? blocks : blocks.filter((_, index) => index !== at)
}
