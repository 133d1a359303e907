import { useExplorer } from '../explorer-context.ts'

/** What an entity or a joint voice is called; a claim with who makes it. */
export function useNames(): (id: string) => string {
  const { atlas, drawing, sentences } = useExplorer()
  return (id) => {
    const node = atlas.nodes.get(id)
    if (node !== undefined) return node.kind === 'PROPOSITION' ? sentences.ofNode(node) : sentences.name(node)
    const voice = drawing.voices.find((each) => each.id === id)
    return voice === undefined ? id : sentences.ofVoice(voice)
  }
}
