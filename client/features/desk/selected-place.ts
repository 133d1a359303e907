import { codePointsBefore } from '../../state/text-places.ts'
import type { Place } from '../../state/text-places.ts'

/** Attributes of a stretch of text that say where in the document it stands. */
export interface StretchData {
  readonly 'data-start': number
  readonly 'data-words': string
}

/** What is selected within an element whose stretches say where they stand; null where nothing is. */
export function selectedPlace(root: Element): Place | null {
  const selection = root.ownerDocument.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const touched = Array.from(root.querySelectorAll<HTMLElement>('[data-start]')).filter((one) => isTouched(one, range))
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = place(first, range.startContainer, range.startOffset) ?? startOf(first)
  const end = place(last, range.endContainer, range.endOffset) ?? startOf(last) + Array.from(wordsOf(last)).length
  return start < end ? { start, end } : null
}

function isTouched(element: Element, range: Range): boolean {
  const whole = element.ownerDocument.createRange()
  whole.selectNodeContents(element)
  return (
    range.compareBoundaryPoints(Range.END_TO_START, whole) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, whole) > 0
  )
}

/** The place of a boundary that lies in the stretch's own text; null where it lies elsewhere. */
function place(stretch: HTMLElement, container: Node, offset: number): number | null {
  if (container.nodeType !== Node.TEXT_NODE || !stretch.contains(container)) return null
  return startOf(stretch) + codePointsBefore(wordsOf(stretch), offset)
}

function startOf(stretch: HTMLElement): number {
  return Number(stretch.dataset['start'])
}

function wordsOf(stretch: HTMLElement): string {
  return stretch.dataset['words'] ?? ''
}
