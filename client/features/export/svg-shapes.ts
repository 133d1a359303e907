import type { DrawnLine, DrawnNode, DrawnText, Stroke } from '../../graph-canvas/drawn.ts'
import type { Point } from '../../state/walk.ts'
import { element } from './xml.ts'
import type { XmlElement } from './xml.ts'

type Box = Pick<DrawnNode, 'x' | 'y' | 'width' | 'height'>

/** How sharply a line turns its corners. */
const TURN = 7

/** The outline of a node: the shapes that the map uses, any other as a box. */
export function nodeOutline(
  node: Box & Pick<DrawnNode, 'shape' | 'corners' | 'radius'>,
  attributes: XmlElement['attributes'],
): XmlElement {
  const { x, y, width, height } = node
  const left = x - width / 2
  const top = y - height / 2
  const polygon = (corners: readonly number[]) =>
    element('polygon', {
      points: pairs(corners)
        .map(([dx, dy]) => `${round(x + (dx * width) / 2)},${round(y + (dy * height) / 2)}`)
        .join(' '),
      ...attributes,
    })
  switch (node.shape) {
    case 'ellipse':
      return element('ellipse', {
        cx: round(x),
        cy: round(y),
        rx: round(width / 2),
        ry: round(height / 2),
        ...attributes,
      })
    case 'polygon':
      return polygon(node.corners)
    case 'cut-rectangle': {
      const dx = 1 - (2 * node.radius) / width
      const dy = 1 - (2 * node.radius) / height
      return polygon([-dx, -1, dx, -1, 1, -dy, 1, dy, dx, 1, -dx, 1, -1, dy, -1, -dy])
    }
    default: {
      const radius = node.shape === 'round-rectangle' ? Math.min(node.radius, width / 2, height / 2) : 0
      const size = { x: round(left), y: round(top), width: round(width), height: round(height) }
      return element('rect', { ...size, rx: radius === 0 ? null : round(radius), ...attributes })
    }
  }
}

export function strokeAttributes({ width, colour, dashed }: Stroke): XmlElement['attributes'] {
  if (width === 0) return {}
  return { stroke: colour, 'stroke-width': round(width), 'stroke-dasharray': dashed ? '4 2' : null }
}

/** The way of a line, its corners rounded as on the map. */
export function linePath({ points, curve }: Pick<DrawnLine, 'points' | 'curve'>): string {
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (start === undefined || end === undefined) return ''
  const between = rest.slice(0, -1)
  if (curve === 'bends') {
    const steps = between.map((bend, place) => {
      const next = between[place + 1]
      return `Q${at(bend)} ${at(next === undefined ? end : middle(bend, next))}`
    })
    return `M${at(start)}${steps.length === 0 ? `L${at(end)}` : steps.join('')}`
  }
  const steps = between.map((corner, place) => {
    const before = points[place] ?? start
    const after = points[place + 2] ?? end
    const turn = Math.min(TURN, distance(corner, before) / 2, distance(corner, after) / 2)
    return `L${at(towards(corner, before, turn))}Q${at(corner)} ${at(towards(corner, after, turn))}`
  })
  return `M${at(start)}${steps.join('')}L${at(end)}`
}

/** The head of an arrow at the end of a line, pointing as the line does. */
export function arrowHead({ points, arrow, stroke, opacity }: DrawnLine): XmlElement | null {
  const tip = points.at(-1)
  const from = points.at(-2)
  if (arrow === null || tip === undefined || from === undefined) return null
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x)
  const corners = arrow.shape === 'vee' ? [-0.3, -0.15, 0, 0, -0.3, 0.15, -0.15, 0] : [-0.3, -0.15, 0, 0, -0.3, 0.15]
  return element('polygon', {
    points: pairs(corners)
      .map(([along, aside]) => ({
        x: tip.x + arrow.size * (along * Math.cos(angle) - aside * Math.sin(angle)),
        y: tip.y + arrow.size * (along * Math.sin(angle) + aside * Math.cos(angle)),
      }))
      .map(at)
      .join(' '),
    fill: stroke.colour,
    opacity: opacity < 1 ? round(opacity) : null,
  })
}

/** Where a line is so far from its end, or half way where no distance is given. */
export function pointOnLine({ points, curve }: Pick<DrawnLine, 'points' | 'curve'>, fromEnd: number | null): Point {
  const way = curve === 'bends' ? flattened(points) : points
  const lengths = way.slice(1).map((point, place) => distance(point, way[place] ?? point))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  let left = fromEnd === null ? whole / 2 : Math.min(fromEnd, whole)
  for (let place = way.length - 1; place > 0; place -= 1) {
    const one = way[place]
    const other = way[place - 1]
    const length = lengths[place - 1] ?? 0
    if (one === undefined || other === undefined) break
    if (left <= length) return towards(one, other, left)
    left -= length
  }
  return way[0] ?? { x: 0, y: 0 }
}

/** Lines of text, one under the other around a middle, or from a first base line on. */
export function textLines(
  label: DrawnText,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  lineHeight: number,
): XmlElement {
  const lines = plain(label.text).split('\n')
  const first = y - ((lines.length - 1) * lineHeight) / 2 + label.size * 0.36
  return element(
    'text',
    {
      'font-size': label.size,
      'font-weight': label.weight === '400' || label.weight === 'normal' ? null : label.weight,
      'font-style': label.italic ? 'italic' : null,
      fill: label.colour,
      'text-anchor': anchor === 'start' ? null : anchor,
    },
    lines.map((line, place) => element('tspan', { x: round(x), y: round(first + place * lineHeight) }, [line])),
  )
}

/** Without the signs that make a text run backwards over what stands beside it. */
export function plain(text: string): string {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

function at({ x, y }: Point): string {
  return `${String(round(x))},${String(round(y))}`
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** So far from one point towards another, and no further than it. */
function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  const share = length === 0 ? 0 : Math.min(by / length, 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function pairs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, place) => [
    numbers[2 * place] ?? 0,
    numbers[2 * place + 1] ?? 0,
  ])
}

/** A line of bends as many short straight ones. */
function flattened(points: readonly Point[]): readonly Point[] {
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (start === undefined || end === undefined || rest.length < 2) return points
  const bends = rest.slice(0, -1)
  const way: Point[] = [start]
  let from = start
  bends.forEach((bend, place) => {
    const next = bends[place + 1]
    const to = next === undefined ? end : middle(bend, next)
    for (let step = 1; step <= 8; step += 1) {
      const share = step / 8
      const one = towards(from, bend, distance(from, bend) * share)
      const other = towards(bend, to, distance(bend, to) * share)
      way.push({ x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share })
    }
    from = to
  })
  return way
}
