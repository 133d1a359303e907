/** Short names that two states share: a text that uses one does not say by itself which it means. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  cod: ['Congo', 'Конго', '刚果'],
  cog: ['Congo', 'Конго', '刚果'],
  kor: ['Korea', 'Корея'],
  prk: ['Korea', 'Корея'],
}

export function sharedNames(state: string): readonly string[] {
  return SHARED[state] ?? []
}
