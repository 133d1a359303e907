import type { EntityNode } from '../../../graph-seed/model/node.ts'
import { capitalNames } from './capitals.ts'
import { nationalNames } from './nationalities.ts'
import { sharedNames } from './shared-names.ts'

/** A name as the graph gives it, or as it follows from one of its names; and whether it is the entity's label. */
export interface Name {
  readonly text: string
  readonly isLabel: boolean
  /** Whether it is the name of a capital. */
  readonly isCapital: boolean
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
    if (LANGUAGES.has(language) && text !== undefined && !isClause(node)) add(text, true)
  }
  if ('aliases' in node) {
    for (const { language, text } of node.aliases) if (LANGUAGES.has(language)) add(text, false)
  }
  for (const [text, isLabel] of [...names]) {
    for (const variant of variantsOf(text)) add(variant, isLabel)
    for (const further of FURTHER[node.kind]?.(text) ?? []) add(further, false)
  }
  if (node.kind === 'STATE') for (const text of [...sharedNames(node.id), ...nationalNames(node.id)]) add(text, false)
  const own = Array.from(names, ([text, isLabel]) => ({ text, isLabel, isCapital: false }))
  const capitals = node.kind === 'STATE' ? capitalNames(node.id).filter((text) => !names.has(text)) : []
  return [...own, ...capitals.map((text) => ({ text, isLabel: false, isCapital: true }))]
}

/** Labels of events that say what happened are no names: a text that says it names what it speaks of. */
function isClause({ kind, labels }: EntityNode): boolean {
  return kind === 'EVENT' && CLAUSE.test(labels.en ?? '')
}
const CLAUSE =
  /\b(?:opened|entered|signed|agreed|created|announces|says|tells|rejects|adopts?|commends|creates|deposits|lodges|issue|submit|endorses|responds|react|accuses|votes|ends|read out|to present)\b/iu

function variantsOf(text: string): readonly string[] {
  const plain = text.replace(QUALIFIER, '')
  const islands = text.replace(/ о-ва$/u, ' острова')
  return [plain, islands].filter((variant) => variant !== '' && variant !== text)
}

/** Names that follow from one name, by kind of entity. */
const FURTHER: Partial<Record<EntityNode['kind'], (text: string) => readonly string[]>> = {
  STATE: formalNames,
  INSTRUMENT: resolutionNames,
  BODY: (text) => [...withoutOwner(text), ...unitedNations(text)],
  ORGANIZATION: unitedNations,
  GROUP: withoutOwner,
  INITIATIVE: withoutOwner,
}

/** What Chinese puts behind the name of a state, where the graph may have only the short name. */
const CHINESE_FORMS = ['共和国', '王国', '人民共和国', '联邦共和国', '伊斯兰共和国', '公国']
/** Names whose vowel comes and goes: their other stem. */
const FLEETING: Readonly<Record<string, string>> = { Египет: 'Египта' }

function formalNames(text: string): readonly string[] {
  if (/^\p{Script=Han}{2,}$/u.test(text)) {
    return /[国國]$/u.test(text) ? [] : CHINESE_FORMS.map((form) => text + form)
  }
  // КНДР and the like are no names that follow "Республика"; Корея and Конго are of two states.
  if (!/^(?!Корея|Конго|Северная|Южная)\p{Lu}\p{Ll}+$/u.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return []
  const other = FLEETING[text]
  return [`Республика ${text}`, `Королевство ${text}`, ...(other === undefined ? [] : [other])]
}

/** Whose a body is, where its name says it: a text that speaks of the owner leaves it out. */
const OWNERS = [
  /^(?:United Nations|UN|BWC)\s+|\s+(?:of the BWC|to the BWC)$|(?<=\bof the )United Nations\s+/u,
  /\s+(?:ООН|КБТО)$|\s+в рамках КБТО$/u,
  /^(?:联合国|聯合國|《公约》|《公約》)/u,
]

function unitedNations(text: string): readonly string[] {
  return /^United Nations\s/u.test(text) ? [text.replace(/^United Nations/u, 'UN')] : []
}

const RESOLUTION = /(?:resolution|S\/RES\/)\s*(?<number>\d{3,4})\s*\((?<year>\d{4})\)/iu

/** A resolution by its number, with and without its year, in each language. */
function resolutionNames(text: string): readonly string[] {
  const { number, year } = RESOLUTION.exec(text)?.groups ?? {}
  if (number === undefined || year === undefined) return []
  return [`${number} (${year})`, number].flatMap((name) => [
    `resolution ${name}`,
    `резолюция ${name}`,
    `第${name}号决议`,
  ])
}

function withoutOwner(text: string): readonly string[] {
  return OWNERS.map((owner) => text.replace(QUALIFIER, '').replace(owner, '')).filter(
    (rest) => rest !== text.replace(QUALIFIER, '') && /\p{L}\s+\p{L}|\p{Script=Han}{3}/u.test(rest),
  )
}
