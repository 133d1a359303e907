import type { Drawn, DrawnNode } from '../../graph-canvas/drawn.ts'
import type { Tokens } from '../../graph-canvas/tokens.ts'
import { fitText } from '../../graph-canvas/fit-text.ts'
import { KINDS, LAYERS } from '../../state/vocabulary.ts'
import type { Excerpt, ExcerptCitation } from './excerpt.ts'
import { columnsOf } from './svg-columns.ts'
import type { Paragraph } from './svg-columns.ts'
import { frameOf, mapElements } from './svg-map.ts'
import { nodeOutline, plain, round, strokeAttributes, textLines } from './svg-shapes.ts'
import { element, xmlDocument } from './xml.ts'
import type { XmlElement } from './xml.ts'

export interface PictureWords {
  readonly record: string
  readonly claim: string
  readonly statements: string
  readonly sources: string
  readonly notes: string
  readonly kind: (kind: DrawnKind) => string
  /** "as of …" or "all of time", when it was made, and so on: a line each, under the title. */
  readonly under: readonly string[]
  readonly more: (count: number) => string
}

type DrawnKind = (typeof KINDS)[number]

export interface PictureParts {
  readonly excerpt: Excerpt
  readonly drawn: Drawn
  readonly tokens: Tokens
  readonly words: PictureWords
  /** Sentences of lines by their id; nodes have theirs in the excerpt. */
  readonly lineSentences: ReadonlyMap<string, string>
  /** Propositions that no line from a speaker leads to in the picture: their boxes name the speaker. */
  readonly unspoken: ReadonlySet<string>
  readonly measure: (text: string, size: number, weight: string) => number
  /** The drawing of each icon, by the name of its file. */
  readonly icons: ReadonlyMap<string, XmlElement>
}

const MARGIN = 28
const LEAST_WIDTH = 960
/** More statements than these are named by their number alone. */
const MOST_STATEMENTS = 120

/** The map as a picture that stands by itself: title, day, address, legend, and below it who said what where, and the sources. */
export function svgOf(parts: PictureParts): string {
  const { excerpt, drawn, tokens, words, measure } = parts
  const frame = frameOf(drawn)
  const width = Math.max(frame.width + 2 * MARGIN, LEAST_WIDTH)
  const body: XmlElement[] = []
  let y = MARGIN

  const write = (text: string, size: number, weight: string, colour: string, most: number) => {
    const fitted = fitText(plain(text), width - 2 * MARGIN, most, (piece) => measure(piece, size, weight))
    const lines = fitted.split('\n').length
    const height = lines * size * 1.35
    body.push(
      textLines({ text: fitted, size, weight, italic: false, colour }, MARGIN, y + height / 2, 'start', size * 1.35),
    )
    y += height
  }
  write(excerpt.about.title, 21, '600', tokens.ink, 3)
  y += 4
  for (const line of words.under) write(line, 12, '400', tokens.inkSoft, 3)
  y += 10

  const legend = legendElements(parts, width - 2 * MARGIN)
  body.push(element('g', { transform: `translate(${String(MARGIN)} ${String(round(y))})` }, legend.elements))
  y += legend.height + 16

  const sentences = new Map<string, string>([
    ...excerpt.nodes.map((node) => [node.id, node.label] as const),
    ...parts.lineSentences,
  ])
  const map = mapElements(drawn, {
    sentence: (id) => sentences.get(id) ?? null,
    boxText: (node) => (parts.unspoken.has(node.id) ? attributed(node, sentences, measure) : plain(node.label.text)),
    measure,
    ground: tokens.ground,
  })
  const left = (width - frame.width) / 2 - frame.left
  body.push(element('g', { transform: `translate(${String(round(left))} ${String(round(y - frame.top))})` }, map))
  y += frame.height + 24

  const columns = columnsOf(paragraphsOf(parts), { x: MARGIN, y, width: width - 2 * MARGIN }, tokens, measure)
  body.push(...columns.elements)
  y += columns.height + MARGIN

  return xmlDocument(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: round(width),
        height: round(y),
        viewBox: `0 0 ${String(round(width))} ${String(round(y))}`,
        role: 'img',
        'aria-labelledby': 'title caveat',
        lang: excerpt.about.language,
        'font-family': tokens.font,
      },
      [
        element('title', { id: 'title' }, [plain(excerpt.about.title)]),
        element('desc', { id: 'caveat' }, [plain(excerpt.about.caveat)]),
        element('defs', {}, usedIcons(parts)),
        element('rect', { width: '100%', height: '100%', fill: tokens.ground }),
        ...body,
      ],
    ),
  )
}

/** A proposition's box whose speakers are not drawn says itself who speaks. */
function attributed(node: DrawnNode, sentences: ReadonlyMap<string, string>, measure: PictureParts['measure']): string {
  const { size, weight } = node.label
  const lines = Math.max(1, Math.floor(node.height / (size * 1.22)))
  const text = plain(sentences.get(node.id) ?? node.label.text)
  return fitText(text, node.width - 14, lines, (piece) => measure(piece, size, weight))
}

function usedIcons({ drawn, icons }: PictureParts): readonly XmlElement[] {
  const names = new Set(drawn.nodes.flatMap(({ icon }) => icon ?? []))
  return [...names].sort().flatMap((name) => {
    const icon = icons.get(name)
    if (icon === undefined) return []
    const { xmlns: _xmlns, width: _width, height: _height, ...attributes } = icon.attributes
    return [element('symbol', { id: `icon-${name}`, ...attributes }, icon.children)]
  })
}

/** Both layers, and a sample of each kind as it is drawn. */
function legendElements(
  { excerpt, drawn, tokens, words, measure }: PictureParts,
  room: number,
): { readonly elements: readonly XmlElement[]; readonly height: number } {
  const elements: XmlElement[] = []
  let x = 0
  let y = 10
  const entry = (text: string, weight: string, sign: (x: number, y: number) => readonly XmlElement[]) => {
    const width = 40 + measure(text, 12, weight) + 18
    if (x > 0 && x + width > room) {
      x = 0
      y += 22
    }
    elements.push(...sign(x, y))
    const label = { text, size: 12, weight, italic: false, colour: tokens.ink }
    elements.push(textLines(label, x + 40, y, 'start', 12))
    x += width
  }
  for (const layer of LAYERS) {
    const edges = excerpt.edges.filter((edge) => edge.layer === layer).length
    const text = `${layer === 'RECORD' ? words.record : words.claim} (${String(edges)})`
    entry(text, '600', (left, middle) =>
      layerSign(layer === 'RECORD' ? tokens.record : tokens.claim, layer, left, middle),
    )
  }
  const byId = new Map(drawn.nodes.map((node) => [node.id, node]))
  for (const kind of KINDS) {
    const nodes = excerpt.nodes.filter((node) => node.kind === kind)
    const sample = nodes.flatMap(({ id }) => byId.get(id) ?? [])[0]
    if (sample === undefined) continue
    entry(`${words.kind(kind)} (${String(nodes.length)})`, '400', (left, middle) => kindSign(sample, left, middle))
  }
  return { elements, height: y + 10 }
}

function layerSign(colour: string, layer: 'RECORD' | 'CLAIM', x: number, y: number): readonly XmlElement[] {
  const dashed = layer === 'CLAIM'
  return [
    element('path', {
      d: `M${String(x)} ${String(y)}h20`,
      stroke: colour,
      'stroke-width': 2,
      'stroke-dasharray': dashed ? '4 2.5' : null,
    }),
    element('rect', {
      x: x + 20,
      y: y - 6,
      width: 13,
      height: 12,
      rx: 2,
      fill: dashed ? 'none' : colour,
      stroke: dashed ? colour : null,
      'stroke-dasharray': dashed ? '3 2' : null,
    }),
  ]
}

function kindSign(sample: DrawnNode, left: number, middle: number): readonly XmlElement[] {
  const box = { ...sample, x: left + 17, y: middle, width: 24, height: 15, radius: Math.min(sample.radius, 4) }
  const size = 11
  return [
    nodeOutline(box, { fill: sample.fill, ...strokeAttributes(sample.border) }),
    ...(sample.icon === null
      ? []
      : [
          element('use', {
            href: `#icon-${sample.icon}`,
            x: box.x - size / 2,
            y: box.y - size / 2,
            width: size,
            height: size,
          }),
        ]),
  ]
}

/** Who said what where, what the record rests on, and what was noted. */
function paragraphsOf({ excerpt, words }: PictureParts): readonly Paragraph[] {
  const { nodes, edges, about } = excerpt
  const cited = new Map(
    edges.flatMap(({ citations }) => citations.map((one) => [one.source, sourceText(one)] as const)),
  )
  const notes = [
    ...(about.note === null ? [] : [about.note]),
    ...nodes.flatMap(({ label, note }) => (note === null ? [] : [`${label}: ${note}`])),
    ...edges.flatMap(({ sentence, note }) => (note === null ? [] : [`${sentence}: ${note}`])),
  ]
  return [
    ...(notes.length === 0 ? [] : [heading(words.notes), ...notes.map(line)]),
    ...statementParagraphs(excerpt, words),
    ...(cited.size === 0 ? [] : [heading(words.sources), ...upTo([...new Set(cited.values())], words)]),
  ]
}

/** The documents, each with what is said in it. */
function statementParagraphs({ statements }: Excerpt, words: PictureWords): readonly Paragraph[] {
  if (statements.length === 0) return []
  const shown = statements.slice(0, MOST_STATEMENTS)
  const documents = new Map(shown.map((statement) => [statement.document.id, statement.document.label]))
  const paragraphs = [...documents].flatMap(([id, label]) => {
    const own = shown.filter(({ document }) => document.id === id)
    const dates = [...new Set(own.map(({ date }) => date))].join(', ')
    return [
      heading(`${words.statements}: ${label} (${dates})`),
      ...own.map(({ paragraph, locator, sentence }) => {
        const place = paragraph === null ? locator : `¶ ${String(paragraph)}`
        return line(place === null ? sentence : `${place} ${sentence}`)
      }),
    ]
  })
  const left = statements.length - shown.length
  return left === 0 ? paragraphs : [...paragraphs, line(words.more(left))]
}

function upTo(texts: readonly string[], words: PictureWords): readonly Paragraph[] {
  const left = texts.length - MOST_STATEMENTS
  const shown = texts.slice(0, MOST_STATEMENTS).map(line)
  return left > 0 ? [...shown, line(words.more(left))] : shown
}

function sourceText({ title, publisher, date }: ExcerptCitation): string {
  return [title, publisher, date].filter((part) => part !== null && part !== '').join(', ')
}

const heading = (text: string): Paragraph => ({ heading: true, text })
const line = (text: string): Paragraph => ({ heading: false, text })
