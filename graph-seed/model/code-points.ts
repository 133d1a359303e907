/**
 * Offsets in this project count Unicode code points, as the Web Annotation Data Model does, not UTF-16 units.
 */

/** Number of code points in the text. */
export function codePointLength(text: string): number {
  return Array.from(text).length
}

/** The code points from start (inclusive) to end (exclusive). */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('')
}
