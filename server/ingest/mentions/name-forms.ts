import type { EntityNode } from '../../../graph-seed/model/node.ts'

/** A name as the graph gives it, and whether it is the entity's label or one of its aliases. */
export interface Name {
  readonly text: string
  readonly isLabel: boolean
}

/** Languages whose names are looked for: those that can be read. French or Spanish names would meet English words. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'zh-Hant', 'zh-Hans', 'ru'])

/** What follows a label in brackets says more of the thing, and is rarely part of its name in a text. */
const QUALIFIER = /\s*[(（][^()（）]*[)）]\s*$/u

/** The names of an entity by which a text may call it. */
export function namesOf(node: EntityNode): readonly Name[] {
  const names = new Map<string, boolean>()
  const add = (text: string, isLabel: boolean): void => {
    if (!names.has(text)) names.set(text, isLabel)
  }
  for (const [language, text] of Object.entries(node.labels)) {
    if (LANGUAGES.has(language) && text !== undefined) add(text, true)
  }
  if ('aliases' in node) {
    for (const { language, text } of node.aliases) if (LANGUAGES.has(language)) add(text, false)
  }
  for (const [text, isLabel] of [...names]) {
    for (const variant of variantsOf(text)) add(variant, isLabel)
  }
  return Array.from(names, ([text, isLabel]) => ({ text, isLabel }))
}

function variantsOf(text: string): readonly string[] {
  const plain = text.replace(QUALIFIER, '')
  const islands = text.replace(/ о-ва$/u, ' острова')
  return [plain, islands].filter((variant) => variant !== '' && variant !== text)
}
