/** Characters that turn the direction of what follows, until one that closes them, and what closes each. */
const POP_DIRECTION = '\u202c'
const POP_ISOLATE = '\u2069'
const OPENING: ReadonlyMap<string, string> = new Map([
  ['\u202a', POP_DIRECTION],
  ['\u202b', POP_DIRECTION],
  ['\u202d', POP_DIRECTION],
  ['\u202e', POP_DIRECTION],
  ['\u2066', POP_ISOLATE],
  ['\u2067', POP_ISOLATE],
  ['\u2068', POP_ISOLATE],
])
const ANY = /[\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text with all directions that it turns turned back at its end, so that it turns nothing that stands beside it. No element can
 * do this: an isolate that a text opens is closed by the end of the element, which is then missing where it belongs. What stands
 * in the text stays where it stands.
 */
export function closed(text: string): string {
  const open: string[] = []
  for (const [sign] of text.matchAll(ANY)) {
    const closing = OPENING.get(sign)
    if (closing !== undefined) open.push(closing)
    else if (sign === POP_DIRECTION) {
      if (open.at(-1) === POP_DIRECTION) open.pop()
    } else {
      // It closes whatever was opened within the isolate as well, and nothing where no isolate is open.
      const isolate = open.lastIndexOf(POP_ISOLATE)
      if (isolate >= 0) open.length = isolate
    }
  }
  return open.length === 0 ? text : text + open.reverse().join('')
}

/** A letter that is written from right to left, or a sign that turns the direction. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u

/** A text as it may stand within a sentence: whatever its direction, that of the words beside it stays theirs. */
export function isolated(text: string): string {
  return TURNS.test(text) ? `\u2068${closed(text)}${POP_ISOLATE}` : text
}

/** For JSON.parse(): every text closed, but for files, which are handed on as they are. */
export function closedValue(key: string, value: unknown): unknown {
  return typeof value === 'string' && key !== 'file' ? closed(value) : value
}

/** Reads JSON; its texts turn nothing beside them. */
export function parseClosed(json: string): unknown {
  // Hardly any text holds such a character, and looking at each takes time.
  return json.search(ANY) < 0 && !json.includes('\\u20') ? JSON.parse(json) : JSON.parse(json, closedValue)
}
