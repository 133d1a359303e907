import type { OfflineLine } from '../features/export/offline-scene.ts'
import type { Emphasis } from '../state/emphasis.ts'

/** What belongs to a node or a line on the map. What is said is never lit without who says it. */
export function surroundings(id: string, lines: readonly OfflineLine[]): Emphasis {
  const own = lines.filter((line) => line.id === id || line.source === id || line.target === id)
  const voices = new Set(own.filter((line) => line.type === 'tie' && line.source === id).map((line) => line.target))
  const spoken = lines.filter((line) => line.type === 'speech' && voices.has(line.source))
  const claims = new Set(
    own.filter((line) => line.type === 'about' || line.type === 'addressed').map((line) => line.source),
  )
  const speech = lines.filter((line) => line.type === 'speech' && claims.has(line.target))
  const lit = new Set([...own, ...spoken, ...speech])
  const speaking = new Set([...lit].filter((line) => line.type === 'speech').map((line) => line.source))
  for (const line of lines) if (line.type === 'tie' && speaking.has(line.target)) lit.add(line)
  return {
    nodes: new Set([id, ...[...lit].flatMap(({ source, target }) => [source, target])]),
    lines: new Set([...lit].map((line) => line.id)),
    selected: new Set([id]),
  }
}
