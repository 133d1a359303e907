/** What a value read from outside must be: returns it as what it is, or throws a Misshapen that names the place. */
export type Shape<Value> = (value: unknown, place: string) => Value

export class Misshapen extends Error {
  override readonly name = 'Misshapen'
  /** Where in what was read, such as `nodes[3].kind`. */
  readonly place: string
  /** What had to stand there. */
  readonly wanted: string

  constructor(place: string, wanted: string) {
    super(`${place}: ${wanted} wanted`)
    this.place = place
    this.wanted = wanted
  }
}

export function text(longest: number): Shape<string> {
  return (value, place) => {
    if (typeof value !== 'string' || value.length > longest)
      throw new Misshapen(place, `text of at most ${String(longest)} characters`)
    return value
  }
}

/** A finite number, rounded to whole units where it is none. */
export function whole(most: number): Shape<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > most)
      throw new Misshapen(place, `a number up to ${String(most)}`)
    return Math.round(value) + 0
  }
}

export function oneOf<Word extends string>(words: readonly Word[]): Shape<Word> {
  return (value, place) => {
    const word = words.find((one) => one === value)
    if (word === undefined) throw new Misshapen(place, `one of ${words.join(', ')}`)
    return word
  }
}

export function listOf<Item>(item: Shape<Item>, most: number): Shape<readonly Item[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > most) throw new Misshapen(place, `a list of at most ${String(most)}`)
    return value.map((one, index) => item(one, `${place}[${String(index)}]`))
  }
}

/** Null where it is null or left out. */
export function maybe<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, place) => (value === null || value === undefined ? null : shape(value, place))
}

/** What `shape` makes of it, or another value where it is left out. */
export function orElse<Value>(shape: Shape<Value>, otherwise: Value): Shape<Value> {
  return (value, place) => (value === undefined ? otherwise : shape(value, place))
}

/** An object with these fields; others are left out of what is returned. */
export function fields<Value extends object>(shapes: {
  readonly [Key in Exclude<keyof Value, '__typename'>]-?: Shape<Value[Key]>
}): Shape<Value> {
  const entries = Object.entries<Shape<unknown>>(shapes)
  return (value, place) => {
    const object = recordOf(value, place)
    const made: unknown = Object.fromEntries(
      entries.map(([key, shape]) => [
        key,
        shape(Object.hasOwn(object, key) ? object[key] : undefined, inside(place, key)),
      ]),
    )
    // One entry for each key of Value, each made by the shape of that key.
    return made as Value
  }
}

/** An object used as a dictionary. */
export function dictionary<Item>(item: Shape<Item>, most: number): Shape<Readonly<Record<string, Item>>> {
  return (value, place) => {
    const entries = Object.entries(recordOf(value, place))
    if (entries.length > most) throw new Misshapen(place, `at most ${String(most)} entries`)
    return Object.fromEntries(entries.map(([key, one]) => [key, item(one, inside(place, key))]))
  }
}

function recordOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misshapen(place, 'an object')
  return value as Readonly<Record<string, unknown>>
}

function inside(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`
}
