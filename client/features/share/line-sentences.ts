import type { Shared } from './shown-excerpt.ts'

/** Each line of the map in a sentence that says who speaks. */
export function lineSentences({ atlas, shown, sentences }: Shared): ReadonlyMap<string, string> {
  const voices = new Map(shown.voices.map((voice) => [voice.id, voice]))
  return new Map(
    shown.lines.map((line) => {
      const voice = line.type === 'tie' ? voices.get(line.target) : undefined
      const edges = line.edges.flatMap((id) => atlas.edges.get(id) ?? [])
      return [line.id, voice === undefined ? sentences.ofEdges(edges) : sentences.ofVoice(voice)]
    }),
  )
}
