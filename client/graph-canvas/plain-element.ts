/** An element of the map as it can be kept in a file and drawn again. */
export interface PlainElement {
  readonly group: 'nodes' | 'edges'
  readonly data: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly classes: string
  readonly position?: { readonly x: number; readonly y: number }
}

/** Signs of the moment, which are not kept. */
const PASSING = ['dim', 'lit', 'named', 'chosen', 'hovered', 'pinned', 'marked', 'far', 'near', 'small-print'] as const

/** The classes of an element without signs of the moment. */
export function keptOf(classes: readonly string[]): string {
  return classes.filter((name) => !(PASSING as readonly string[]).includes(name)).join(' ')
}
