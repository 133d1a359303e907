import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import type { Found } from '../page/entity-picker.tsx'

/** Entities that this import creates, as they can be chosen beside those of the graph: in the reader's language where they have a name in it. */
export function createdEntities({ entities }: ReviewedFragment, language: string): readonly Found[] {
  return entities.map(({ id, kind, labels }) => {
    const label = labels.find((one) => one.language === language) ?? labels[0]
    return { id, kind, label: label?.text ?? id, labelLanguage: label?.language ?? 'und' }
  })
}

/** Propositions that it creates. */
export function createdPropositions(
  { propositions }: ReviewedFragment,
  language: string,
): readonly { readonly id: string; readonly text: string; readonly textLanguage: string; readonly name: string }[] {
  return propositions.map(({ id, labels, name }) => {
    const label = labels.find((one) => one.language === language) ?? labels[0]
    return { id, text: label?.text ?? id, textLanguage: label?.language ?? 'en', name }
  })
}
