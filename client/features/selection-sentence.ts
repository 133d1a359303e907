import { useTranslation } from 'react-i18next'
import { useExplorer } from './explorer-context.ts'

/** What is selected, in a sentence that names who speaks; null where nothing is, or nothing that is known. */
export function useSelectionSentence(): string | null {
  const { t } = useTranslation()
  const { assertionOf, atlas, drawing, sentences, view } = useExplorer()
  const { selection } = view
  switch (selection?.type) {
    case 'node': {
      const node = atlas.nodes.get(selection.id)
      if (node !== undefined) return sentences.ofNode(node)
      const voice = drawing.voices.find(({ id }) => id === selection.id)
      return voice === undefined ? null : sentences.ofVoice(voice)
    }
    case 'edge': {
      const edge = atlas.edges.get(selection.id)
      return edge === undefined ? null : sentences.ofEdges([edge])
    }
    case 'quote': {
      const assertion = assertionOf(selection.id)
      return assertion === undefined ? null : sentences.ofAssertion(assertion)
    }
    case 'passage':
      return t('text.paragraph', { number: selection.number })
    case undefined:
      return null
  }
}
