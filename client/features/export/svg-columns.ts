import { fitText } from '../../graph-canvas/fit-text.ts'
import type { Tokens } from '../../graph-canvas/tokens.ts'
import { plain, textLines } from './svg-shapes.ts'
import type { XmlElement } from './xml.ts'

export interface Paragraph {
  readonly heading: boolean
  readonly text: string
}

const COLUMN = 330
const GAP = 28
const SIZE = 11
const HEADING = 13
/** Lines of one paragraph. */
const MOST_LINES = 8

/** Paragraphs in as many columns as there is room for, filled one after the other to about the same height. */
export function columnsOf(
  paragraphs: readonly Paragraph[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  tokens: Tokens,
  measure: (text: string, size: number, weight: string) => number,
): { readonly elements: readonly XmlElement[]; readonly height: number } {
  const count = Math.max(1, Math.floor((place.width + GAP) / (COLUMN + GAP)))
  const width = (place.width - (count - 1) * GAP) / count
  const blocks = paragraphs.map(({ heading, text }) => {
    const size = heading ? HEADING : SIZE
    const weight = heading ? '600' : '400'
    const fitted = fitText(plain(text), width, MOST_LINES, (piece) => measure(piece, size, weight))
    const height = fitted.split('\n').length * size * 1.35
    return { heading, fitted, size, weight, height, room: height + (heading ? 18 : 5) }
  })
  const whole = blocks.reduce((sum, { room }) => sum + room, 0)
  const target = Math.max(whole / count, ...blocks.map(({ room }) => room))
  const elements: XmlElement[] = []
  let column = 0
  let y = 0
  let height = 0
  blocks.forEach((block, index) => {
    // A heading goes with what follows it.
    const next = block.heading ? (blocks[index + 1]?.room ?? 0) : 0
    if (y > 0 && column < count - 1 && y + block.room / 2 + next > target) {
      column += 1
      y = 0
    }
    const above = block.heading && y > 0 ? 10 : 0
    const middle = place.y + y + above + block.height / 2
    const label = {
      text: block.fitted,
      size: block.size,
      weight: block.weight,
      italic: false,
      colour: block.heading ? tokens.ink : tokens.inkSoft,
    }
    elements.push(textLines(label, place.x + column * (width + GAP), middle, 'start', block.size * 1.35))
    y += block.room
    height = Math.max(height, y)
  })
  return { elements, height }
}
