import type { Point } from '../../state/walk.ts'
import { ACT_WIDTH, COLUMN_GAP, HEAD_HEIGHT, PARAGRAPH_GAP, ROW } from './scene.ts'
import type { LayoutResult, Scene, SceneNode, Trunk } from './scene.ts'

type Proposition = Scene['propositions'][number]

/**
 * A document as a diagram to be read: who speaks at the head, what they say in rows in the order of the text, and what it
 * is about in the middle, each thing at the height of what is said about it. The same scene is always drawn alike.
 */
export function layOutDocument(scene: Scene, narrow: boolean): LayoutResult {
  const positions: Record<string, Point> = {}
  const columns = narrow ? [scene.propositions] : halve(scene.propositions)
  const cardWidth = scene.propositions[0]?.width ?? 0
  const middleWidth = Math.max(0, ...scene.entities.map((entity) => entity.width))
  const middle = narrow ? ACT_WIDTH + cardWidth + COLUMN_GAP * 0.7 + middleWidth / 2 : 0
  const reach = middleWidth / 2 + COLUMN_GAP + cardWidth / 2

  const trunks = columns.map((column, index): Trunk => {
    const side = index === 0 ? 'left' : 'right'
    const x = narrow ? ACT_WIDTH + cardWidth / 2 : side === 'left' ? -reach : reach
    const rows = stackRows(column)
    for (const { id, y } of rows) positions[id] = { x, y }
    const outwards = cardWidth / 2 + ACT_WIDTH
    return {
      x: side === 'left' ? x - outwards : x + outwards,
      side,
      speaker: null,
      propositions: column.map((proposition) => proposition.id),
      stations: firstOfEach(rows),
    }
  })

  placeHead(scene, narrow ? { x: (ACT_WIDTH + cardWidth) / 2, gap: 14 } : { x: 0, gap: 40 }, positions)
  placeEntities(scene, middle, positions)
  return {
    positions,
    course: 'reading',
    headings: [],
    guides: [],
    trunks,
    middle: { x: middle, width: middleWidth },
  }
}

/** Cut between two paragraphs, where the halves come nearest to equal height. */
function halve(propositions: readonly Proposition[]): readonly (readonly Proposition[])[] {
  let best = propositions.length
  let least = Infinity
  for (let cut = 1; cut < propositions.length; cut += 1) {
    if (propositions[cut]?.paragraph === propositions[cut - 1]?.paragraph) continue
    const difference = Math.abs(heightOf(propositions.slice(0, cut)) - heightOf(propositions.slice(cut)))
    if (difference < least) {
      least = difference
      best = cut
    }
  }
  return [propositions.slice(0, best), propositions.slice(best)].filter((half) => half.length > 0)
}

function heightOf(column: readonly Proposition[]): number {
  return stackRows(column).at(-1)?.y ?? 0
}

function stackRows(column: readonly Proposition[]): readonly { id: string; paragraph: number; y: number }[] {
  let y = HEAD_HEIGHT
  let before: Proposition | null = null
  return column.map((proposition) => {
    if (before !== null) {
      y += (before.height + proposition.height) / 2 + (ROW - 21)
      if (before.paragraph !== proposition.paragraph) y += PARAGRAPH_GAP
    }
    before = proposition
    return { id: proposition.id, paragraph: proposition.paragraph, y }
  })
}

function firstOfEach(rows: readonly { paragraph: number; y: number }[]): Trunk['stations'] {
  return rows
    .filter((row, index) => row.paragraph > 0 && row.paragraph !== rows[index - 1]?.paragraph)
    .map(({ paragraph, y }) => ({ paragraph, y }))
}

/** Speakers side by side with the document between them, and the voice in which they speak together below. */
function placeHead(scene: Scene, { x, gap }: { x: number; gap: number }, positions: Record<string, Point>): void {
  const head = [...scene.speakers]
  if (scene.document !== null) head.splice(Math.ceil(head.length / 2), 0, scene.document)
  const total = head.reduce((sum, node) => sum + node.width + gap, -gap)
  let left = x - total / 2
  for (const node of head) {
    positions[node.id] = { x: left + node.width / 2, y: 0 }
    left += node.width + gap
  }
  scene.voices.forEach((voice, index) => {
    positions[voice.id] = { x: x + index * (voice.width + gap), y: 52 }
  })
}

/** One column in the order of the mean height of what is joined to each, spread over the height of the propositions. */
function placeEntities(scene: Scene, x: number, positions: Record<string, Point>): void {
  const rows = scene.propositions.map((proposition) => positions[proposition.id]?.y ?? 0)
  const top = Math.min(HEAD_HEIGHT, ...rows)
  const bottom = Math.max(HEAD_HEIGHT, ...rows)
  const rank = (entity: SceneNode): number => {
    const heights = scene.links.flatMap(([from, to]) => {
      const other = from === entity.id ? to : to === entity.id ? from : null
      const y = other === null ? undefined : positions[other]?.y
      return y === undefined || y < HEAD_HEIGHT ? [] : [y]
    })
    return heights.length === 0 ? bottom : heights.reduce((sum, y) => sum + y, 0) / heights.length
  }
  const ranked = scene.entities.map((entity) => ({ entity, rank: rank(entity) }))
  ranked.sort((one, other) => one.rank - other.rank || (one.entity.id < other.entity.id ? -1 : 1))
  const filled = ranked.reduce((sum, { entity }) => sum + entity.height, 0)
  const gap = ranked.length < 2 ? 0 : Math.max(2, (bottom - top + 21 - filled) / (ranked.length - 1))
  let y = top - 10.5
  for (const { entity } of ranked) {
    positions[entity.id] = { x, y: y + entity.height / 2 }
    y += entity.height + gap
  }
}
