import type { Drawn, DrawnLine, DrawnNode } from '../../graph-canvas/drawn.ts'
import {
  arrowHead,
  linePath,
  nodeOutline,
  plain,
  pointOnLine,
  round,
  strokeAttributes,
  textLines,
} from './svg-shapes.ts'
import { element } from './xml.ts'
import type { Xml, XmlElement } from './xml.ts'

export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The room that all nodes and lines take. */
export function frameOf({ nodes, lines }: Drawn): Frame {
  if (nodes.length === 0) return { left: 0, top: 0, width: 0, height: 0 }
  const points = lines.flatMap((line) => line.points)
  const xs = [...nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]), ...points.map(({ x }) => x)]
  const ys = [...nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]), ...points.map(({ y }) => y)]
  const left = xs.reduce((least, x) => Math.min(least, x))
  const top = ys.reduce((least, y) => Math.min(least, y))
  return {
    left,
    top,
    width: xs.reduce((most, x) => Math.max(most, x)) - left,
    height: ys.reduce((most, y) => Math.max(most, y)) - top,
  }
}

export interface MapTexts {
  /** What a node or a line is in a sentence that says who speaks, shown where one points at it. */
  readonly sentence: (id: string) => string | null
  /** What stands in a node's box in place of what the map has there. */
  readonly boxText: (node: DrawnNode) => string
  readonly measure: (text: string, size: number, weight: string) => number
  readonly ground: string
}

/** Lines first, nodes over them, as the map has them. */
export function mapElements(drawn: Drawn, texts: MapTexts): readonly XmlElement[] {
  return [
    element(
      'g',
      { fill: 'none' },
      drawn.lines.map((line) => lineElement(line, texts)),
    ),
    element(
      'g',
      {},
      drawn.nodes.map((node) => nodeElement(node, texts)),
    ),
  ]
}

function nodeElement(node: DrawnNode, texts: MapTexts): XmlElement {
  const { label } = node
  const text = texts.boxText(node)
  return element('g', { opacity: node.opacity < 1 ? round(node.opacity) : null }, [
    ...titled(texts.sentence(node.id)),
    ...outlineOf(node),
    nodeOutline(node, { fill: node.fill, ...strokeAttributes(node.border) }),
    ...(node.icon === null ? [] : [iconOf(node, node.icon)]),
    ...(text === '' ? [] : [textLines({ ...label, text }, label.x, node.y, label.anchor, label.size)]),
  ])
}

function outlineOf(node: DrawnNode): readonly XmlElement[] {
  const { outline } = node
  if (outline.width === 0) return []
  const grown = 2 * outline.offset + outline.width
  const wider = { ...node, width: node.width + grown, height: node.height + grown, radius: node.radius + grown / 2 }
  return [nodeOutline(wider, { fill: 'none', ...strokeAttributes(outline) })]
}

const ICON = 13

/** The icon stands where the map has it: at the left of the box, half way down. */
function iconOf({ x, y, width }: Pick<DrawnNode, 'x' | 'y' | 'width'>, icon: string): XmlElement {
  return element('use', {
    href: `#icon-${icon}`,
    x: round(x - width / 2 + 9),
    y: round(y - ICON / 2),
    width: ICON,
    height: ICON,
  })
}

function lineElement(line: DrawnLine, texts: MapTexts): XmlElement {
  const head = arrowHead(line)
  return element('g', {}, [
    ...titled(texts.sentence(line.id)),
    element('path', {
      d: linePath(line),
      stroke: line.stroke.colour,
      'stroke-width': round(line.stroke.width),
      'stroke-dasharray': line.dashes.length === 0 ? null : line.dashes.join(' '),
      opacity: line.opacity < 1 ? round(line.opacity) : null,
    }),
    ...(head === null ? [] : [head]),
    ...line.labels.flatMap((label) => labelOf(line, label, texts)),
  ])
}

/** The word of a line, on the ground so that the line does not run through it. */
function labelOf(
  line: DrawnLine,
  label: DrawnLine['labels'][number],
  { measure, ground }: MapTexts,
): readonly XmlElement[] {
  const before = pointOnLine(line, label.offset)
  const point = { x: before.x + label.aside.x, y: before.y + label.aside.y }
  const lines = plain(label.text).split('\n')
  const width = Math.max(...lines.map((text) => measure(text, label.size, label.weight))) + 4
  const height = lines.length * label.size + 4
  return [
    element('rect', {
      x: round(point.x - width / 2),
      y: round(point.y - height / 2),
      width: round(width),
      height: round(height),
      fill: ground,
    }),
    textLines(label, point.x, point.y, 'middle', label.size),
  ]
}

function titled(sentence: string | null): readonly Xml[] {
  return sentence === null ? [] : [element('title', {}, [plain(sentence)])]
}
