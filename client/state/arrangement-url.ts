import { decodeList, encodeList } from './lists.ts'
import { LAYOUTS, MOST_HOPS, usualLayout } from './view.ts'
import type { Arrangement, Base, Near, Paths } from './view.ts'
import type { Point } from './walk.ts'

/** Most places, marks and the like that are read from a link. */
const MOST = 2000

/** What was done to the map by hand, as parameters of the address and back. */
export function encodeArrangement(view: Arrangement & { readonly base: Base }): readonly (readonly [string, string])[] {
  const { layout, base, without, placed, marked, opened, near, paths } = view
  return [
    ['layout', layout === usualLayout(base) ? '' : layout],
    ['without', encodeList(without)],
    ['at', encodeList(Object.entries(placed).map(([id, { x, y }]) => `${id}~${String(x)}~${String(y)}`))],
    ['mark', encodeList(marked)],
    ['open', encodeList(opened.map(plain))],
    ['near', near === null ? '' : `${near.id}~${String(near.hops)}`],
    ['paths', encodeList(paths?.ends ?? [])],
    ['ways', encodeList((paths?.chosen ?? []).map(String))],
  ]
}

export function decodeArrangement(parameters: URLSearchParams, base: Base): Arrangement {
  const value = (name: string) => parameters.get(name) ?? ''
  const list = (name: string) => decodeList(value(name)).slice(0, MOST)
  return {
    layout: LAYOUTS.find((layout) => layout === value('layout')) ?? usualLayout(base),
    without: list('without'),
    placed: Object.fromEntries(list('at').flatMap(readPlace)),
    marked: list('mark'),
    opened: list('open').map(ofPlain),
    near: readNear(value('near')),
    paths: readPaths(list('paths'), list('ways')),
  }
}

/** `|` stands in ids of edges and lines and would be written as three signs. */
export function plain(id: string): string {
  return id.replaceAll('|', '~')
}

export function ofPlain(text: string): string {
  return text.replaceAll('~', '|')
}

function readPlace(text: string): readonly (readonly [string, Point])[] {
  const match = /^(.+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(text)
  const [, id, x, y] = match ?? []
  return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }]]
}

function readNear(text: string): Near | null {
  const [, id, hops] = /^(.+)~([1-9])$/.exec(text) ?? []
  return id === undefined || Number(hops) > MOST_HOPS ? null : { id, hops: Number(hops) }
}

function readPaths(ends: readonly string[], ways: readonly string[]): Paths | null {
  if (ends.length === 0) return null
  return { ends, chosen: ways.filter((way) => /^[1-9]\d{0,2}$/.test(way)).map(Number) }
}
