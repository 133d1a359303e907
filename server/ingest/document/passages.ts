import { CodePointIndex } from './code-point-index.ts'

/** A numbered paragraph of a text: where it stands, in code points of the whole, end exclusive. */
export interface Passage {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Lines up to this long, blank lines between groups of them, are lines of a wrapped paragraph. */
const WRAPPED = 100

/**
 * The passages of a text from a place (in UTF-16 units) on: each line that is not empty, or, where lines are wrapped by hand,
 * each group of lines between blank ones.
 */
export function passagesOf(text: string, from: number): readonly Passage[] {
  const index = new CodePointIndex(text)
  const pattern = isWrapped(text) ? /[^\s][^\n]*(?:\n[^\S\n]*[^\s][^\n]*)*/gu : /[^\s][^\n]*/gu
  pattern.lastIndex = from
  const passages: Passage[] = []
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const words = found[0].trimEnd()
    passages.push({
      number: passages.length + 1,
      start: index.at(found.index),
      end: index.at(found.index + words.length),
      text: words,
    })
  }
  return passages
}

function isWrapped(text: string): boolean {
  const groups = text.split(/\n[^\S\n]*\n/u).map((group) => group.split('\n').filter((line) => line.trim() !== ''))
  const several = groups.filter((lines) => lines.length > 1)
  const lines = several.flat()
  return groups.length > 1 && several.length > 0 && lines.every((line) => line.length <= WRAPPED) && hasRunOn(several)
}

/** Whether most lines that another follows stop in the middle of a sentence: a list of short lines does not. */
function hasRunOn(groups: readonly (readonly string[])[]): boolean {
  const inner = groups.flatMap((lines) => lines.slice(0, -1))
  const open = inner.filter((line) => /[\p{L}\p{N},，、-]$/u.test(line.trimEnd()) && line.length > WRAPPED / 3)
  return open.length > inner.length / 2
}
