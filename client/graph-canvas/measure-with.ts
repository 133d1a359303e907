import type { Measure } from './fit-text.ts'

/** Widths of texts in a font, in pixels by size and weight; the same words come again and again, so that each is measured once. */
export function measureWith(font: string): (fontSize: number, weight: number) => Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (fontSize, weight) => {
    const css = `${String(weight)} ${String(fontSize)}px ${font}`
    const widths = new Map<string, number>()
    return (text) => {
      const known = widths.get(text)
      if (known !== undefined) return known
      if (context === null) return text.length * fontSize * 0.55
      context.font = css
      const { width } = context.measureText(text)
      widths.set(text, width)
      return width
    }
  }
}
