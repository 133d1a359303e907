import type { MapNode } from './atlas.ts'

/**
 * A text with the long names of the entities it is about replaced by their abbreviations (BWC, US), for places where room is short.
 * Only what the graph itself holds as another name in the same language is used: an acronym, or a title in 《》.
 */
export function abbreviate(text: string, language: string, entities: readonly MapNode[]): string {
  let short = text
  for (const entity of entities) {
    if (entity.kind !== 'INSTRUMENT' && entity.kind !== 'STATE') continue
    const names = entity.aliases.filter((alias) => alias.language === language).map((alias) => alias.text)
    if (entity.labelLanguage === language) names.push(entity.label)
    const abbreviation = names.filter(isAbbreviation).sort((one, other) => one.length - other.length)[0]
    if (abbreviation === undefined) continue
    const longer = names
      .filter((name) => name.length > abbreviation.length)
      .sort((one, other) => other.length - one.length)
    for (const name of longer) short = short.replaceAll(name, abbreviation)
  }
  return short
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name) || /^《\p{Script=Han}{2,4}》$/u.test(name)
}
