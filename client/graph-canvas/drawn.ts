import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Point } from '../state/walk.ts'

/** The map as it is drawn, in units of the map at zoom 1: what a picture of it needs, and nothing of Cytoscape. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly DrawnLine[]
  readonly font: string
}

export interface DrawnText {
  readonly text: string
  readonly size: number
  readonly weight: string
  readonly italic: boolean
  readonly colour: string
}

export interface DrawnNode extends Point {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Cytoscape's name of the shape. */
  readonly shape: string
  /** Corners of a polygon, x and y in turn, from -1 to 1. */
  readonly corners: readonly number[]
  readonly radius: number
  readonly fill: string
  readonly opacity: number
  readonly border: Stroke
  /** Around the whole, for what is selected. */
  readonly outline: Stroke & { readonly offset: number }
  /** Name of the file of its icon. */
  readonly icon: string | null
  readonly label: DrawnText & { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' }
}

export interface Stroke {
  readonly width: number
  readonly colour: string
  readonly dashed: boolean
}

export interface DrawnLine {
  readonly id: string
  readonly curve: 'corners' | 'bends'
  /** Where it begins, its corners or bends, and where it ends. */
  readonly points: readonly Point[]
  readonly stroke: Stroke
  readonly dashes: readonly number[]
  readonly opacity: number
  readonly arrow: { readonly shape: string; readonly size: number } | null
  /** Each so far before the end of the line, or in its middle, and so far aside from there. */
  readonly labels: readonly (DrawnText & { readonly offset: number | null; readonly aside: Point })[]
}

export function drawnBy(cy: Core, font: string): Drawn {
  const byDepth = (one: NodeSingular | EdgeSingular, other: NodeSingular | EdgeSingular) =>
    number(one, 'z-index') - number(other, 'z-index')
  return {
    nodes: cy
      .nodes()
      .toArray()
      .filter((node) => node.visible())
      .sort(byDepth)
      .map(drawnNode),
    lines: cy
      .edges()
      .toArray()
      .filter((edge) => edge.visible())
      .sort(byDepth)
      .flatMap(drawnLine),
    font,
  }
}

function drawnNode(node: NodeSingular): DrawnNode {
  const { x, y } = node.position()
  const width = node.width()
  const align = text(node, 'text-halign')
  const side = align === 'right' ? width / 2 : align === 'left' ? -width / 2 : 0
  return {
    id: node.id(),
    x,
    y,
    width,
    height: node.height(),
    shape: text(node, 'shape'),
    corners: text(node, 'shape-polygon-points')
      .split(/[\s,]+/)
      .map(Number)
      .filter(Number.isFinite),
    radius: Number.parseFloat(text(node, 'corner-radius')) || 0,
    fill: text(node, 'background-color'),
    opacity: number(node, 'opacity'),
    border: {
      width: number(node, 'border-width'),
      colour: text(node, 'border-color'),
      dashed: text(node, 'border-style') === 'dashed',
    },
    outline: {
      width: number(node, 'outline-width'),
      colour: text(node, 'outline-color'),
      dashed: text(node, 'outline-style') === 'dashed',
      offset: number(node, 'outline-offset'),
    },
    icon: /([\w-]+)\.svg/.exec(text(node, 'background-image'))?.[1] ?? null,
    label: {
      ...drawnText(node, 'label'),
      x: x + side + number(node, 'text-margin-x'),
      anchor: align === 'right' ? 'start' : align === 'left' ? 'end' : 'middle',
    },
  }
}

/** How a line runs. */
export function wayOf(edge: EdgeSingular): Pick<DrawnLine, 'curve' | 'points'> {
  const corners = edge.segmentPoints() as readonly Point[] | undefined
  const bends = edge.controlPoints() as readonly Point[] | undefined
  return {
    curve: corners === undefined && bends !== undefined ? 'bends' : 'corners',
    points: [edge.sourceEndpoint(), ...(corners ?? bends ?? []), edge.targetEndpoint()].map(({ x, y }) => ({ x, y })),
  }
}

function drawnLine(edge: EdgeSingular): readonly DrawnLine[] {
  const { curve, points } = wayOf(edge)
  // A line between boxes that lie on each other has no ends.
  if (!points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return []
  const width = number(edge, 'width')
  const arrow = text(edge, 'target-arrow-shape')
  const dashed = text(edge, 'line-style') === 'dashed'
  return [
    {
      id: edge.id(),
      curve,
      points,
      stroke: { width, colour: text(edge, 'line-color'), dashed },
      dashes: dashed
        ? text(edge, 'line-dash-pattern')
            .split(/[\s,]+/)
            .map(Number.parseFloat)
            .filter(Number.isFinite)
        : [],
      opacity: number(edge, 'opacity') * number(edge, 'line-opacity'),
      // The size that Cytoscape gives an arrow head.
      arrow:
        arrow === 'none'
          ? null
          : { shape: arrow, size: Math.max((width * 13.37) ** 0.9, 29) * number(edge, 'arrow-scale') },
      labels: [
        {
          ...drawnText(edge, 'label'),
          offset: null,
          aside: { x: number(edge, 'text-margin-x'), y: number(edge, 'text-margin-y') },
        },
        {
          ...drawnText(edge, 'target-label'),
          offset: number(edge, 'target-text-offset'),
          aside: { x: number(edge, 'target-text-margin-x'), y: number(edge, 'target-text-margin-y') },
        },
      ].filter((label) => label.text !== ''),
    },
  ]
}

function drawnText(element: NodeSingular | EdgeSingular, property: string): DrawnText {
  return {
    text: text(element, property),
    size: number(element, 'font-size'),
    weight: text(element, 'font-weight'),
    italic: text(element, 'font-style') === 'italic',
    colour: text(element, 'color'),
  }
}

function text(element: NodeSingular | EdgeSingular, property: string): string {
  const value: unknown = element.style(property)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function number(element: NodeSingular | EdgeSingular, property: string): number {
  const value: unknown = element.numericStyle(property)
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** Where a line turns last before its end, in pixels of the container; undefined where it is straight. */
export function lastBend(edge: EdgeSingular): Point | undefined {
  if (edge.hasClass('segments')) return edge.renderedSegmentPoints().at(-1)
  if (edge.hasClass('bezier')) return edge.renderedControlPoints().at(-1)
  return undefined
}
