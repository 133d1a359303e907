/** Width of a text in pixels at the size it will be drawn. */
export type Measure = (text: string) => number

/**
 * A text broken into at most so many lines of a width, cut with an ellipsis where it is longer. Chinese breaks anywhere;
 * other scripts between words, but for those that a space without a break holds together, or inside a word that is longer than a line.
 */
export function fitText(text: string, width: number, lines: number, measure: Measure): string {
  const pieces =
    text.match(/[\p{Script=Han}\p{P}]|(?:[^\s\p{Script=Han}\p{P}]|\u00a0)+[\p{P}]*[^\S\u00a0]*|\s+/gu) ?? []
  const done: string[] = []
  let line = ''
  // Widths of pieces are added up, since the same words come again and again, and their widths are known then.
  let filled = 0
  for (const piece of pieces.flatMap((each) => (measure(each) > width ? Array.from(each) : [each]))) {
    if (line !== '' && filled + measure(piece.trimEnd()) > width) {
      done.push(line)
      line = ''
      filled = 0
    }
    line += piece
    filled += measure(piece)
  }
  done.push(line)
  const kept = done.slice(0, lines).map((each) => each.trim())
  if (done.length > lines)
    kept[lines - 1] = shorten(
      done
        .slice(lines - 1)
        .join('')
        .trim(),
      width,
      measure,
    )
  return kept.join('\n')
}

/** As many characters as fit with an ellipsis behind them, found by halving. */
function shorten(text: string, width: number, measure: Measure): string {
  const characters = Array.from(text)
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`
  let fits = 1
  let fails = characters.length + 1
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2)
    if (measure(cut(middle)) <= width) fits = middle
    else fails = middle
  }
  return cut(fits)
}
