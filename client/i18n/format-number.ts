const formats = new Map<string, Intl.NumberFormat>()

/** A number with the signs that group its digits in a language. Years are no such numbers: they are written as words. */
export function formatNumber(value: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language)
  formats.set(language, format)
  return format.format(value)
}
