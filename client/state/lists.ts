/** A list of ids in a parameter of the address: separated by commas, each once. */
export function encodeList(ids: readonly string[]): string {
  return ids.join(',')
}

export function decodeList(text: string): readonly string[] {
  return unique(text.split(',').filter((item) => item !== ''))
}

/** The list with each of its items once, where it first stands. */
export function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}
