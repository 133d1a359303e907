import type { Shown } from './filters.ts'
import type { Line } from './lines.ts'
import type { Near, View } from './view.ts'

/** What is left of a drawing without what was hidden one by one, and of a neighbourhood nothing but it. */
export function leaveOut(shown: Shown, { without, near }: Pick<View, 'without' | 'near'>): Shown {
  if (without.length === 0 && near === null) return shown
  const hidden = new Set(without)
  const lines = shown.lines.filter((line) => !hidden.has(line.source) && !hidden.has(line.target))
  const reached = near === null ? null : reach(near, lines)
  const stays = (id: string) => !hidden.has(id) && (reached === null || reached.has(id))
  const kept = lines.filter((line) => stays(line.source) && stays(line.target))
  const spoken = new Set(kept.filter((line) => line.type === 'speech').map((line) => line.source))
  const voices = shown.voices.filter((voice) => spoken.has(voice.id))
  const silent = new Set(shown.voices.filter((voice) => !spoken.has(voice.id)).map((voice) => voice.id))
  return {
    nodes: new Set([...shown.nodes].filter(stays)),
    voices,
    lines: kept.filter((line) => !silent.has(line.target)),
  }
}

/** All that is so many hops away or nearer. To speak together is no hop: a joint voice is reached with its speakers. */
export function reach({ id, hops }: Near, lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set([id])
  let frontier: readonly string[] = together([id], lines, found)
  for (let hop = 0; hop < hops; hop += 1) {
    const next = new Set<string>()
    const from = new Set(frontier)
    for (const { source, target, type } of lines) {
      if (type === 'tie') continue
      if (from.has(source) && !found.has(target)) next.add(target)
      if (from.has(target) && !found.has(source)) next.add(source)
    }
    for (const one of next) found.add(one)
    frontier = together([...next], lines, found)
  }
  // What is said jointly is never shown without one of those who say it.
  for (const { source, target, type } of lines) if (type === 'tie' && found.has(target)) found.add(source)
  return found
}

/** With the joint voices of speakers, and with the speakers of joint voices; never from a voice to what it says. */
function together(ids: readonly string[], lines: readonly Line[], found: Set<string>): readonly string[] {
  const all = new Set(ids)
  for (const { source, target, type } of lines) {
    if (type !== 'tie') continue
    if (ids.includes(source)) all.add(target)
    if (ids.includes(target)) all.add(source)
  }
  for (const one of all) found.add(one)
  return [...all]
}
