/** The same order everywhere, whatever the locale: by UTF-16 code units, which for ids and ISO dates is by code point. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
