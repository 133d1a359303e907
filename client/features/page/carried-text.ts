let carried = ''

/** A text taken from one page to another; it stands in no address and is gone when the window is loaded anew. */
export function carryText(text: string): void {
  carried = text
}

export function carriedText(): string {
  return carried
}
